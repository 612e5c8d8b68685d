import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

const day = 86_400_000;

/** `DE-BY` is a state of a country. */
const placeIn = (country: string): readonly [code: string, state?: string] => {
  const hyphen = country.indexOf('-');
  return hyphen === -1 ? [country] : [country.slice(0, hyphen), country.slice(hyphen + 1)];
};

/**
 * Reckoned in UTC: the dates are the same as in the country's own zone, no day has 23 hours, and the machine's zone never
 * counts.
 */
const holidaysOf = remembered(
  300,
  (country: string) => country,
  (country) => {
    const [code, state = ''] = placeIn(country);
    return new Holidays(code, state, { types: ['public'], timezone: 'UTC' });
  },
);

/**
 * The dates of holidays that begin in a year. Where days begin with the evening before, a holiday starts before the date
 * it is given for; it is that date, and those after it, that are free. Half a day off leaves a working day.
 */
const datesBeginningIn = remembered(
  1000,
  (country: string, year: number) => `${country} ${year}`,
  (country, year) => {
    const holidays = holidaysOf(country).getHolidays(year);
    return new Set(
      holidays.flatMap(({ date, start, end }) => {
        const first = Date.parse(date.slice(0, 10));
        const length = Math.floor((end.getTime() - start.getTime()) / day);
        return Array.from({ length }, (_, at) => new Date(first + at * day).toISOString().slice(0, 10));
      }),
    );
  },
);

/**
 * Whether a date is a public holiday. Days that are only observed, or free only for banks or schools, are none.
 *
 * @param country ISO 3166 alpha-2, where it differs with the region after a hyphen: `DE-BY`
 */
export function isHoliday(country: string, date: Temporal.PlainDate): boolean {
  const iso = date.toString({ calendarName: 'never' });
  // What lasts for days may have begun before New Year.
  return [date.year, date.year - 1].some((year) => datesBeginningIn(country, year).has(iso));
}

/** Whether holidays are known of such a country, or region of one: `DE`, `DE-BY`, in capitals. */
export function isCountry(text: string): boolean {
  const [code, state] = placeIn(text);
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), code)) return false;
  return state === undefined || Object.hasOwn(known.getStates(code) ?? {}, state);
}
