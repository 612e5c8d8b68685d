import { describe, expect, it } from 'vitest';
import { recipientKey } from '../../../src/domain/pings/ping.ts';
import type { TaskFacts } from '../../../src/domain/pings/tasks/task-facts.ts';
import { expectedOfTask } from '../../../src/domain/pings/tasks/task-pings.ts';
import { berlin, desk, hearer, holder, taskFacts, wall } from './facts.ts';

/** What is expected of one kind: who, which, when. */
function expectedOf(kind: string, task: TaskFacts, now = '11-23 10:00', who = desk) {
  return expectedOfTask(task, who, berlin(now))
    .filter((ping) => ping.kind === kind)
    .map(({ recipient, mark, at }) => `${recipientKey(recipient)} ${mark}: ${wall(at)}`);
}

describe('a task that nobody has claimed', () => {
  it('is told of in working time of the agency, and to people when they work', () => {
    expect(expectedOf('unclaimed', taskFacts())).toEqual([
      'dispatch 40: 11-23 10:15',
      'sara 40: 11-23 11:00',
      'layla 40: 11-23 15:00',
      'nora 40: 11-23 14:00',
    ]);
  });

  it('of Friday evening is told of on Monday', () => {
    const task = taskFacts({ since: { event: 41, at: berlin('11-27 16:50') } });
    expect(expectedOf('unclaimed', task)).toEqual([
      'dispatch 41: 11-30 09:05',
      'sara 41: 11-30 09:50',
      'layla 41: 11-30 15:00',
      'nora 41: 11-30 12:50',
    ]);
  });

  it('is told of sooner where it is urgent, at any hour', () => {
    const task = taskFacts({ isUrgent: true, since: { event: 42, at: berlin('11-22 03:00') } });
    expect(expectedOf('unclaimed', task)).toEqual([
      'dispatch 42: 11-22 03:05',
      'sara 42: 11-22 03:20',
      'layla 42: 11-22 03:20',
      'nora 42: 11-22 04:20',
    ]);
    expect(
      expectedOfTask(task, desk, berlin('11-22 03:00')).every(({ within }) => within === undefined),
    ).toBe(true);
  });

  it('is told to assistants who have all the skills it wants', () => {
    const task = taskFacts({ skills: ['travel'] });
    expect(expectedOf('unclaimed', task).map((line) => line.split(' ')[0])).toEqual([
      'dispatch',
      'sara',
      'nora',
    ]);
  });

  it('is told once to a manager who is an assistant, as to an assistant', () => {
    const both = { ...desk, assistants: [{ ...hearer('nora'), skills: [] }] };
    expect(expectedOf('unclaimed', taskFacts(), '11-23 10:00', both)).toEqual([
      'dispatch 40: 11-23 10:15',
      'nora 40: 11-23 11:00',
    ]);
  });

  it('is told of in no channel where there is none', () => {
    expect(expectedOf('unclaimed', taskFacts(), '11-23 10:00', { ...desk, dispatch: null })[0]).toBe(
      'sara 40: 11-23 11:00',
    );
  });

  it('is no more once somebody has', () => {
    expect(expectedOf('unclaimed', taskFacts({ status: 'claimed', holder: holder('11-23 10:05') }))).toEqual(
      [],
    );
  });
});

describe('a claim without a sign of work', () => {
  const claimed = (more: Parameters<typeof holder>[1] = {}) =>
    taskFacts({ status: 'claimed', holder: holder('11-23 10:00', more) });

  it('is asked about after 24 hours of working time, which are three days', () => {
    expect(expectedOf('quiet-claim', claimed())).toEqual([
      `sara ${berlin('11-23 10:00').toString()}: 11-26 10:00`,
    ]);
  });

  it('counts from the last sign', () => {
    expect(expectedOf('quiet-claim', claimed({ lastSign: berlin('11-24 16:00') }))).toEqual([
      `sara ${berlin('11-24 16:00').toString()}: 11-27 16:00`,
    ]);
  });

  it.each(['open', 'waiting for client', 'submitted'] as const)('is none while it is %s', (status) => {
    expect(expectedOf('quiet-claim', { ...claimed(), status })).toEqual([]);
  });

  it('is none while a timer runs, and is looked at again when it would be one, were the timer void', () => {
    const running = claimed({ timerSince: berlin('11-24 09:00') });
    expect(expectedOf('quiet-claim', running, '11-24 12:00')).toEqual([
      `sara ${berlin('11-24 12:00').toString()}: 11-27 09:00`,
    ]);
    expect(expectedOf('quiet-claim', running, '11-27 09:00')).toEqual([
      `sara ${berlin('11-27 09:00').toString()}: 12-02 09:00`,
    ]);
  });
});

describe('a question without an answer', () => {
  const asked = taskFacts({
    status: 'waiting for client',
    since: { event: 50, at: berlin('11-26 18:00') },
    holder: holder('11-23 10:00'),
  });

  it('is told of after 24 and 72 hours to the client, and after 96 to managers, when they work', () => {
    expect(expectedOf('waiting-for-client', asked)).toEqual([
      'dana 50/24: 11-30 09:00',
      'dana 50/72: 11-30 09:00',
      'nora 50: 12-01 09:00',
    ]);
  });

  it('is not told of to a client who does not want to hear of it', () => {
    const client = { ...asked.client, off: ['waiting-for-client' as const] };
    expect(expectedOf('waiting-for-client', { ...asked, client })).toEqual(['nora 50: 12-01 09:00']);
  });
});

describe('a delivery without an answer', () => {
  const delivered = (rules = {}) =>
    taskFacts({ status: 'submitted', since: { event: 60, at: berlin('11-23 10:00') }, rules });

  it('is told of after 24 and 72 hours, and a working day before it counts as accepted', () => {
    expect(expectedOf('to-accept', delivered())).toEqual([
      'dana 60/24: 11-24 10:00',
      'dana 60/72: 11-26 10:00',
      'dana 60/last: 11-27 10:00',
    ]);
  });

  it('is not reminded of again once it is said that it will count as accepted', () => {
    expect(expectedOf('to-accept', delivered({ acceptAfterDays: 2 }))).toEqual(['dana 60/last: 11-24 10:00']);
  });

  it('never counts as accepted where that is not wanted', () => {
    expect(expectedOf('to-accept', delivered({ acceptAfterDays: null }))).toEqual([
      'dana 60/24: 11-24 10:00',
      'dana 60/72: 11-26 10:00',
    ]);
  });
});

it('says nothing of a task that is finished', () => {
  for (const status of ['accepted', 'cancelled'] as const)
    expect(
      expectedOfTask(taskFacts({ status, due: berlin('11-20 10:00') }), desk, berlin('11-23 10:00')),
    ).toEqual([]);
});
