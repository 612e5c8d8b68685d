import {
  atClock,
  atClose,
  atEndOf,
  atEndOfMonth,
  atOClock,
  dayBeforeYesterday,
  daysAway,
  inPart,
  later,
  minutesPast,
  onDate,
  onDayOfMonth,
  onWeekday,
  onWeekdayNextWeek,
  partsOfDay,
  todayIn,
  yesterday,
} from './meaning.ts';
import { numbers } from './numbers.ts';
import { atEnd } from './notation.ts';
import type { Language, Phrase } from './phrase-book.ts';

const within = '(?:خلال|بعد|في غضون|في ظرف)';

/** Two of a thing is a word of its own. */
const duals = (
  [
    ['دقيقتين', 'minute'],
    ['ساعتين', 'hour'],
    ['يومين', 'day'],
    ['أسبوعين', 'week'],
    ['شهرين', 'month'],
  ] as const
).map(([word, unit]): Phrase => [
  `${within} ${word}`,
  'adverb',
  (slots) => later({ ...slots, count: 2, unit }),
]);

export const arabic: Language = {
  words: {
    weekday: {
      'الاثنين|الإثنين|الاتنين': 1,
      'الثلاثاء|الثلاثا': 2,
      'الأربعاء|الأربعا': 3,
      الخميس: 4,
      الجمعة: 5,
      السبت: 6,
      الأحد: 7,
    },
    /** As Egypt and the Gulf name them, and as the Levant and Iraq do. */
    month: {
      'يناير|كانون الثاني': 1,
      'فبراير|شباط': 2,
      'مارس|آذار': 3,
      'أبريل|إبريل|نيسان': 4,
      'مايو|أيار': 5,
      'يونيو|يونيه|حزيران': 6,
      'يوليو|يوليه|تموز': 7,
      'أغسطس|آب': 8,
      'سبتمبر|أيلول': 9,
      'أكتوبر|تشرين الأول': 10,
      'نوفمبر|تشرين الثاني': 11,
      'ديسمبر|كانون الأول': 12,
    },
    away: {
      اليوم: 0,
      'غدا|غد|الغد|للغد|بكرة|بكرا|باكر': 1,
      'بعد غد|بعد الغد|بعد بكرة': 2,
    },
    count: {
      نصف: 0.5,
      'ثلاثة|ثلاث': 3,
      'أربعة|أربع': 4,
      'خمسة|خمس': 5,
      'ستة|ست': 6,
      'سبعة|سبع': 7,
      'ثمانية|ثماني|ثمان': 8,
      'تسعة|تسع': 9,
      'عشرة|عشر': 10,
    },
    unit: {
      'دقيقة|دقائق': 'minute',
      'ساعة|ساعات': 'hour',
      'يوم|أيام|يوما': 'day',
      'يوم عمل|أيام عمل': 'workday',
      'أسبوع|أسابيع|أسبوعا': 'week',
      'شهر|أشهر|شهور|شهرا': 'month',
    },
    hour: {
      الواحدة: 1,
      الثانية: 2,
      الثالثة: 3,
      الرابعة: 4,
      الخامسة: 5,
      السادسة: 6,
      السابعة: 7,
      الثامنة: 8,
      التاسعة: 9,
      العاشرة: 10,
      'الحادية عشرة|الحادية عشر': 11,
      'الثانية عشرة|الثانية عشر': 12,
    },
    half: {
      'صباحا|ص|فجرا': 'am',
      'مساء|م|ظهرا|عصرا|بعد الظهر': 'pm',
      ليلا: 'night',
    },
    part: {
      'صباحا|صباح|في الصباح': partsOfDay.morning,
      'ظهرا|ظهر|الظهر': partsOfDay.noon,
      'عصرا|عصر|العصر|بعد الظهر': partsOfDay.afternoon,
      'مساء|في المساء': partsOfDay.evening,
      'ليلا|ليل': partsOfDay.night,
      'منتصف الليل': partsOfDay.midnight,
    },
  },
  phrases: [
    ...numbers,
    ['{away}', 'adverb', daysAway],
    [`(?:أمس|البارحة|امبارح)${atEnd}`, 'name', yesterday],
    ['أمس|البارحة|امبارح', 'weak', yesterday],
    [`(?:أول|قبل) (?:من )?أمس${atEnd}`, 'name', dayBeforeYesterday],
    ['(?:أول|قبل) (?:من )?أمس', 'weak', dayBeforeYesterday],
    ['الليلة', 'adverb', todayIn(partsOfDay.night)],

    ['(?:يوم|ليوم) {weekday}', 'adverb', onWeekday],
    ['{weekday}', 'name', onWeekday],
    ['(?:يوم )?{weekday} (?:القادم|القادمة|المقبل|المقبلة|الجاي|هذا)', 'name', onWeekday],
    ['(?:يوم )?{weekday} (?:من |في )?الأسبوع (?:القادم|المقبل)', 'name', onWeekdayNextWeek],

    ['{day} (?:من )?(?:شهر )?{month}(?: {year})?', 'name', onDate],
    ['يوم {day}', 'weak', onDayOfMonth],

    [`${within} (?:{count} )?{unit}`, 'adverb', later],
    ...duals,

    ['(?:نهاية|آخر) (?:هذا )?الأسبوع|هذا الأسبوع', 'name', atEndOf('week', 0)],
    ['(?:نهاية |آخر )?الأسبوع (?:القادم|المقبل)', 'name', atEndOf('week', 1)],
    ['(?:نهاية|آخر) (?:هذا )?الشهر', 'name', atEndOf('month', 0)],
    ['(?:نهاية|آخر) الشهر (?:القادم|المقبل)', 'name', atEndOf('month', 1)],
    ['(?:نهاية|آخر) (?:شهر )?{month}(?: {year})?', 'name', atEndOfMonth],
    ['(?:نهاية|آخر) (?:اليوم|الدوام|يوم العمل)', 'adverb', atClose],

    ['(?:الساعة )?{hour}(?::{minute})? ?{half}', 'weak', atClock],
    ['الساعة {hour}', 'weak', atOClock],
    ['(?:الساعة )?{hour} والنصف(?: {half})?', 'weak', minutesPast(30)],
    ['(?:الساعة )?{hour} والربع(?: {half})?', 'weak', minutesPast(15)],
    ['{part}', 'weak', inPart],
  ],
  before: {
    deadline: 'بحلول|حتى|لغاية|إلى غاية|في موعد أقصاه|موعد التسليم|آخر موعد|بحد أقصى|موعدها|موعده',
    exclusive: 'قبل',
    start: 'من|منذ|ابتداء من',
    soft: 'في|بتاريخ|عند|الساعة|في الساعة|عند الساعة|تمام الساعة|في تمام الساعة|يوم|على',
  },
  range: 'إلى|حتى|و|أو|لغاية',
  binding: 'بعد|كل|عن|غير|ليس|ليست|أقل|أكثر|هو|هي|كان|كانت|الإصدار|إصدار|القسم|الفصل|صفحة|رقم|لاجتماع|بند',
  linking: 'مع|ثم|من|في|إلى|على|عن|لكي|حتى|لأن|إذا|رجاء|لو',
};
