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
import type { Language } from './phrase-book.ts';

/** Short weekdays that are words of their own. */
const ambiguous = '(?:mon|wed|sat|sun)(?!\\p{L})';

/** No noun follows: “on the 2nd floor” and “by the 3rd draft” are no dates. */
const ordinal = '(?:st|nd|rd|th)(?! (?!(?:at|by|for|to|with|and|so|or|please) )\\p{L})';

export const english: Language = {
  words: {
    weekday: {
      'monday|mon': 1,
      'tuesday|tues|tue': 2,
      'wednesday|wed': 3,
      'thursday|thurs|thur|thu': 4,
      'friday|fri': 5,
      'saturday|sat': 6,
      'sunday|sun': 7,
    },
    month: {
      'january|jan': 1,
      'february|feb': 2,
      'march|mar': 3,
      'april|apr': 4,
      may: 5,
      'june|jun': 6,
      'july|jul': 7,
      'august|aug': 8,
      'september|sept|sep': 9,
      'october|oct': 10,
      'november|nov': 11,
      'december|dec': 12,
    },
    away: { today: 0, 'tomorrow|tmrw|tmr': 1, 'day after tomorrow|the day after tomorrow': 2 },
    count: {
      'half an|half a': 0.5,
      'a|an|one': 1,
      'two|a couple of': 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
    },
    unit: {
      'minutes|minute|mins|min': 'minute',
      'hours|hour|hrs|hr|h': 'hour',
      'days|day': 'day',
      'business days|business day|working days|working day|workdays|workday': 'workday',
      'weeks|week': 'week',
      'months|month': 'month',
    },
    half: {
      'am|a.m.|a.m|in the morning': 'am',
      'pm|p.m.|p.m|in the afternoon|in the evening': 'pm',
      'at night': 'night',
    },
    part: {
      morning: partsOfDay.morning,
      'noon|midday': partsOfDay.noon,
      afternoon: partsOfDay.afternoon,
      evening: partsOfDay.evening,
      night: partsOfDay.night,
      midnight: partsOfDay.midnight,
    },
  },
  phrases: [
    ...numbers,
    ['{away}', 'adverb', daysAway],
    [`yesterday${atEnd}`, 'name', yesterday],
    ['yesterday', 'weak', yesterday],
    [`(?:the )?day before yesterday${atEnd}`, 'name', dayBeforeYesterday],
    ['(?:the )?day before yesterday', 'weak', dayBeforeYesterday],
    ['tonight', 'adverb', todayIn(partsOfDay.night)],
    ['this morning', 'adverb', todayIn(partsOfDay.morning)],
    ['this afternoon', 'adverb', todayIn(partsOfDay.afternoon)],
    ['this evening', 'adverb', todayIn(partsOfDay.evening)],

    [`(?!${ambiguous}){weekday}\\.?`, 'name', onWeekday],
    [`(?=${ambiguous}){weekday}\\.?`, 'weak', onWeekday],
    ['(?:this|coming|this coming) {weekday}', 'name', onWeekday],
    ['next {weekday}', 'name', onWeekdayNextWeek],
    ['{weekday} (?:of )?next week', 'name', onWeekdayNextWeek],
    ['next week (?:on )?{weekday}', 'name', onWeekdayNextWeek],

    ['(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month}\\.?(?:,? {year})?', 'name', onDate],
    ['{month}\\.? {day}(?:st|nd|rd|th)?(?:,? {year})?', 'name', onDate],
    [`(?<=on )the {day}${ordinal}`, 'name', onDayOfMonth],
    [`(?:the )?{day}${ordinal}`, 'weak', onDayOfMonth],

    ['(?:in|within|within the next) {count} ?{unit}', 'adverb', later],
    ['{count} ?{unit} from now', 'adverb', later],

    ['(?:the )?end of (?:the |this )?week|this week|eow', 'name', atEndOf('week', 0)],
    ['(?:the )?end of next week|next week', 'name', atEndOf('week', 1)],
    ['(?:the )?end of (?:the |this )?month|eom', 'name', atEndOf('month', 0)],
    ['(?:the )?end of next month', 'name', atEndOf('month', 1)],
    ['(?:the )?end of {month}(?: {year})?', 'name', atEndOfMonth],
    ['(?:the )?end of (?:the |my )?(?:business |working )?day|close of business|eod|cob', 'adverb', atClose],

    ['(?:at )?{hour}(?:[:.]{minute})? ?{half}', 'weak', atClock],
    ['at {hour}', 'weak', atOClock],
    ["(?:at )?{hour} o'clock", 'weak', atOClock],
    ['(?:at )?half past {hour}', 'weak', minutesPast(30)],
    ['(?:in the )?{part}', 'weak', inPart],
  ],
  before: {
    deadline: 'by|until|till|til|due|due date|no later than|not later than|deadline',
    exclusive: 'before|prior to|ahead of',
    start: 'from|since|after|starting',
    soft: 'on|at|for',
  },
  after: { deadline: ' at the latest| latest' },
  range: 'to|until|till|through|thru|and|or|vs',
  binding:
    'a|an|the|of|to|every|each|last|past|per|about|is|was|are|were|not|less|more|very|how|' +
    'our|my|your|his|her|their|version|v|section|chapter|page|part|item|figure|no|nr|good',
  linking: 'for|to|and|with|so|then|because|if|when|as|or|but|please|the|a|an|my|our|your|at|in|about|from',
};
