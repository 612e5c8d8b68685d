/** What Deskhand says by itself, because it is time. */
export const pingKinds = [
  'unclaimed',
  'due-soon',
  'overdue',
  'quiet-claim',
  'waiting-for-client',
  'to-accept',
  'balance',
  'expiring-hours',
  'unsubmitted-week',
  'review-closing',
  'recurring-paused',
  'morning-list',
  'client-digest',
  'assistant-digest',
  'manager-digest',
] as const;

export type PingKind = (typeof pingKinds)[number];

/** Of these whoever is responsible cannot be spared; they can have them once a day with their morning list. */
export const deadlineKinds: ReadonlySet<PingKind> = new Set(['due-soon', 'overdue']);

/** These are messages of their own; all else that comes to somebody within two minutes is one. */
export const digestKinds: ReadonlySet<PingKind> = new Set([
  'client-digest',
  'assistant-digest',
  'manager-digest',
]);
