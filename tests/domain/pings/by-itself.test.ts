import { describe, expect, it } from 'vitest';
import { stepByItself } from '../../../src/domain/pings/tasks/by-itself.ts';
import type { TaskFacts } from '../../../src/domain/pings/tasks/task-facts.ts';
import { berlin, hearer, holder, taskFacts, wall } from './facts.ts';

const step = (task: TaskFacts, now: string) => {
  const next = stepByItself(task, berlin(now));
  return next && `${next.verb}${next.isAnnounced ? '' : ' (unsaid)'}: ${wall(next.at)}`;
};

const noted = (kind: 'quiet-claim' | 'to-accept', recipient: string, mark: string, at: string) => ({
  kind,
  recipient,
  mark,
  at: berlin(at),
});

describe('a claim without a sign of work', () => {
  const sign = berlin('11-23 10:00').toString();
  const claimed = (more: Partial<TaskFacts> = {}) =>
    taskFacts({ status: 'claimed', holder: holder('11-23 10:00'), ...more });
  const warned = (mark: string, at: string, who = 'sara') => noted('quiet-claim', who, mark, at);

  it('is released a working day after the warning', () => {
    expect(step(claimed({ announced: [warned(sign, '11-27 10:00')] }), '11-27 11:00')).toBe(
      'release: 11-30 10:00',
    );
  });

  it('is not released without one', () => {
    expect(step(claimed(), '11-23 12:00')).toBe('release (unsaid): 11-27 10:00');
    expect(step(claimed(), '12-10 12:00')).toBe('release (unsaid): 12-11 12:00');
  });

  it.each([
    ['before the last sign', warned(berlin('11-20 10:00').toString(), '11-25 10:00')],
    ['of somebody else', warned(sign, '11-26 10:00', 'layla')],
  ])('is not released after the warning %s', (_, announced) => {
    expect(step(claimed({ announced: [announced] }), '11-30 12:00')).toMatch(/^release \(unsaid\)/);
  });

  it('is not released while the holder wants quiet, and a working day after the warning that follows', () => {
    const first = warned(sign, '11-26 10:00');
    const quiet = claimed({ announced: [first], quietUntil: berlin('11-30 09:00') });
    expect(step(quiet, '11-27 12:00')).toBe('release (unsaid): 12-01 09:00');
    const again = warned(`${sign}~${berlin('11-30 09:00').toString()}`, '11-30 09:00');
    expect(step(claimed({ announced: [again, first] }), '11-30 12:00')).toBe('release: 12-01 09:00');
  });

  it('is not released while a timer runs', () => {
    const running = holder('11-23 10:00', { timerSince: berlin('11-27 11:00') });
    const task = claimed({ holder: running, announced: [warned(sign, '11-26 10:00')] });
    expect(step(task, '11-27 12:00')).toMatch(/^release \(unsaid\)/);
  });

  it.each(['open', 'waiting for client', 'accepted'] as const)('is none while it is %s', (status) => {
    expect(step(claimed({ status }), '11-27 12:00')).toBeUndefined();
  });
});

describe('a delivery without an answer', () => {
  const delivered = (more: Parameters<typeof taskFacts>[0] = {}) =>
    taskFacts({ status: 'submitted', since: { event: 60, at: berlin('11-23 10:00') }, ...more });
  const said = (at: string, mark = '60/last', who = 'dana') => noted('to-accept', who, mark, at);

  it('counts as accepted after five working days', () => {
    expect(step(delivered({ announced: [said('11-27 10:00')] }), '11-27 12:00')).toBe('accept: 11-30 10:00');
    expect(step(delivered(), '11-23 12:00')).toBe('accept (unsaid): 11-30 10:00');
  });

  it('does not before a working day after that was said', () => {
    expect(step(delivered({ announced: [said('11-30 09:30')] }), '11-30 12:00')).toBe('accept: 12-01 09:30');
    expect(step(delivered(), '12-03 12:00')).toBe('accept (unsaid): 12-04 12:00');
  });

  it.each([
    ['of another delivery', said('11-20 10:00', '55/last')],
    ['that was only a reminder', said('11-26 10:00', '60/72')],
    ['to somebody who was asked before', said('11-27 10:00', '60/last', 'jonas')],
  ])('does not after a message %s', (_, announced) => {
    expect(step(delivered({ announced: [announced] }), '11-30 12:00')).toMatch(/^accept \(unsaid\)/);
  });

  it('does so unsaid where nobody wants to hear of it', () => {
    const deaf = { ...hearer('dana'), choices: { 'to-accept': 'off' } } as const;
    const client = { ...delivered().client, off: ['to-accept'] } as const;
    expect(step(delivered({ contact: deaf }), '11-23 12:00')).toBe('accept: 11-30 10:00');
    expect(step(delivered({ client }), '11-23 12:00')).toBe('accept: 11-30 10:00');
  });

  it('never does where that is not wanted', () => {
    expect(step(delivered({ rules: { acceptAfterDays: null } }), '12-30 12:00')).toBeUndefined();
  });

  it('does in the working days of the client', () => {
    const client = { calendar: hearer('', { days: [2] }).calendar, off: [] };
    expect(step(delivered({ client }), '11-23 12:00')).toBe('accept (unsaid): 12-22 10:00');
  });
});
