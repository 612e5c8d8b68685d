import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Expected, Snooze } from '../../../src/domain/pings/ping.ts';
import { upcoming } from '../../../src/domain/pings/upcoming.ts';
import { calendarOf } from '../../../src/domain/rhythm/rhythm.ts';

/** Monday, 10:00 in UTC. */
const now = Temporal.Instant.from('2026-11-23T10:00Z');
const inHours = (hours: number) => now.add({ hours });

const ping = (at: number, more: Partial<Expected> = {}): Expected => ({
  kind: 'due-soon',
  subject: '1',
  recipient: { person: 'sara' },
  mark: String(at),
  at: inHours(at),
  ...more,
});

const snooze = (until: number): Snooze => ({
  kind: 'due-soon',
  subject: '1',
  recipient: 'sara',
  until: inHours(until),
});

const hoursOf = (pings: readonly Expected[]) => pings.map(({ at }) => at.since(now).total('hours'));

describe('what is sent next', () => {
  it('is what is to come, soonest first, and of what follows one another the first', () => {
    const other = ping(1, { subject: '2' });
    expect(hoursOf(upcoming([ping(5), ping(3), ping(-1), other], [], now))).toEqual([1, 3]);
  });

  it('is nothing that is only noted', () => {
    expect(upcoming([ping(1, { isSilent: true })], [], now)).toEqual([]);
  });

  it('comes at the end of a snooze, even if it was said', () => {
    expect(hoursOf(upcoming([ping(-1)], [snooze(2)], now))).toEqual([2]);
    expect(hoursOf(upcoming([ping(1), ping(5)], [snooze(2)], now))).toEqual([2]);
    expect(hoursOf(upcoming([ping(5)], [snooze(2)], now))).toEqual([5]);
  });

  it('is not held back by a snooze that is over', () => {
    expect(hoursOf(upcoming([ping(-1), ping(5)], [snooze(-1)], now))).toEqual([5]);
  });

  it('is nothing that is stale when the snooze ends', () => {
    expect(upcoming([ping(-1, { until: inHours(1) })], [snooze(2)], now)).toEqual([]);
  });

  it('waits for the morning where a snooze ends at night', () => {
    const within = calendarOf('UTC');
    expect(hoursOf(upcoming([ping(-1, { within })], [snooze(12)], now))).toEqual([23]);
  });
});
