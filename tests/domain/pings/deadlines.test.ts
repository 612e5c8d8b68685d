import { describe, expect, it } from 'vitest';
import { recipientKey } from '../../../src/domain/pings/ping.ts';
import { dueSoon, overdue } from '../../../src/domain/pings/tasks/deadlines.ts';
import type { TaskFacts } from '../../../src/domain/pings/tasks/task-facts.ts';
import { berlin, desk, hearer, holder, taskFacts, wall } from './facts.ts';

const due = (at: string, claimedAt = '11-16 09:00', more: Partial<TaskFacts> = {}) =>
  taskFacts({ status: 'in progress', due: berlin(at), holder: holder(claimedAt), ...more });

/** By hours before it is due, when. */
const stages = (task: TaskFacts) =>
  dueSoon(task).map(({ mark, at }) => `${mark.split('/')[1]} h: ${wall(at)}`);

describe('a task that is due soon', () => {
  it.each([
    ['in working time', '11-26 15:00', ['24 h: 11-25 15:00', '2 h: 11-26 13:00']],
    ['when work begins, if that is before', '11-26 10:30', ['24 h: 11-25 10:30', '2 h: 11-26 09:00']],
    ['an hour before work ends on the day before', '11-30 09:00', ['24 h: 11-27 16:00', '2 h: 11-27 16:00']],
    ['before work ends, where it is due at night', '11-26 22:00', ['24 h: 11-26 09:00', '2 h: 11-26 16:00']],
    ['at the weekend, on Friday', '11-29 12:00', ['24 h: 11-27 16:00', '2 h: 11-27 16:00']],
  ])('is told of %s', (_, at, expected) => {
    expect(stages(due(at))).toEqual(expected);
  });

  it('is told of when a stretch begins that is shorter than an hour', () => {
    const short = holder('11-16 09:00', hearer('sara', { from: '09:00', to: '09:30' }));
    expect(
      stages(
        due('11-26 10:00', undefined, {
          holder: short,
          rules: { ...due('11-26 10:00').rules, dueSoonHours: [0.1] },
        }),
      ),
    ).toEqual(['0.1 h: 11-26 09:00']);
  });

  it('is told of at any hour where it is urgent', () => {
    expect(stages(due('11-29 04:00', undefined, { isUrgent: true }))).toEqual([
      '24 h: 11-28 04:00',
      '2 h: 11-29 02:00',
    ]);
  });

  it('is told of in the stages that were still to come at the claim', () => {
    expect(stages(due('11-26 15:00', '11-26 10:00'))).toEqual(['2 h: 11-26 13:00']);
  });

  it('is told of once at the claim where that was shorter before', () => {
    expect(stages(due('11-26 15:00', '11-26 14:00'))).toEqual(['2 h: 11-26 14:00']);
    expect(
      stages(
        due('11-26 15:00', '11-26 07:30', { rules: { ...due('11-26 15:00').rules, dueSoonHours: [24] } }),
      ),
    ).toEqual(['24 h: 11-26 09:00']);
  });

  it('is not told of once it is due', () => {
    expect(dueSoon(due('11-26 15:00')).map(({ until }) => until && wall(until))).toEqual([
      '11-26 15:00',
      '11-26 15:00',
    ]);
  });

  it.each(['claimed', 'in progress', 'changes requested', 'waiting for client'] as const)(
    'is told of while it is %s',
    (status) => {
      expect(stages(due('11-26 15:00', undefined, { status }))).toHaveLength(2);
    },
  );

  it('is not told of once it is delivered', () => {
    expect(stages(due('11-26 15:00', undefined, { status: 'submitted' }))).toEqual([]);
  });
});

/** Who hears of it around a moment: by whom, which, when. */
const late = (task: TaskFacts, now: string, who = desk) =>
  overdue(task, who, berlin(now)).map(
    ({ recipient, mark, at }) => `${recipientKey(recipient)} ${mark.slice(0, 10)}: ${wall(at)}`,
  );

describe('an overdue task', () => {
  it('is told of at once, then every working day, to managers from the second day on', () => {
    expect(late(due('11-25 15:00'), '11-25 15:00')).toEqual([
      'sara 2026-11-25: 11-25 15:00',
      'sara 2026-11-26: 11-26 09:00',
      'dana 2026-11-25: 11-25 15:00',
      'nora 2026-11-27: 11-27 09:00',
    ]);
    expect(late(due('11-25 15:00'), '11-28 12:00')).toEqual([
      'sara 2026-11-25: 11-25 15:00',
      'sara 2026-11-27: 11-27 09:00',
      'sara 2026-11-30: 11-30 09:00',
      'dana 2026-11-25: 11-25 15:00',
      'nora 2026-11-27: 11-27 09:00',
      'nora 2026-11-30: 11-30 09:00',
    ]);
  });

  it('of a weekend is told of on Monday, and not twice that day', () => {
    expect(late(due('11-28 12:00'), '11-30 09:30').slice(0, 2)).toEqual([
      'sara 2026-11-30: 11-30 09:00',
      'sara 2026-12-01: 12-01 09:00',
    ]);
  });

  it('is told of at the very moment where it is urgent', () => {
    const task = due('11-28 12:00', undefined, { isUrgent: true });
    expect(late(task, '11-28 12:00')[0]).toBe('sara 2026-11-28: 11-28 12:00');
    expect(overdue(task, desk, berlin('11-28 12:00')).map(({ within }) => within !== undefined)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('that nobody has is told to managers on the day it was due', () => {
    const nobodys = (at: string) => taskFacts({ due: berlin(at) });
    expect(late(nobodys('11-25 08:00'), '11-25 08:00')).toEqual([
      'dana 2026-11-25: 11-25 09:00',
      'nora 2026-11-25: 11-25 09:00',
      'nora 2026-11-26: 11-26 09:00',
    ]);
    expect(late(nobodys('11-25 15:00'), '11-25 15:00')).toEqual([
      'dana 2026-11-25: 11-25 15:00',
      'nora 2026-11-26: 11-26 09:00',
    ]);
  });

  it('is foreseen for the next working day before it is due, where it is due later in the day', () => {
    expect(late(taskFacts({ due: berlin('11-25 15:00') }), '11-23 12:00')).toEqual([
      'dana 2026-11-25: 11-25 15:00',
      'nora 2026-11-26: 11-26 09:00',
    ]);
  });

  it('is told of at the wall time that is set, in the zone of each, while they work', () => {
    const far = hearer('nora', { days: [1, 2, 3, 4, 5, 6] }, 'Asia/Tokyo');
    const rules = { ...due('11-25 15:00').rules, overdueAt: '06:30' };
    expect(
      late(due('11-25 15:00', undefined, { rules }), '11-27 23:30', { ...desk, managers: [far] }),
    ).toEqual([
      'sara 2026-11-25: 11-25 15:00',
      'sara 2026-11-27: 11-27 09:00',
      'sara 2026-11-30: 11-30 09:00',
      'dana 2026-11-25: 11-25 15:00',
      'nora 2026-11-28: 11-28 01:00',
      'nora 2026-11-27: 11-27 01:00',
      'nora 2026-11-30: 11-30 01:00',
    ]);
  });

  it('that waits for the client is told to the client and managers, not to who has it', () => {
    expect(late(due('11-25 15:00', undefined, { status: 'waiting for client' }), '11-25 15:00')).toEqual([
      'dana 2026-11-25: 11-25 15:00',
      'nora 2026-11-27: 11-27 09:00',
    ]);
  });

  it('is so no longer once it is delivered', () => {
    expect(late(due('11-25 15:00', undefined, { status: 'submitted' }), '11-25 15:00')).toEqual([]);
  });
});
