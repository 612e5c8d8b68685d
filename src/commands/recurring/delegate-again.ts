import { recurringCard } from '../../cards/recurring/recurring-card.ts';
import { repeatText } from '../../cards/recurring/repeat-text.ts';
import { moment } from '../../cards/audience.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { dispatchChannel } from '../../db/clients.ts';
import { clientCalendar } from '../../db/recurring/calendar.ts';
import { addRecurrence, recurrenceById } from '../../db/recurring/recurrences.ts';
import type { Draft } from '../../domain/draft.ts';
import { DomainError } from '../../domain/errors.ts';
import { ordinaryDue, patternFrom } from '../../domain/recurrence/beginning.ts';
import { readRepetition } from '../../domain/recurrence/find-repetition.ts';
import { nextOccurrence } from '../../domain/recurrence/occurrences.ts';
import type { Repetition } from '../../domain/recurrence/repetition.ts';
import { words } from '../answers.ts';
import type { Context } from '../context.ts';

/** How often something is to be delegated; each time it is due at that 24-hour wall time, if one was named. */
export interface Again {
  readonly repetition: Repetition;
  readonly dueTime: string | undefined;
}

/**
 * What the task form says of a repetition, if it says anything of one.
 * @throws DomainError `repetition-unreadable`, `repetition-with-due-day`
 */
export function againFromForm(ctx: Context, values: FormValues): Again | undefined {
  const typed = words(values, 'repeat');
  if (typed === undefined) return undefined;
  const repetition = repetitionFrom(ctx, typed);
  if (words(values, 'due') !== undefined) throw new DomainError('repetition-with-due-day', {}, 'due');
  return { repetition, dueTime: words(values, 'time') };
}

/** @throws DomainError `repetition-unreadable` */
export function repetitionFrom({ actor }: Context, typed: string): Repetition {
  const repetition = readRepetition(typed, actor.locale);
  if (!repetition) throw new DomainError('repetition-unreadable', { words: typed }, 'repeat');
  return repetition;
}

/** Delegates something again and again from now on, by the clocks of the actor, who may delegate for the client. */
export async function delegateAgain(
  ctx: Context,
  clientId: string,
  wishes: Omit<Draft, 'due'>,
  { repetition, dueTime }: Again,
): Promise<Reply> {
  const { tx, agency, actor, place, now, audience } = ctx;
  if (!(await dispatchChannel(tx))) throw new DomainError('no-dispatch-channel', {});
  const calendar = await clientCalendar(tx, clientId);
  const pattern = patternFrom(repetition, now, actor.timeZone, calendar);
  const first = nextOccurrence(pattern, calendar, now);
  const { title, details, capSeconds, isUrgent, skills, preferredId } = wishes;
  const due = dueTime === undefined ? ordinaryDue(pattern.time) : dueAt(dueTime, pattern.time);
  const draft = { title, details, capSeconds, isUrgent, skills, preferredId, due };
  const asked = { clientId, creatorId: actor.id, askedAt: place.address, draft, pattern };
  const id = await addRecurrence(tx, agency.id, asked, first, now);
  const recurrence = await recurrenceById(tx, id);
  if (!recurrence) throw new Error('a recurrence that was just stored is not there');
  const done = audience.t.rich('recurring.created', {
    title: { kind: 'strong', text: title },
    repeat: repeatText(pattern, calendar, audience),
    first: moment(first.at, audience),
  });
  return { kind: 'card', card: recurringCard(done, recurrence, audience) };
}

/** A time of day that is over when the task comes is one of the next day. */
const dueAt = (dueTime: string, time: string) => ({ days: dueTime > time ? 0 : 1, time: dueTime });
