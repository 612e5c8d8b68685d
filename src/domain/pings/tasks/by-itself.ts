import type { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../rhythm/working-time.ts';
import { isWanted } from '../choices.ts';
import { isLater, laterOf } from './moments.ts';
import { contactFor, isToBeWorkedOn, type Holder, type TaskFacts } from './task-facts.ts';
import { acceptanceMark, acceptanceSaidAt, quietFrom } from './task-pings.ts';

/** A step that a task takes unless something happens to it before. */
export interface StepByItself {
  readonly verb: 'release' | 'accept';
  /** Before it was announced: when it would be, were it announced as soon as it can be. */
  readonly at: Temporal.Instant;
  /** Whoever would hinder it was told, or does not want to be. Without that it is not taken. */
  readonly isAnnounced: boolean;
}

/** What a task is going to do by itself: a claim without a sign of work is released, a delivery without an answer accepted. */
export function stepByItself(task: TaskFacts, now: Temporal.Instant): StepByItself | undefined {
  if (task.holder && isToBeWorkedOn(task)) return release(task, task.holder, now);
  if (task.status === 'submitted') return acceptance(task, now);
  return undefined;
}

/** Some working days after the warning that followed the last sign of work. A holder who wants quiet is warned anew after it. */
function release(task: TaskFacts, holder: Holder, now: Temporal.Instant): StepByItself {
  const after = (warning: Temporal.Instant) =>
    addWorkingDays(holder.calendar, warning, task.rules.releaseAfterDays);
  const warning = task.quietUntil === null ? warnedAt(task, holder) : undefined;
  if (warning) return { verb: 'release', at: after(warning), isAnnounced: true };
  const ahead = task.quietUntil ?? quietFrom(task, holder, now);
  return { verb: 'release', at: after(laterOf(ahead, now)), isAnnounced: false };
}

/** When the holder was last warned that there has been no sign of work since the last one. */
function warnedAt(
  { announced }: TaskFacts,
  { id, lastSign, timerSince }: Holder,
): Temporal.Instant | undefined {
  if (timerSince !== null) return undefined;
  const sign = lastSign.toString();
  return announced
    .filter(({ kind, recipient }) => kind === 'quiet-claim' && recipient === id)
    .filter(({ mark }) => mark === sign || mark.startsWith(`${sign}~`))
    .map(({ at }) => at)
    .reduce<Temporal.Instant | undefined>((last, at) => (last && isLater(last, at) ? last : at), undefined);
}

/** Some working days of the client after the delivery, and not before one such day after it was announced. */
function acceptance(task: TaskFacts, now: Temporal.Instant): StepByItself | undefined {
  const { rules, since, client, contact, announced } = task;
  const sayingAt = acceptanceSaidAt(task);
  if (rules.acceptAfterDays === null || sayingAt === null) return undefined;
  const at = addWorkingDays(client.calendar, since.at, rules.acceptAfterDays);
  const said = announced.find(
    ({ kind, recipient, mark }) =>
      kind === 'to-accept' && recipient === contact.id && mark === acceptanceMark(task),
  );
  const isHeard = contactFor('to-accept', task).some(({ choices }) => isWanted('to-accept', choices));
  if (!said && !isHeard) return { verb: 'accept', at, isAnnounced: true };
  const dayAfter = addWorkingDays(client.calendar, said?.at ?? laterOf(sayingAt, now), 1);
  return { verb: 'accept', at: laterOf(at, dayAfter), isAnnounced: said !== undefined };
}
