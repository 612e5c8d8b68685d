import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '../../src/domain/errors.ts';
import { statuses, taskVerbs, type Status, type TaskVerb } from '../../src/domain/status.ts';
import { isOver, isPossible, routeOf } from '../../src/domain/task.ts';

/** The arrows of the contract: from each state, the states that may follow it. */
const arrows: Record<Status, readonly Status[]> = {
  open: ['claimed', 'cancelled'],
  claimed: ['in progress', 'open', 'cancelled'],
  'in progress': ['waiting for client', 'submitted', 'open', 'cancelled'],
  'waiting for client': ['in progress', 'open', 'cancelled'],
  submitted: ['accepted', 'changes requested', 'open', 'cancelled'],
  'changes requested': ['in progress', 'open', 'cancelled'],
  accepted: [],
  cancelled: [],
};

const verb = fc.constantFrom(...taskVerbs);

describe('the life of a task', () => {
  it('goes along the arrows only, whatever is done to it in whatever order', () => {
    fc.assert(
      fc.property(fc.array(verb, { maxLength: 40 }), (verbs) => {
        let status: Status = 'open';
        for (const each of verbs.filter((done) => done !== 'edit')) {
          if (!isPossible(each, status)) continue;
          for (const next of routeOf(each, { number: 1, status })) {
            expect(arrows[status]).toContain(next);
            status = next;
          }
        }
      }),
    );
  });

  it('follows every arrow by some verb', () => {
    const followed = taskVerbs.flatMap((done) =>
      statuses.flatMap((from) => {
        if (!isPossible(done, from)) return [];
        const stops = [from, ...routeOf(done, { number: 1, status: from })];
        return stops.slice(1).map((to, index) => `${stops[index]} → ${to}`);
      }),
    );
    const all = statuses.flatMap((from) => arrows[from].map((to) => `${from} → ${to}`));
    expect(new Set(followed)).toEqual(new Set(all));
  });

  it.each(statuses.filter(isOver))('is over once it is %s: nothing can be done to it', (status) => {
    expect(taskVerbs.filter((done) => isPossible(done, status))).toEqual([]);
  });

  it('keeps its state when it is edited', () => {
    const possible = statuses.filter((status) => isPossible('edit', status));
    expect(possible.flatMap((status) => routeOf('edit', { number: 1, status }))).toEqual([]);
  });

  it('says what was wanted and what the state is when something cannot be done', () => {
    const refused = (done: TaskVerb, status: Status) => {
      try {
        return routeOf(done, { number: 7, status });
      } catch (error) {
        return isDomainError(error) ? { code: error.code, params: error.params } : error;
      }
    };
    expect(refused('claim', 'accepted')).toEqual({
      code: 'wrong-status',
      params: { task: 7, verb: 'claim', status: 'accepted' },
    });
  });
});
