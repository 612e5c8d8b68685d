import { arabic as dates } from '../../due-date/arabic.ts';
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

const on = '(?:في يوم |في اليوم |في |يوم |اليوم |بتاريخ )?';
const ofMonth = '(?:من|في) (?:كل شهر|الشهر)';
const months = '(?:كل شهر|كل {count} (?:أشهر|شهور|شهرا|شهر)|شهريا)';
const years = '(?:كل سنة|كل عام|كل {count} (?:سنوات|أعوام|سنة|عاما|عام)|سنويا)';
/** Without its article Sunday is “one”: كل أحد is everybody. */
const anyone = '(?!أحد(?!\\p{L}))';

export const arabic: Language = {
  words: {
    ...dates.words,
    /** “Every Monday” does without the article. */
    weekday: {
      'الاثنين|الإثنين|الاتنين|اثنين|إثنين|اتنين': 1,
      'الثلاثاء|الثلاثا|ثلاثاء|ثلاثا': 2,
      'الأربعاء|الأربعا|أربعاء|أربعا': 3,
      'الخميس|خميس': 4,
      'الجمعة|جمعة': 5,
      'السبت|سبت': 6,
      'الأحد|أحد': 7,
    },
    nth: { 'أول|الأول': 1, 'ثاني|الثاني': 2, 'ثالث|الثالث': 3, 'رابع|الرابع': 4, 'آخر|الأخير': -1 },
    span: {
      'يوم|أيام|يوما': 'day',
      'أسبوع|أسابيع|أسبوعا': 'week',
      'شهر|أشهر|شهور|شهرا': 'month',
      'سنة|سنوات|عام|أعوام|عاما': 'year',
    },
  },
  weekdayEnding: '',
  and: '(?:, ?| و ?)(?:كل )?(?:يوم )?',
  phrases: [
    [`(?:في )?كل ${anyone}{weekdays}`, 'plain', weekly],
    ['(?:في )?كل يوم {weekdays}', 'plain', weekly],
    [`(?:كل أسبوع|كل {count} (?:أسابيع|أسبوعا|أسبوع)|أسبوعيا),? ${on}{weekdays}`, 'plain', weekly],
    [`كل أسبوعين,? ${on}{weekdays}`, 'plain', everyOther(weekly)],
    ['(?:في )?(?:كل يوم|كل أيام|أيام) (?:عمل|العمل)', 'plain', onWorkingDays],

    ['(?:في )?كل (?:{count} )?{span}', 'plain', counted],
    ['كل يومين', 'plain', each('day', 2)],
    ['كل أسبوعين', 'plain', each('week', 2)],
    ['كل شهرين', 'plain', each('month', 2)],
    ['كل سنتين|كل عامين', 'plain', each('year', 2)],
    ['كل ربع سنة|كل ربع', 'plain', each('month', 3)],
    ['(?:في )?كل {part}', 'plain', inPart],
    ['(?:في )?كل ليلة', 'plain', (slots) => inPart({ ...slots, part: 22 })],
    ['يوميا', 'plain', each('day')],
    ['أسبوعيا', 'plain', each('week')],
    ['شهريا', 'plain', each('month')],
    ['سنويا', 'plain', each('year')],

    [`${months},? ${on}{day}`, 'plain', onDayOfMonth],
    [`كل شهرين,? ${on}{day}`, 'plain', everyOther(onDayOfMonth)],
    [`${on}{day} (?:من|في) كل شهر`, 'plain', onDayOfMonth],
    [`(?:في )?آخر يوم ${ofMonth}|(?:في )?نهاية كل شهر`, 'plain', onLastDay],
    [`${months},? (?:في )?آخر يوم`, 'plain', onLastDay],
    ['كل شهرين,? (?:في )?آخر يوم', 'plain', everyOther(onLastDay)],
    [`(?:في )?أول يوم ${ofMonth}|(?:في )?بداية كل شهر`, 'plain', onFirstDay],
    [`(?:في )?(?:كل )?{nth} (?:يوم )?{weekdays} ${ofMonth}`, 'plain', onNthWeekday],
    [`${months},? (?:في )?{nth} (?:يوم )?{weekdays}`, 'plain', onNthWeekday],
    [`كل شهرين,? (?:في )?{nth} (?:يوم )?{weekdays}`, 'plain', everyOther(onNthWeekday)],
    [`${months},? ${on}{weekdays} {nth}`, 'plain', onNthWeekday],
    [`كل شهرين,? ${on}{weekdays} {nth}`, 'plain', everyOther(onNthWeekday)],
    [`(?:في )?{nth} يوم عمل ${ofMonth}`, 'plain', onNthWorkingDay],
    [`${months},? (?:في )?{nth} يوم عمل`, 'plain', onNthWorkingDay],
    ['كل شهرين,? (?:في )?{nth} يوم عمل', 'plain', everyOther(onNthWorkingDay)],

    [`${years},? ${on}{day} (?:من )?(?:شهر )?{month}`, 'plain', onDate],
    [`(?:كل سنتين|كل عامين),? ${on}{day} (?:من )?(?:شهر )?{month}`, 'plain', everyOther(onDate)],
  ],
  cue: 'كل|يوميا|أسبوعيا|شهريا|سنويا|الشهر|أيام',
  ties: 'من|منذ|قبل|بعد|حتى|مثل|عن|غير|ليس|تقريبا|أثناء|خلال',
  subordinate: 'الذي|التي|الذين|لماذا|لأن|إذا|هل|كيف|متى|عندما|بينما',
  narrowing: '(?:حتى|من|منذ|خلال|ما عدا|باستثناء|إلا|هو|هي)',
  isAttribute: false,
};
