import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { inGoodTime } from '../../../src/domain/rhythm/in-good-time.ts';
import { calendarOf, type Rhythm } from '../../../src/domain/rhythm/rhythm.ts';

/** The 20th of November 2026 is a Friday; Berlin is an hour ahead. */
const told = (from: string, end: string, rhythm: Partial<Rhythm> = {}) =>
  inGoodTime(
    calendarOf('Europe/Berlin', rhythm),
    Temporal.Instant.from(from),
    Temporal.Instant.from(end),
  ).toString();

it('is the moment itself in working time, else when work begins', () => {
  expect(told('2026-11-20T10:00Z', '2026-11-22T10:00Z')).toBe('2026-11-20T10:00:00Z');
  expect(told('2026-11-21T10:00Z', '2026-11-23T10:00Z')).toBe('2026-11-23T08:00:00Z');
});

it('is an hour before the last work ends, where the next would be too late', () => {
  expect(told('2026-11-21T10:00Z', '2026-11-22T10:00Z')).toBe('2026-11-20T15:00:00Z');
  expect(told('2026-11-21T10:00Z', '2026-11-23T08:00Z')).toBe('2026-11-20T15:00:00Z');
});

it('is when that work begins, where it lasts no hour', () => {
  const short = { from: '09:00', to: '09:30' };
  expect(told('2026-11-21T10:00Z', '2026-11-22T10:00Z', short)).toBe('2026-11-20T08:00:00Z');
});
