import {
  atClock,
  atClose,
  atEndOf,
  atEndOfMonth,
  atOClock,
  dayBeforeYesterday,
  daysAway,
  halfTo,
  inPart,
  later,
  onDate,
  onDayOfMonth,
  onWeekday,
  onWeekdayIn,
  onWeekdayNextWeek,
  partsOfDay,
  yesterday,
} from './meaning.ts';
import { numbers } from './numbers.ts';
import { atEnd } from './notation.ts';
import type { Language } from './phrase-book.ts';

/** Short weekdays, often meant for something else; “so” nearly always is, and is left out. */
const short = '(?:mo|di|mi|do|fr|sa)(?!\\p{L})';
/** The verb that ends a German clause: “Sam am Freitag anrufen”. */
const infinitive = '\\p{L}+n(?= {0,3}(?:$|[\\p{Cc},;.!?]))';
/** No noun follows: “am 2. Tag” and “zum 30. Geburtstag” are no dates. */
const ordinal =
  '\\.(?! (?!(?:um|bis|der|die|das|den|dem|ein|eine|mit|für|an|bitte) )\\p{L}+(?<!n)(?!\\p{L}))';
const next = 'n(?:ä|ae)chste[nrms]?';

export const german: Language = {
  words: {
    weekday: {
      'montag|mo': 1,
      'dienstag|di': 2,
      'mittwoch|mi': 3,
      'donnerstag|do': 4,
      'freitag|fr': 5,
      'samstag|sonnabend|sa': 6,
      sonntag: 7,
    },
    month: {
      'januar|jänner|jan': 1,
      'februar|feber|feb': 2,
      'märz|maerz|mär|mrz': 3,
      'april|apr': 4,
      mai: 5,
      'juni|jun': 6,
      'juli|jul': 7,
      'august|aug': 8,
      'september|sept|sep': 9,
      'oktober|okt': 10,
      'november|nov': 11,
      'dezember|dez': 12,
    },
    away: { heute: 0, morgen: 1, 'übermorgen|uebermorgen': 2 },
    count: {
      'einer halben|einer 1/2': 0.5,
      'ein|eine|einem|einer|einen': 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      zwölf: 12,
      vierzehn: 14,
    },
    unit: {
      'minuten|minute|min': 'minute',
      'stunden|stunde|std|h': 'hour',
      'tagen|tage|tages|tag': 'day',
      'werktagen|werktage|werktag|arbeitstagen|arbeitstage|arbeitstag': 'workday',
      'wochen|woche': 'week',
      'monaten|monate|monats|monat': 'month',
    },
    hour: {
      eins: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
    },
    half: {
      'morgens|vormittags|früh|am morgen|am vormittag': 'am',
      'mittags|nachmittags|abends|am nachmittag|am abend': 'pm',
      nachts: 'night',
    },
    part: {
      'früh|frueh|morgen|morgens|vormittag|vormittags': partsOfDay.morning,
      'mittag|mittags': partsOfDay.noon,
      'nachmittag|nachmittags': partsOfDay.afternoon,
      'abend|abends': partsOfDay.evening,
      'nacht|nachts': partsOfDay.night,
      mitternacht: partsOfDay.midnight,
    },
  },
  phrases: [
    ...numbers,
    ['{away}', 'adverb', daysAway],
    ['{away} {part}', 'adverb', (slots) => ({ ...daysAway(slots), ...inPart(slots) })],
    [`gestern${atEnd}`, 'name', yesterday],
    ['gestern', 'weak', yesterday],
    [`vorgestern${atEnd}`, 'name', dayBeforeYesterday],
    ['vorgestern', 'weak', dayBeforeYesterday],

    [`(?!${short}){weekday}`, 'name', onWeekday],
    [`(?=${short}){weekday}\\.?`, 'weak', onWeekday],
    ['{weekday} ?{part}', 'name', onWeekdayIn],
    ['(?:diesen|diesem|dieser|kommenden|kommendem|kommender) {weekday}', 'name', onWeekday],
    [`${next} {weekday}`, 'name', onWeekdayNextWeek],
    [`{weekday} (?:in der )?${next} woche`, 'name', onWeekdayNextWeek],
    [`${next} woche (?:am )?{weekday}`, 'name', onWeekdayNextWeek],

    ['{day}\\. ?{month}\\.?(?: {year})?', 'name', onDate],
    [`(?<=am ){day}${ordinal}`, 'name', onDayOfMonth],
    [`{day}${ordinal}`, 'weak', onDayOfMonth],

    ['(?:in|binnen|innerhalb|innerhalb von) {count} ?{unit}', 'adverb', later],

    ['ende (?:der|dieser) woche|diese woche', 'name', atEndOf('week', 0)],
    [`(?:ende )?(?:der )?${next} woche`, 'name', atEndOf('week', 1)],
    ['ende (?:des|dieses) monats|monatsende', 'name', atEndOf('month', 0)],
    [`ende (?:des )?${next} monats`, 'name', atEndOf('month', 1)],
    ['ende {month}(?: {year})?', 'name', atEndOfMonth],
    ['(?:zum )?feierabend|dienstschluss|büroschluss|ende des tages|tagesende', 'adverb', atClose],

    ['(?:um )?{hour} ?uhr(?: {minute})?(?: {half})?', 'weak', atClock],
    ['(?:um )?{hour}[.:]{minute} ?uhr(?: {half})?', 'weak', atClock],
    ['um {hour}', 'weak', atOClock],
    ['(?:um )?halb {hour}', 'weak', halfTo],
    ['(?:am )?{part}', 'weak', inPart],
  ],
  before: {
    deadline: 'bis|zum|spätestens|fällig|deadline|frist',
    exclusive: 'vor|vor dem',
    start: 'ab|seit|von|vom|nach',
    soft: 'am|um|den|für|gegen',
  },
  after: { deadline: ' spätestens' },
  range: 'bis|bis zum|bis um|und|oder',
  binding:
    'der|die|das|des|dem|ein|eine|einen|einem|einer|eines|aus|jeden|jede|jedes|jeder|letzte|' +
    'letzten|letzter|letztes|vorigen|vergangenen|pro|je|über|ist|war|sind|nicht|weniger|mehr|sehr|wie|unser|unsere|' +
    'mein|meine|version|kapitel|abschnitt|seite|teil|punkt|nr|nr.|guten|guter|schönen',
  linking:
    'für|und|mit|zu|zur|zum|damit|bitte|an|auf|bei|in|im|von|vom|der|die|das|den|dem|des|ein|eine|einen|einem|einer|' +
    `weil|wenn|ob|aber|oder|dann|noch|${infinitive}`,
};
