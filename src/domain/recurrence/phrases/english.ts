import { english as dates } from '../../due-date/english.ts';
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

const every = '(?:every|each)';
const other = `${every} (?:other|second)`;
const workingDay = '(?:week|work|working|business) ?day';
const th = '(?:st|nd|rd|th)';
const onThe = '(?:on )?(?:the )?';
const months = `${every} (?:{count} )?months?`;
const ofMonth = '(?:of|in) (?:the|every|each) month';
const years = `(?:${every} (?:{count} )?years?|yearly|annually)`;

export const english: Language = {
  words: {
    ...dates.words,
    nth: { 'first|1st': 1, 'second|2nd': 2, 'third|3rd': 3, 'fourth|4th': 4, last: -1 },
    span: { 'days|day': 'day', 'weeks|week': 'week', 'months|month': 'month', 'years|year': 'year' },
  },
  weekdayEnding: 's?',
  and: `(?:, ?|,? (?:and|&) )(?:${every} )?`,
  phrases: [
    [`(?:on )?${every} {weekdays}`, 'plain', weekly],
    [`(?:on )?${other} {weekdays}`, 'plain', everyOther(weekly)],
    ['on (?=\\p{L}+days(?!\\p{L})){weekdays}', 'plain', weekly],
    [`${every} (?:{count} )?weeks?,? (?:on )?{weekdays}`, 'plain', weekly],
    [
      `(?:${other} week|${every} fortnight|fortnightly|biweekly),? (?:on )?{weekdays}`,
      'plain',
      everyOther(weekly),
    ],
    ['weekly,? (?:on )?{weekdays}', 'plain', weekly],
    [`(?:on )?${every} ${workingDay}`, 'plain', onWorkingDays],
    [`on ${workingDay}s`, 'plain', onWorkingDays],

    [`${every} (?:{count} )?{span}`, 'plain', counted],
    [`${other} {span}`, 'plain', everyOther(counted)],
    [`${every} fortnight`, 'plain', each('week', 2)],
    [`${every} quarter`, 'plain', each('month', 3)],
    [`${every} {part}`, 'plain', inPart],
    ['daily', 'loose', each('day')],
    ['weekly', 'loose', each('week')],
    ['fortnightly|biweekly', 'loose', each('week', 2)],
    ['monthly', 'loose', each('month')],
    ['quarterly', 'loose', each('month', 3)],
    ['yearly|annually', 'loose', each('year')],

    [`(?:${months}|monthly),? ${onThe}{day}${th}?`, 'plain', onDayOfMonth],
    [`(?:on )?(?:the |${every} ){day}${th}? (?:day )?of (?:every|each) month`, 'plain', onDayOfMonth],
    [`(?:on )?${every} {day}${th}(?: of the month)?`, 'plain', onDayOfMonth],
    [`${onThe}(?:${every} )?last day ${ofMonth}`, 'plain', onLastDay],
    [`(?:${months}|monthly),? ${onThe}last day`, 'plain', onLastDay],
    [`(?:at )?(?:the )?end of (?:every|each) month`, 'plain', onLastDay],
    [`${onThe}(?:${every} )?first day ${ofMonth}`, 'plain', onFirstDay],
    [`${onThe}(?:${every} )?{nth} {weekdays} ${ofMonth}`, 'plain', onNthWeekday],
    [`(?:${months}|monthly),? ${onThe}{nth} {weekdays}`, 'plain', onNthWeekday],
    [`${onThe}(?:${every} )?{nth} ${workingDay} ${ofMonth}`, 'plain', onNthWorkingDay],
    [`(?:${months}|monthly),? ${onThe}{nth} ${workingDay}`, 'plain', onNthWorkingDay],

    [`${years},? ${onThe}{day}${th}?(?: of)? {month}`, 'plain', onDate],
    [`${years},? ${onThe}{month} {day}${th}?`, 'plain', onDate],
    [`(?:on )?${every} {day}${th}?(?: of)? {month}`, 'plain', onDate],
    [`(?:on )?${every} {month} {day}${th}?`, 'plain', onDate],
  ],
  cue: 'every|each|daily|week|month|quarterly|yearly|annually|days',
  ties: 'for|from|since|than|like|as|almost|nearly|by|until|till|before|after|except|but|open|closed',
  subordinate: 'that|which|who|whose|why|whether|if|because|how|where|when|what|while',
  narrowing:
    '(?:of|during|since|until|till|through|except|but|is|are|was|were|has|will|that|which)|in {month}',
  isAttribute: true,
};
