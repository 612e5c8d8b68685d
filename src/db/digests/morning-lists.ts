import type { Temporal } from 'temporal-polyfill';
import { endOf, morningsAround } from '../../domain/digests/mornings.ts';
import { morningFigures, type HeldTask } from '../../domain/digests/morning-figures.ts';
import type { MorningFigures } from '../../domain/digests/figures.ts';
import type { DigestWish } from './client-facts.ts';
import { calendarOfStaff, hearingStaff, type HearingPerson } from './hearers.ts';
import { heldTasks } from './morning-facts.ts';
import type { MakesDigests } from './prepare.ts';

/** What is on each list is kept with it, as digests are: it is the list of that morning, whenever it is looked at. */
export const makeMorningLists: MakesDigests = async (tx, wishes, now) => {
  const ids = wishes.map(({ subject }) => subject);
  const held = await heldTasks(tx, ids);
  const staff = new Map((await hearingStaff(tx, ids)).map((person) => [person.id, person]));
  return wishes.flatMap(({ subject, on }) => {
    const person = staff.get(subject);
    const figures = person && listOf(person, on, held.get(subject) ?? [], now);
    const isEmpty = !figures || figures.tasks.length === 0;
    return isEmpty ? [] : [{ kind: 'morning-list', subject, on, figures } as const];
  });
};

function listOf(
  person: HearingPerson,
  on: DigestWish['on'],
  tasks: readonly HeldTask[],
  now: Temporal.Instant,
): MorningFigures | undefined {
  const calendar = calendarOfStaff(person);
  const mornings = morningsAround(calendar, now);
  const index = mornings.findIndex((morning) => morning.on.toString() === on);
  const [before, morning, next] = [mornings[index - 1], mornings[index], mornings[index + 1]];
  if (!morning) return undefined;
  const hasDeadlinesDaily = person.reminders.choices?.['due-soon'] === 'daily';
  return morningFigures(tasks, {
    now,
    endsAt: endOf(morning, calendar),
    soonUntil: endOf((hasDeadlinesDaily ? next : undefined) ?? morning, calendar),
    since: before?.at ?? morning.at,
  });
}
