import type { Happening, Seconds } from '../script/happening.ts';

/** What a task is, after all that has happened to it so far. */
export interface TaskLife {
  readonly number: number;
  readonly client: string;
  readonly creator: string;
  readonly isUrgent: boolean;
  readonly skills: readonly string[];
  due: Seconds | null;
  status: string;
  holder: string | null;
  claimedAt: Seconds;
  /** By what it came into its state. */
  since: { readonly at: Seconds; readonly verb: string };
  /** Who did something to it or worked on it, up to when. */
  readonly signs: Array<{ readonly by: string; readonly at: Seconds }>;
  /** Until when somebody wants quiet, by the kind and who it is. */
  readonly snoozes: Map<string, Seconds>;
}

const leadsTo: Readonly<Record<string, string>> = {
  claim: 'claimed',
  ask: 'waiting for client',
  answer: 'in progress',
  submit: 'submitted',
  'request-changes': 'changes requested',
  accept: 'accepted',
  cancel: 'cancelled',
  return: 'open',
  release: 'open',
};

export function born({ task, at, by, deed }: Happening): TaskLife {
  if (deed.verb !== 'delegate') throw new Error('a task begins by being delegated');
  const { client, due, isUrgent, skills } = deed;
  return {
    ...{ number: task, client, creator: by, isUrgent, skills, due },
    status: 'open',
    holder: null,
    claimedAt: 0,
    since: { at, verb: 'delegate' },
    signs: [{ by, at }],
    snoozes: new Map(),
  };
}

/** What people did to it. */
export function happens(life: TaskLife, { at, by, deed }: Happening): void {
  if (deed.verb === 'log') life.signs.push({ by, at: deed.endedAt });
  else if (deed.verb === 'snooze') life.snoozes.set(`${deed.kind} ${by}`, deed.until);
  else {
    life.signs.push({ by, at });
    if (deed.verb === 'edit') life.due = deed.due;
    turns(life, deed.verb, at, by);
  }
}

/** It comes into another state, by somebody or by itself. */
export function turns(life: TaskLife, verb: string, at: Seconds, by: string | null): void {
  const status = leadsTo[verb];
  if (status === undefined) return;
  life.status = status;
  life.since = { at, verb };
  if (status === 'open') life.holder = null;
  if (verb === 'claim') {
    life.holder = by;
    life.claimedAt = at;
  }
}

export const isOver = ({ status }: TaskLife): boolean => status === 'accepted' || status === 'cancelled';

export const isToBeDone = ({ status }: TaskLife): boolean =>
  ['claimed', 'in progress', 'changes requested'].includes(status);

/** When its holder last showed that they are at it. */
export const lastSign = ({ signs, holder, since, claimedAt }: TaskLife): Seconds =>
  Math.max(since.at, claimedAt, ...signs.flatMap(({ by, at }) => (by === holder ? [at] : [])));
