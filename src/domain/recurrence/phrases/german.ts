import { german as dates } from '../../due-date/german.ts';
import {
  counted,
  each,
  everyOther,
  inPart,
  onDate,
  onDayOfMonth,
  onFirstDay,
  onLastDay,
  onNthWeekday,
  onNthWorkingDay,
  onWorkingDays,
  weekly,
} from '../repetition.ts';
import type { Language } from './language.ts';

const every = '(?:an )?jede[mnrs]?';
const second = '(?:zweite[nrs]?|2\\.)';
const workingDay = '(?:werktag|arbeitstag)';
/** “montags”: the only plurals of weekdays. */
const plurals = '(?=(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|sonnabends)';
const on = '(?:am |immer am |immer )?';
const ofMonth = '(?:im monat|in jedem monat|(?:des|jeden|jedes|eines jeden) monats)';
const months = '(?:jeden monat|alle {count} monate|monatlich)';
const years = '(?:jedes jahr|alle {count} jahre|jährlich|jaehrlich)';

export const german: Language = {
  words: {
    ...dates.words,
    nth: {
      'ersten|erster|1.': 1,
      'zweiten|zweiter|2.': 2,
      'dritten|dritter|3.': 3,
      'vierten|vierter|4.': 4,
      'letzten|letzter': -1,
    },
    span: {
      'tage|tag': 'day',
      'wochen|woche': 'week',
      'monate|monat': 'month',
      'jahre|jahr': 'year',
    },
  },
  weekdayEnding: 's?',
  and: '(?:, ?|,? und )(?:jeden )?',
  phrases: [
    [`${every} {weekdays}`, 'plain', weekly],
    [`${every} ${second} {weekdays}`, 'plain', everyOther(weekly)],
    [`${plurals}{weekdays}`, 'plain', weekly],
    [`(?:jede woche|alle {count} wochen|wöchentlich|woechentlich),? ${on}{weekdays}`, 'plain', weekly],
    [`jede ${second} woche,? ${on}{weekdays}`, 'plain', everyOther(weekly)],
    [`${every} ${workingDay}`, 'plain', onWorkingDays],
    ['werktags|wochentags|an (?:werktagen|arbeitstagen|wochentagen)', 'plain', onWorkingDays],

    [`${every} {span}`, 'plain', counted],
    ['alle {count} {span}n?', 'plain', counted],
    [`${every} ${second} {span}`, 'plain', everyOther(counted)],
    ['jedes quartal', 'plain', each('month', 3)],
    [`${every} {part}`, 'plain', inPart],
    ['täglich|taeglich', 'plain', each('day')],
    ['wöchentlich|woechentlich', 'plain', each('week')],
    ['zweiwöchentlich|vierzehntägig|14-tägig', 'plain', each('week', 2)],
    ['monatlich', 'plain', each('month')],
    ['vierteljährlich|quartalsweise', 'plain', each('month', 3)],
    ['jährlich|jaehrlich', 'plain', each('year')],

    [`${months},? (?:am|zum|immer am) {day}\\.?`, 'plain', onDayOfMonth],
    ['(?:(?:am|zum) )?{day}\\. (?:jeden|jedes|eines jeden) monats', 'plain', onDayOfMonth],
    [`${every} {day}\\.(?: (?:des monats|im monat))?`, 'plain', onDayOfMonth],
    [`(?:am |jeden )?letzten tag ${ofMonth}`, 'plain', onLastDay],
    [`${months},? (?:immer )?am letzten(?: tag)?`, 'plain', onLastDay],
    [`ende (?:jeden|jedes|eines jeden) monats`, 'plain', onLastDay],
    [`(?:am |jeden )?ersten tag ${ofMonth}|(?:am |jeden )monatsersten`, 'plain', onFirstDay],
    [`(?:am |an jedem |jeden )?{nth} {weekdays} ${ofMonth}`, 'plain', onNthWeekday],
    [`${months},? (?:immer )?am {nth} {weekdays}`, 'plain', onNthWeekday],
    [`(?:am |an jedem |jeden )?{nth} ${workingDay} ${ofMonth}`, 'plain', onNthWorkingDay],
    [`${months},? (?:immer )?am {nth} ${workingDay}`, 'plain', onNthWorkingDay],

    [`${years},? (?:(?:am|zum|immer am) )?{day}\\. ?{month}`, 'plain', onDate],
    [`${every} {day}\\. ?{month}`, 'plain', onDate],
  ],
  cue: 'jede|alle |täglich|taeglich|wöchentlich|woechentlich|monat|jährlich|jaehrlich|tags|mittwochs|sonnabends|tagen|quartal|tägig',
  ties: 'für|von|vom|seit|ab|bis|vor|nach|wie|als|fast|beinahe|nicht|über|ausser|außer|zwischen',
  subordinate:
    'dass|ob|warum|weshalb|weil|wenn|wer|wie|wo|wann|was|welche|welcher|welches|während|obwohl|falls|' +
    'der (?=jede)|die (?=jede)|das (?=jede)',
  narrowing: '(?:seit|bis|ausser|außer|während|ist|sind|war|waren|wird|hat|der|des)|im {month}',
  isAttribute: false,
};
