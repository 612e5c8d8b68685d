export const statuses = [
  'open',
  'claimed',
  'in progress',
  'waiting for client',
  'submitted',
  'changes requested',
  'accepted',
  'cancelled',
] as const;

export type Status = (typeof statuses)[number];

/** What people do to tasks wherever they see them. */
export const taskVerbs = [
  'edit',
  'cancel',
  'claim',
  'return',
  'ask',
  'answer',
  'submit',
  'accept',
  'request-changes',
] as const;

/** `keep`: an assistant's word that they are still on it, which they give when they are asked. */
export type TaskVerb = (typeof taskVerbs)[number] | 'keep';

export const isTaskVerb = (verb: string): verb is TaskVerb =>
  verb === 'keep' || taskVerbs.some((known) => known === verb);

/**
 * What a row of the timeline can say; `start` is work begun without a timer, `release` a claim that went back to the
 * queue by itself.
 */
export const eventVerbs = ['delegate', 'start', ...taskVerbs, 'release', 'keep'] as const;

export type EventVerb = (typeof eventVerbs)[number];
