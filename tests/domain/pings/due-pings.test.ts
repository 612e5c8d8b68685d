import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { duePings, pingKey } from '../../../src/domain/pings/due-pings.ts';
import type { Expected, Snooze } from '../../../src/domain/pings/ping.ts';
import { calendarOf } from '../../../src/domain/rhythm/rhythm.ts';

const hour = (hours: number) => Temporal.Instant.from('2026-11-23T00:00:00Z').add({ minutes: hours * 60 });
const now = hour(12);

const expected = (mark: string, at: number, more: Partial<Expected> = {}): Expected => ({
  kind: 'due-soon',
  subject: '1',
  recipient: { person: 'sara' },
  mark,
  at: hour(at),
  ...more,
});

const decide = (
  pings: readonly Expected[],
  { sent = [], snoozes = [] }: { sent?: readonly Expected[]; snoozes?: readonly Snooze[] } = {},
) => {
  const keys = new Set(sent.map(pingKey));
  const { send, nextLookAt, overSnoozes } = duePings(pings, (key) => keys.has(key), snoozes, now);
  return { send: send.map(({ mark }) => mark), next: nextLookAt?.toString() ?? null, overSnoozes };
};

const snooze = (until: number): Snooze => ({
  kind: 'due-soon',
  subject: '1',
  recipient: 'sara',
  until: hour(until),
});

it('sends what its time has come for, to the moment, and looks again at the next', () => {
  expect(decide([expected('now', 12), expected('next', 13), expected('later', 14)])).toMatchObject({
    send: ['now'],
    next: hour(13).toString(),
  });
});

it('expects nothing more when nothing is ahead', () => {
  expect(decide([])).toMatchObject({ send: [], next: null });
  expect(decide([expected('past', 1)], { sent: [expected('past', 1)] })).toMatchObject({
    send: [],
    next: null,
  });
});

it('sends nothing twice', () => {
  expect(decide([expected('now', 12)], { sent: [expected('now', 12)] }).send).toEqual([]);
});

it('sends of what an outage swallowed only the last', () => {
  expect(decide([expected('first', 1), expected('third', 3), expected('second', 2)]).send).toEqual(['third']);
});

it('goes back to no earlier one when the clock was set back', () => {
  expect(
    decide([expected('first', 11), expected('second', 13)], { sent: [expected('second', 13)] }).send,
  ).toEqual([]);
});

it('does not send what has become stale, to the moment', () => {
  expect(decide([expected('stale', 1, { until: hour(12) })]).send).toEqual([]);
  expect(decide([expected('fresh', 1, { until: hour(12).add({ milliseconds: 1 }) })]).send).toEqual([
    'fresh',
  ]);
});

it('does not take back an earlier one where the last is stale', () => {
  expect(decide([expected('earlier', 1), expected('stale', 2, { until: hour(3) })]).send).toEqual([]);
});

it('keeps the recipients, the subjects and the kinds apart', () => {
  const others = [
    expected('a', 1, { recipient: { person: 'layla' } }),
    expected('b', 1, { subject: '2' }),
    expected('c', 1, { kind: 'overdue' }),
  ];
  expect(decide([expected('own', 2), ...others], { sent: [expected('own', 2)] }).send).toEqual([
    'a',
    'b',
    'c',
  ]);
});

describe('whoever wants quiet', () => {
  it('hears nothing until then, and then is looked at again', () => {
    expect(decide([expected('now', 12), expected('later', 16)], { snoozes: [snooze(14)] })).toEqual({
      send: [],
      next: hour(14).toString(),
      overSnoozes: [],
    });
  });

  it('hears then what they were told before, marked as another', () => {
    const { send, overSnoozes } = decide([expected('told', 1)], {
      sent: [expected('told', 1)],
      snoozes: [snooze(12)],
    });
    expect(send).toEqual([`told~${hour(12).toString()}`]);
    expect(overSnoozes).toEqual([snooze(12)]);
  });

  it('hears then, once, what has come up meanwhile', () => {
    const { send, overSnoozes } = decide([expected('told', 1), expected('new', 11)], {
      sent: [expected('told', 1)],
      snoozes: [snooze(12)],
    });
    expect(send).toEqual(['new']);
    expect(overSnoozes).toEqual([snooze(12)]);
  });

  it('hears nothing of what is over then', () => {
    const { send, overSnoozes } = decide([], { snoozes: [snooze(11)] });
    expect(send).toEqual([]);
    expect(overSnoozes).toEqual([snooze(11)]);
  });

  it('is not spared other things', () => {
    expect(decide([expected('other', 1, { kind: 'overdue' })], { snoozes: [snooze(14)] }).send).toEqual([
      'other',
    ]);
  });
});

describe('what may only come in working time', () => {
  const within = (from: string, to: string) =>
    calendarOf('UTC', { from, to, quietFrom: null, quietTo: null });

  it('comes at once while it is', () => {
    expect(decide([expected('late', 3, { within: within('09:00', '17:00') })]).send).toEqual(['late']);
  });

  it('waits for it else, and so does what was snoozed until then', () => {
    const late = expected('late', 3, { within: within('14:00', '17:00') });
    expect(decide([late])).toMatchObject({ send: [], next: hour(14).toString() });
    expect(decide([late], { sent: [late], snoozes: [snooze(11)] })).toMatchObject({
      send: [],
      overSnoozes: [],
      next: hour(14).toString(),
    });
  });

  it('is not looked for when it has been told', () => {
    const late = expected('late', 3, { within: within('14:00', '17:00') });
    expect(decide([late], { sent: [late] })).toMatchObject({ send: [], next: null });
  });
});
