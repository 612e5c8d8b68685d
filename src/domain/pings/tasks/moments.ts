import { Temporal } from 'temporal-polyfill';

export const isLater = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  Temporal.Instant.compare(a, b) > 0;

export const laterOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  isLater(a, b) ? a : b;

/** Hours on the clock, fractions of one to the second. */
export const hoursAfter = (at: Temporal.Instant, hours: number): Temporal.Instant =>
  at.add({ seconds: Math.round(hours * 3600) });
