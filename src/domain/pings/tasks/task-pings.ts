import type { Temporal } from 'temporal-polyfill';
import { lacksSkills } from '../../people.ts';
import { addWorkingDays, addWorkingTime, nextWorking } from '../../rhythm/working-time.ts';
import { pingKey } from '../due-pings.ts';
import type { Expected } from '../ping.ts';
import { dueSoon, overdue } from './deadlines.ts';
import { hoursAfter, isLater } from './moments.ts';
import {
  contactFor,
  isToBeWorkedOn,
  type Desk,
  type Hearer,
  type Holder,
  type TaskFacts,
} from './task-facts.ts';
import { atAnyHour, toPerson } from './to-person.ts';

/**
 * All pings that are to be expected about a task. Who would be told the same thing twice, as a manager who is an
 * assistant too, is told when it comes first.
 */
export function expectedOfTask(task: TaskFacts, desk: Desk, now: Temporal.Instant): Expected[] {
  const rules = [unclaimed, dueSoon, overdue, quietClaim, waitingForClient, toAccept];
  const all = rules.flatMap((expect) => expect(task, desk, now));
  const first = new Map<string, Expected>();
  for (const each of all) {
    const known = first.get(pingKey(each));
    if (!known || isLater(known.at, each.at)) first.set(pingKey(each), each);
  }
  return [...first.values()];
}

/** Nobody has claimed it: the channel hears of it, then whoever could claim it, then managers. */
function unclaimed(task: TaskFacts, desk: Desk): Expected[] {
  const { status, since, isUrgent, skills, rules } = task;
  if (status !== 'open') return [];
  const mark = String(since.event);
  const after = (minutes: number) =>
    isUrgent
      ? since.at.add({ seconds: Math.round(minutes * 60 * rules.urgentPart) })
      : addWorkingTime(desk.calendar, since.at, minutes * 60);
  const toEach = (hearers: readonly Hearer[], minutes: number) => {
    const at = after(minutes);
    return hearers.map((hearer) => {
      const ping = toPerson(task, 'unclaimed', hearer, mark, at);
      return isUrgent ? atAnyHour(ping) : { ...ping, at: nextWorking(hearer.calendar, at) };
    });
  };
  const { channel, assistants, managers } = rules.unclaimedMinutes;
  const suited = desk.assistants.filter((assistant) => lacksSkills(assistant, skills).length === 0);
  return [
    ...toChannel(task, desk, mark, after(channel)),
    ...toEach(suited, assistants),
    ...toEach(desk.managers, managers),
  ];
}

const toChannel = (
  { number, isUrgent }: TaskFacts,
  { dispatch, calendar }: Desk,
  mark: string,
  at: Temporal.Instant,
): Expected[] =>
  dispatch === null
    ? []
    : [
        {
          kind: 'unclaimed',
          subject: String(number),
          task: number,
          recipient: { channel: dispatch },
          mark,
          at,
          ...(isUrgent ? {} : { within: calendar }),
        },
      ];

/** Whoever has it shows no sign of work: they are asked about it. */
function quietClaim(task: TaskFacts, _: Desk, now: Temporal.Instant): Expected[] {
  const { holder } = task;
  if (!holder || !isToBeWorkedOn(task)) return [];
  const isTimerRunning = holder.timerSince !== null;
  const mark = (isTimerRunning ? now : holder.lastSign).toString();
  return [toPerson(task, 'quiet-claim', holder, mark, quietFrom(task, holder, now))];
}

/**
 * When there has been no sign of work for too long. A timer that runs is one at this moment; it may yet be stopped as of
 * when it began, and so that long after its start is a moment to look again.
 */
export function quietFrom(
  { rules }: Pick<TaskFacts, 'rules'>,
  { calendar, lastSign, timerSince }: Holder,
  now: Temporal.Instant,
): Temporal.Instant {
  const after = (sign: Temporal.Instant) => addWorkingTime(calendar, sign, rules.quietClaimHours * 3600);
  if (timerSince === null) return after(lastSign);
  const ifStopped = after(isLater(lastSign, timerSince) ? lastSign : timerSince);
  return isLater(ifStopped, now) ? ifStopped : after(now);
}

/** A question has no answer: the client is reminded of it, then managers are. */
function waitingForClient(task: TaskFacts, { managers }: Desk): Expected[] {
  const { status, since, rules } = task;
  if (status !== 'waiting for client') return [];
  const after = ({ calendar }: Hearer, hours: number) => nextWorking(calendar, hoursAfter(since.at, hours));
  const toClient = rules.waitingHours.flatMap((hours) =>
    contactFor('waiting-for-client', task).map((contact) =>
      toPerson(task, 'waiting-for-client', contact, `${since.event}/${hours}`, after(contact, hours)),
    ),
  );
  const toManagers = managers.map((manager) =>
    toPerson(
      task,
      'waiting-for-client',
      manager,
      String(since.event),
      after(manager, rules.waitingManagersHours),
    ),
  );
  return [...toClient, ...toManagers];
}

/** A delivery has no answer: the client is reminded of it, and told in time that it will count as accepted. */
function toAccept(task: TaskFacts): Expected[] {
  const { status, since, rules } = task;
  if (status !== 'submitted') return [];
  return contactFor('to-accept', task).flatMap((contact) => {
    const to = (mark: string, at: Temporal.Instant) => toPerson(task, 'to-accept', contact, mark, at);
    const stages = rules.acceptHours.map((hours) =>
      to(`${since.event}/${hours}`, nextWorking(contact.calendar, hoursAfter(since.at, hours))),
    );
    const at = acceptanceSaidAt(task);
    if (at === null) return stages;
    return [...stages.filter((stage) => isLater(at, stage.at)), to(acceptanceMark(task), at)];
  });
}

/** When the client is told that the delivery will count as accepted; null where it never does. */
export const acceptanceSaidAt = ({ rules, contact, since }: TaskFacts): Temporal.Instant | null =>
  rules.acceptAfterDays === null
    ? null
    : addWorkingDays(contact.calendar, since.at, rules.acceptAfterDays - 1);

export const acceptanceMark = ({ since }: Pick<TaskFacts, 'since'>): string => `${since.event}/last`;
