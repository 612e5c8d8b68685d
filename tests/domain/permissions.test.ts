import { describe, expect, it } from 'vitest';
import { deskVerbs, may, relations, roles, type DeskVerb } from '../../src/domain/permissions.ts';

/**
 * Every verb, role and relation to a task: `y` may, `.` may not. The columns are the relations
 * none, own (of one's own company), holds (one has claimed it), open (nobody has).
 */
const whole: Record<DeskVerb, { manager: string; assistant: string; client: string }> = {
  administer: { manager: 'yyyy', assistant: '....', client: '....' },
  link: { manager: 'yyyy', assistant: 'yyyy', client: 'yyyy' },
  delegate: { manager: 'yyyy', assistant: '....', client: '.y..' },
  'see-open-tasks': { manager: 'yyyy', assistant: 'yyyy', client: '....' },
  'see-task': { manager: 'yyyy', assistant: '..yy', client: '.y..' },
  edit: { manager: 'yyyy', assistant: '....', client: '.y..' },
  cancel: { manager: 'yyyy', assistant: '....', client: '.y..' },
  claim: { manager: '....', assistant: 'yyyy', client: '....' },
  return: { manager: 'yyyy', assistant: '..y.', client: '....' },
  ask: { manager: '....', assistant: '..y.', client: '....' },
  answer: { manager: 'yyyy', assistant: '....', client: '.y..' },
  submit: { manager: '....', assistant: '..y.', client: '....' },
  accept: { manager: 'yyyy', assistant: '....', client: '.y..' },
  'request-changes': { manager: 'yyyy', assistant: '....', client: '.y..' },
  keep: { manager: '....', assistant: '..y.', client: '....' },
  'track-time': { manager: '....', assistant: '..y.', client: '....' },
  'correct-time': { manager: 'yyyy', assistant: 'yyyy', client: '....' },
  'see-hours': { manager: 'yyyy', assistant: '....', client: '.y..' },
  'review-hours': { manager: '....', assistant: '....', client: '.y..' },
  'settle-dispute': { manager: 'yyyy', assistant: 'yyyy', client: '....' },
  'allow-more': { manager: 'yyyy', assistant: '....', client: '.y..' },
  snooze: { manager: 'yyyy', assistant: 'yyyy', client: 'yyyy' },
};

const cases = deskVerbs.flatMap((verb) =>
  roles.flatMap((role) =>
    [undefined, ...relations].map((relation, column) => ({
      verb,
      role,
      relation,
      allowed: whole[verb][role][column] === 'y',
    })),
  ),
);

describe('the table of permissions', () => {
  it.each(cases)(
    '$verb by a $role to whom the task is $relation: $allowed',
    ({ verb, role, relation, allowed }) => {
      expect(may(verb, { roles: [role], relations: relation ? [relation] : [] })).toBe(allowed);
    },
  );

  it.each(deskVerbs)('lets nobody without a role %s', (verb) => {
    expect(may(verb, { roles: [], relations })).toBe(false);
  });

  it('gives a person of several roles what any of them may', () => {
    expect(may('claim', { roles: ['manager', 'assistant'], relations: [] })).toBe(true);
    expect(may('administer', { roles: ['assistant', 'manager'], relations: [] })).toBe(true);
  });
});
