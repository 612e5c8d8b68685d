import { Temporal } from 'temporal-polyfill';
import { assistants, knownSkills } from '../../db/people.ts';
import type { DraftChoices } from '../../cards/forms/draft-questions.ts';
import type { FormValues } from '../../chat/form.ts';
import {
  assertFuture,
  capLimitHours,
  isSameMinute,
  titleAndDetails,
  type Draft,
} from '../../domain/draft.ts';
import { endOfWorkingDay, instantAt } from '../../domain/due-date.ts';
import { readDuration } from '../../domain/duration.ts';
import { DomainError } from '../../domain/errors.ts';
import { choices, words } from '../answers.ts';
import type { Context } from '../context.ts';

/** What the task form offers to choose from. */
export async function formChoices({ tx }: Context): Promise<DraftChoices> {
  const people = await assistants(tx);
  return {
    assistants: people.map(({ id, name }) => ({ value: id, label: name })),
    skills: await knownSkills(tx),
  };
}

/**
 * What the task form was filled in with; `before` is what an edited task had, which it may keep even if it would not
 * be taken anew: a date that has passed, a skill nobody has any more.
 * @throws DomainError about the question whose answer cannot be taken.
 */
export const draftFromForm = async (ctx: Context, values: FormValues, before?: Draft): Promise<Draft> => ({
  ...(await wishesFromForm(ctx, values, before)),
  due: dueFrom(ctx, words(values, 'due'), words(values, 'time'), before?.due ?? null),
});

/** The same without a due date. */
export async function wishesFromForm(
  ctx: Context,
  values: FormValues,
  before?: Omit<Draft, 'due'>,
): Promise<Omit<Draft, 'due'>> {
  const text = words(values, 'title');
  if (text === undefined) throw new DomainError('text-missing', {}, 'title');
  const offered = await formChoices(ctx);
  const preferred = words(values, 'preferred') ?? null;
  if (
    preferred !== null &&
    preferred !== before?.preferredId &&
    !offered.assistants.some(({ value }) => value === preferred)
  )
    throw new DomainError('form-incomplete', {}, 'preferred');
  const skills = choices(values, 'skills');
  if (!skills.every((skill) => offered.skills.includes(skill) || before?.skills.includes(skill)))
    throw new DomainError('form-incomplete', {}, 'skills');
  return {
    ...titleAndDetails(text),
    capSeconds: capFrom(words(values, 'cap')),
    isUrgent: choices(values, 'urgent').includes('urgent'),
    skills,
    preferredId: preferred,
  };
}

/** A day and a wall time in the zone of the person; a time without a day means today. */
function dueFrom(
  { now, actor }: Context,
  day: string | undefined,
  time: string | undefined,
  before: Temporal.Instant | null,
): Temporal.Instant | null {
  if (day === undefined && time === undefined) return null;
  try {
    const date =
      day === undefined ? now.toZonedDateTimeISO(actor.timeZone).toPlainDate() : Temporal.PlainDate.from(day);
    const wallTime = time === undefined ? endOfWorkingDay : Temporal.PlainTime.from(time);
    const due = instantAt(date, wallTime, actor.timeZone);
    if (before && isSameMinute(due, before)) return before;
    assertFuture(due, now);
    return due;
  } catch (error) {
    if (error instanceof RangeError)
      throw new DomainError('due-unreadable', { words: [day, time].filter(Boolean).join(' ') }, 'due');
    throw error;
  }
}

function capFrom(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const seconds = readDuration(typed);
  if (seconds === undefined) throw new DomainError('cap-unreadable', { words: typed }, 'cap');
  if (seconds <= 0) throw new DomainError('cap-zero', { words: typed }, 'cap');
  if (seconds > capLimitHours * 3600)
    throw new DomainError('cap-too-large', { words: typed, limit: capLimitHours }, 'cap');
  return seconds;
}
