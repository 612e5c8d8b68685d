import { rolesOf, type Person } from '../../people.ts';
import type { Role } from '../../permissions.ts';
import { deadlineKinds, pingKinds, type PingKind } from '../kinds.ts';
import type { PingChoice } from '../reminders.ts';

/** Who hears of what. */
const hearers: Readonly<Record<PingKind, readonly Role[]>> = {
  unclaimed: ['assistant', 'manager'],
  'due-soon': ['assistant'],
  overdue: ['assistant', 'client', 'manager'],
  'quiet-claim': ['assistant'],
  'waiting-for-client': ['client', 'manager'],
  'to-accept': ['client'],
  balance: ['client', 'manager'],
  'expiring-hours': ['client'],
  'unsubmitted-week': ['assistant'],
  'review-closing': ['client'],
  'morning-list': ['assistant'],
  'client-digest': ['client'],
  'assistant-digest': ['assistant'],
  'manager-digest': ['manager'],
  'recurring-paused': ['manager', 'client'],
};

/** Without these something would go wrong that nobody has been told of. */
const indispensableKinds = ['quiet-claim', 'recurring-paused'] as const satisfies readonly PingKind[];

export type IndispensableKind = (typeof indispensableKinds)[number];

export const isIndispensable = (kind: PingKind): kind is IndispensableKind =>
  indispensableKinds.some((each) => each === kind);

/**
 * How somebody can be spared a kind of pings: not at all, by having it with their morning list, or altogether. Whoever
 * can hold tasks is responsible for their deadlines.
 */
export function wayToSpare(kind: PingKind, { isAssistant }: Pick<Person, 'isAssistant'>): PingChoice | null {
  if (isIndispensable(kind)) return null;
  return deadlineKinds.has(kind) && isAssistant ? 'daily' : 'off';
}

/** Something that somebody can be spared: all their deadlines but with the morning list, or one kind altogether. */
export type Sparing = { readonly way: 'daily' } | { readonly way: 'off'; readonly kind: PingKind };

export const kindsSpared = (sparing: Sparing): readonly PingKind[] =>
  sparing.way === 'daily' ? [...deadlineKinds] : [sparing.kind];

/** What somebody can be spared of some kinds. */
export const sparings = (kinds: readonly PingKind[], person: Pick<Person, 'isAssistant'>): Sparing[] => [
  ...(kinds.some((kind) => wayToSpare(kind, person) === 'daily') ? [{ way: 'daily' } as const] : []),
  ...kinds
    .filter((kind) => wayToSpare(kind, person) === 'off')
    .map((kind) => ({ way: 'off', kind }) as const),
];

/** What somebody may hear of, by their roles. */
export const kindsFor = (person: Person): readonly PingKind[] => {
  const roles = rolesOf(person);
  return pingKinds.filter((kind) => hearers[kind].some((role) => roles.includes(role)));
};

/** What a client can have switched off for its people. */
export const clientKinds: readonly PingKind[] = pingKinds.filter(
  (kind) => hearers[kind].includes('client') && !isIndispensable(kind),
);
