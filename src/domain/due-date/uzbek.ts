import {
  atClose,
  atEndOf,
  atEndOfMonth,
  atOClock,
  daysAway,
  inPart,
  later,
  minutesPast,
  onDate,
  onWeekday,
  onWeekdayNextWeek,
  partsOfDay,
  tomorrow,
  yesterday,
} from './meaning.ts';
import { numbers } from './numbers.ts';
import { atEnd } from './notation.ts';
import type { Language } from './phrase-book.ts';

const next = '(?:keyingi|kelasi|kelgusi)';
const date = '(?:{year}(?:-? ?yil)?,? )?{day}(?:-| ?)(?:chi )?{month}';
/** Endings that only a date that says when can have. */
const ending = '(?= ?kuni| ?da(?!n)| ?ga)';

export const uzbek: Language = {
  words: {
    weekday: {
      dushanba: 1,
      seshanba: 2,
      chorshanba: 3,
      payshanba: 4,
      "juma|jum'a": 5,
      shanba: 6,
      yakshanba: 7,
    },
    month: {
      yanvar: 1,
      fevral: 2,
      mart: 3,
      aprel: 4,
      may: 5,
      iyun: 6,
      iyul: 7,
      avgust: 8,
      'sentabr|sentyabr': 9,
      'oktabr|oktyabr': 10,
      noyabr: 11,
      dekabr: 12,
    },
    away: { bugun: 0, 'ertaga|erta': 1, 'indinga|indin|ertadan keyin': 2 },
    count: {
      yarim: 0.5,
      bir: 1,
      ikki: 2,
      uch: 3,
      "to'rt": 4,
      besh: 5,
      olti: 6,
      yetti: 7,
      sakkiz: 8,
      "to'qqiz": 9,
      "o'n": 10,
    },
    unit: {
      'daqiqa|minut': 'minute',
      soat: 'hour',
      kun: 'day',
      'ish kuni|ish kun': 'workday',
      hafta: 'week',
      oy: 'month',
    },
    part: {
      'ertalab|ertalabki': partsOfDay.morning,
      'peshin|tush|tushda|tushlik': partsOfDay.noon,
      'tushdan keyin|tushdan keyingi': partsOfDay.afternoon,
      'kechqurun|kechki': partsOfDay.evening,
      'kechasi|tunda|tungi': partsOfDay.night,
      'yarim tun|yarim tunda': partsOfDay.midnight,
    },
  },
  phrases: [
    ...numbers,
    ['{away}', 'adverb', daysAway],
    [`kecha${atEnd}`, 'name', yesterday],
    ['kecha', 'weak', yesterday],
    ['erta(?=gacha)', 'adverb', tomorrow],

    [`{weekday}${ending}`, 'adverb', onWeekday],
    ['{weekday}(?! ?kun(?:gi|dagi))', 'name', onWeekday],
    ['(?:shu|bu|ushbu) {weekday}', 'adverb', onWeekday],
    [`${next} {weekday}`, 'adverb', onWeekdayNextWeek],
    [`${next} hafta(?:ning)? {weekday}`, 'adverb', onWeekdayNextWeek],

    [`${date}${ending}`, 'adverb', onDate],
    [date, 'name', onDate],
    ['{day}(?:-| ?){month},? {year}(?:-? ?yil)?', 'name', onDate],

    ['{count} ?{unit} ichida', 'adverb', later],
    ["{count} ?{unit}dan (?:keyin|so'ng)", 'adverb', later],

    ['(?:shu |bu )?hafta oxiri|shu hafta|bu hafta', 'name', atEndOf('week', 0)],
    [`${next} hafta(?: oxiri)?`, 'name', atEndOf('week', 1)],
    ['(?:shu |bu )?oy oxiri', 'name', atEndOf('month', 0)],
    [`${next} oy oxiri`, 'name', atEndOf('month', 1)],
    ['(?:{year}(?:-? ?yil)? )?{month} oxiri', 'name', atEndOfMonth],
    ['(?:ish )?kuni? oxiri', 'adverb', atClose],

    ['soat {hour}', 'weak', atOClock],
    ['soat {hour} yarim', 'weak', minutesPast(30)],
    [
      '(?=kechki|tungi|ertalabki|tushdan keyingi){part} {hour}',
      'weak',
      (slots) => ({ ...atOClock(slots), ...inPart(slots) }),
    ],
    ['{part}', 'weak', inPart],
  ],
  before: {
    deadline: 'muddat|muddati|deadline|dedlayn|kechi bilan',
    soft: 'soat',
  },
  after: {
    deadline: ' ?(?:kuni|kun)? ?-?gacha| ?(?:kuni)?ga (?:qadar|dovur)',
    exclusive: ' ?(?:kuni)?dan (?:oldin|avval|ilgari)',
    start: ' ?(?:kuni)?dan(?: boshlab| beri)?',
    soft: ' ?(?:kuniga|kunida|kuni)| ?-?(?:ga|da)',
  },
  range: 'va|yoki|yo',
  binding: "har|o'tgan|versiya|bob|bo'lim|sahifa|band|raqam|eng|juda|kam",
  linking: 'uchun|bilan|va|yoki|lekin|agar|iltimos|keyin',
};
