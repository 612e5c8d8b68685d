import type { Temporal } from 'temporal-polyfill';

/** What a row is as JSON carries it: days and moments are text. */
export type Json<T> = T extends Temporal.Instant | Temporal.PlainDate
  ? string
  : T extends object
    ? { readonly [K in keyof T]: Json<T[K]> }
    : T;
