import type { TaskVerb } from './status.ts';

export const roles = ['manager', 'assistant', 'client'] as const;
export type Role = (typeof roles)[number];

/**
 * What a person has to do with a task: `own`, it is for a company they belong to;
 * `holds`, they have claimed it; `open`, nobody has.
 */
export const relations = ['own', 'holds', 'open'] as const;
export type Relation = (typeof relations)[number];

type HoursVerb =
  'track-time' | 'correct-time' | 'see-hours' | 'review-hours' | 'settle-dispute' | 'allow-more';

export type DeskVerb =
  TaskVerb | HoursVerb | 'delegate' | 'see-task' | 'see-open-tasks' | 'administer' | 'link' | 'snooze';

type Rule = 'always' | readonly Relation[];

/**
 * Who may do what: verb × role × relation to the task. What is not here is not allowed.
 * A client is named by the task (or, for `delegate`, by the company it will be for): own company or nothing.
 */
const table: Record<DeskVerb, Partial<Record<Role, Rule>>> = {
  administer: { manager: 'always' },
  link: { manager: 'always', assistant: 'always', client: 'always' },
  delegate: { manager: 'always', client: ['own'] },
  'see-open-tasks': { manager: 'always', assistant: 'always' },
  'see-task': { manager: 'always', assistant: ['open', 'holds'], client: ['own'] },
  edit: { manager: 'always', client: ['own'] },
  cancel: { manager: 'always', client: ['own'] },
  claim: { assistant: 'always' },
  return: { manager: 'always', assistant: ['holds'] },
  ask: { assistant: ['holds'] },
  answer: { manager: 'always', client: ['own'] },
  submit: { assistant: ['holds'] },
  accept: { manager: 'always', client: ['own'] },
  'request-changes': { manager: 'always', client: ['own'] },
  keep: { assistant: ['holds'] },
  'track-time': { assistant: ['holds'] },
  // Of assistants, only what they recorded themselves.
  'correct-time': { manager: 'always', assistant: 'always' },
  'see-hours': { manager: 'always', client: ['own'] },
  'review-hours': { client: ['own'] },
  'settle-dispute': { manager: 'always', assistant: 'always' },
  'allow-more': { manager: 'always', client: ['own'] },
  // Only what was said to them: see `commands/reminders/ping-message.ts`.
  snooze: { manager: 'always', assistant: 'always', client: 'always' },
};

export const deskVerbs = Object.keys(table) as readonly DeskVerb[];

export interface Standing {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
}

export function may(verb: DeskVerb, { roles, relations }: Standing): boolean {
  return roles.some((role) => {
    const rule = table[verb][role];
    return rule === 'always' || (rule?.some((relation) => relations.includes(relation)) ?? false);
  });
}
