import { Temporal } from 'temporal-polyfill';

/** What a row is as JSON carries it: days and moments are text. */
export type Json<T> = T extends Temporal.Instant | Temporal.PlainDate
  ? string
  : T extends object
    ? { readonly [K in keyof T]: Json<T[K]> }
    : T;

const days = new Map<string, Temporal.PlainDate>();

/** The day that is written so. Each is read once: rows name the same few thousands of times, and reading a date is slow. */
export function dayFrom(text: string): Temporal.PlainDate {
  const known = days.get(text);
  if (known) return known;
  const day = Temporal.PlainDate.from(text);
  days.set(text, day);
  return day;
}
