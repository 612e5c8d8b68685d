import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { noPlan } from '../../../src/domain/hours/plan.ts';
import { capMark } from '../../../src/domain/limits/cap.ts';
import { dueOf, type RunningTimer } from '../../../src/domain/limits/forgotten-timer.ts';
import { scopeOfMore } from '../../../src/domain/limits/more-time.ts';
import { endOfTimer } from '../../../src/domain/limits/stop-moment.ts';

const start = Temporal.Instant.from('2026-11-22T09:00:30Z');
const after = (span: Temporal.DurationLike) => start.add(span);

const timer: RunningTimer = {
  entryId: 1,
  clientId: 'client',
  task: 1,
  personId: 'person',
  startedAt: start,
  checkHours: 8,
  confirmedAt: null,
  question: null,
  timesAsked: 0,
  isToldOfHours: false,
};
const asked = { question: { id: 1, at: after({ hours: 8 }) } };
const confirmed = { confirmedAt: after({ hours: 8, minutes: 10 }) };

describe('a running timer', () => {
  it.each([
    ['is left alone before its hours are over', {}, { hours: 7, minutes: 59, seconds: 59 }, undefined],
    ['is asked about when they are', {}, { hours: 8 }, 'ask'],
    ['waits for an answer', asked, { hours: 8, minutes: 29, seconds: 59 }, undefined],
    ['waits for half an hour', asked, { hours: 8, minutes: 30 }, 'stop'],
    ['is left alone after an answer', confirmed, { hours: 15, minutes: 59 }, undefined],
    ['ends after sixteen hours', {}, { hours: 16 }, 'stop'],
    ['ends after sixteen hours, question or not', asked, { hours: 16 }, 'stop'],
  ] as const)('%s', (_, change, span, due) => {
    expect(dueOf({ ...timer, ...change }, after(span))).toBe(due);
  });

  it('is asked about again, the same number of hours after the answer', () => {
    const early = { ...timer, checkHours: 4, confirmedAt: after({ hours: 4 }) };
    expect(dueOf(early, after({ hours: 7, minutes: 59 }))).toBeUndefined();
    expect(dueOf(early, after({ hours: 8 }))).toBe('ask');
  });
});

describe('a time cap', () => {
  it.each([
    [2879, undefined],
    [2880, 'cap-near'],
    [3599, 'cap-near'],
    [3600, 'cap-reached'],
    [9999, 'cap-reached'],
  ])('of an hour after %i seconds: %s', (worked, mark) => {
    expect(capMark(worked, 3600)).toBe(mark);
  });
});

describe('what a client is asked for', () => {
  const on = Temporal.PlainDate.from('2026-11-01');
  const plan = { ...noPlan, id: 1, from: on, kind: 'monthly', seconds: 3600 } as const;
  const left = (availableSeconds: number, change = {}) => ({
    plan: { ...plan, ...change },
    availableSeconds,
  });

  it.each([
    ['hours, where none are left', 600, left(0), 'hours'],
    ['hours, where some are owed', null, left(-60), 'hours'],
    ['the cap, while there are hours', 600, left(60), 'cap'],
    ['the cap, where the plan stops work', 600, left(0, { overage: 'block' }), 'cap'],
    ['the cap, where work is paid as needed', 600, left(-60, { kind: 'as-needed' }), 'cap'],
    ['the cap, without an account', 600, undefined, 'cap'],
    ['nothing, without a cap', null, left(60), undefined],
  ])('is %s', (_, capSeconds, balance, scope) => {
    expect(scopeOfMore({ capSeconds }, balance)).toBe(scope);
  });
});

describe('when a timer is said to have been stopped', () => {
  const now = Temporal.Instant.from('2026-11-22T18:00:00Z');
  const end = (day: unknown, time: unknown) => endOfTimer(day, time, start, now, 'Europe/Berlin').toString();

  it('is read in the zone of its person', () => {
    expect(end('2026-11-22', '16:40')).toBe('2026-11-22T15:40:00Z');
  });

  it('is its start, in the minute of its start', () => {
    expect(end('2026-11-22', '10:00')).toBe(start.toString());
  });

  it.each([
    ['before it', '2026-11-22', '09:59'],
    ['still to come', '2026-11-22', '19:01'],
    ['on another day', '2026-11-21', '16:40'],
  ])('is not %s', (_, day, time) => {
    expect(() => end(day, time)).toThrow(
      expect.objectContaining({ code: 'stop-outside-timer', question: 'time' }),
    );
  });

  it.each([
    ['no day', undefined, '16:40'],
    ['a day that does not exist', '2026-02-30', '16:40'],
    ['no time', '2026-11-22', 'soon'],
  ])('is asked for again where there is %s', (_, day, time) => {
    expect(() => end(day, time)).toThrow(expect.objectContaining({ code: 'form-incomplete' }));
  });
});
