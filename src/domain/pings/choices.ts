import { deadlineKinds, type PingKind } from './kinds.ts';
import type { PersonReminders } from './reminders.ts';

type Choices = NonNullable<PersonReminders['choices']>;

/**
 * Whether somebody is pinged about such things one by one. Deadlines they can have with their morning list, but not be
 * rid of, and then that list comes whatever they said of it.
 */
export function isWanted(kind: PingKind, choices: Choices = {}): boolean {
  if (deadlineKinds.has(kind)) return choices[kind] !== 'daily';
  if (kind === 'morning-list' && [...deadlineKinds].some((deadline) => choices[deadline] === 'daily'))
    return true;
  return choices[kind] !== 'off';
}
