import { uzbek as dates } from '../../due-date/uzbek.ts';
import {
  counted,
  each,
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

const once = '(?: (?:bir|1)(?: (?:marta|mahal))?)?';
const onDays = '(?: ?kun(?:i|lari)(?:da)?| ?da)?';
const weeks = `(?:har (?:{count} )?hafta(?:da|ning)?|haftada)${once}`;
const months = `(?:har (?:{count} )?oy(?:da|ning)?|oyda)${once}`;
const theDay = '{day}(?:-| ?)(?:kuni|sanasi|chisi|si)(?:da)?';
const workingDay = 'ish kuni(?:da)?';
const ofMonth = '(?:har )?oyning';

export const uzbek: Language = {
  words: {
    ...dates.words,
    nth: { birinchi: 1, ikkinchi: 2, uchinchi: 3, "to'rtinchi": 4, oxirgi: -1 },
    span: { kun: 'day', hafta: 'week', oy: 'month', yil: 'year' },
  },
  weekdayEnding: '',
  and: '(?:, ?|,? va )(?:har )?',
  phrases: [
    [`har {weekdays}${onDays}`, 'plain', weekly],
    [`${weeks},? {weekdays}${onDays}`, 'plain', weekly],
    [`har ${workingDay}|ish kunlari(?:da)?`, 'plain', onWorkingDays],

    ['har kuni?', 'plain', each('day')],
    [`har (?:{count} )?{span}(?:i|da|ning)?${once}`, 'plain', counted],
    ['{count} {span}da (?:bir|1)(?: (?:marta|mahal))?', 'plain', counted],
    ['(?:kuniga|kunda) (?:bir|1) (?:marta|mahal)', 'plain', each('day')],
    ['(?:haftasiga|haftada) (?:bir|1) (?:marta|mahal)', 'plain', each('week')],
    ['(?:oyiga|oyda) (?:bir|1) (?:marta|mahal)', 'plain', each('month')],
    ['(?:yiliga|yilda) (?:bir|1) (?:marta|mahal)', 'plain', each('year')],
    ['har chorak(?:da)?', 'plain', each('month', 3)],
    ['har {part}', 'plain', inPart],

    [`${months},? ${theDay}`, 'plain', onDayOfMonth],
    [`${months},? oxirgi kuni(?:da)?`, 'plain', onLastDay],
    [`${ofMonth} oxirgi kuni(?:da)?|har oy oxirida`, 'plain', onLastDay],
    [`${ofMonth} birinchi kuni(?:da)?`, 'plain', onFirstDay],
    [`(?:${ofMonth}|${months}),? {nth} {weekdays}(?:si)?(?:da)?${onDays}`, 'plain', onNthWeekday],
    [`(?:${ofMonth}|${months}),? {nth} ${workingDay}`, 'plain', onNthWorkingDay],

    [`har (?:{count} )?yil(?:i|da)?${once},? {day}(?:-| ?)(?:chi )?{month}${onDays}`, 'plain', onDate],
  ],
  cue: 'har |haftada|haftasiga|oyda|oyiga|oyning|yilda|yiliga|kunda|kuniga|ish kunlari',
  ties: "o'tgan|deyarli",
  subordinate: 'nega|nima uchun|qachon|agar|chunki',
  narrowing: '(?:davomida|mobaynida|edi|emas)',
  isAttribute: false,
};
