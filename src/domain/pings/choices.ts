import { deadlineKinds, type PingKind } from './kinds.ts';
import type { PersonReminders, PingChoice } from './reminders.ts';

export type PingChoices = NonNullable<PersonReminders['choices']>;

/**
 * Whether somebody is pinged about such things one by one. Whoever has their deadlines with the morning list gets that
 * list whatever they said of it.
 */
export function isWanted(kind: PingKind, choices: PingChoices = {}): boolean {
  if (kind === 'morning-list' && [...deadlineKinds].some((deadline) => choices[deadline] === 'daily'))
    return true;
  return choices[kind] === undefined;
}

/** What somebody has chosen, as it counts for them: assistants answer for deadlines, and cannot be rid of them. */
export function choicesThatCount(choices: PingChoices, isAssistant: boolean): PingChoices {
  if (!isAssistant) return choices;
  const counting = Object.entries(choices).filter(
    ([kind, choice]) => choice !== 'off' || ![...deadlineKinds].some((deadline) => deadline === kind),
  );
  return Object.fromEntries(counting);
}

/** Choices with some of them made, or taken back. */
export const withChoice = (
  before: PingChoices,
  kinds: readonly PingKind[],
  choice: PingChoice | undefined,
): PingChoices => ({
  ...Object.fromEntries(Object.entries(before).filter(([kind]) => !kinds.some((each) => each === kind))),
  ...(choice === undefined ? {} : Object.fromEntries(kinds.map((kind) => [kind, choice]))),
});
