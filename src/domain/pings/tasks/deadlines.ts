import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../rhythm/rhythm.ts';
import {
  isWorking,
  isWorkingDay,
  lastStretchBefore,
  nextWorking,
  nextWorkingFromWall,
} from '../../rhythm/working-time.ts';
import type { Status } from '../../status.ts';
import type { Expected } from '../ping.ts';
import { hoursAfter, isLater, laterOf } from './moments.ts';
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
 * A task is due soon, and whoever has it is reminded of it in stages. Those that had passed when they claimed it are left
 * out; where that is all, there is one at the claim.
 */
export function dueSoon(task: TaskFacts): Expected[] {
  const { holder, due, rules, isUrgent } = task;
  if (!holder || !due || !(isToBeWorkedOn(task) || task.status === 'waiting for client')) return [];
  const to = (hours: number, at: Temporal.Instant): Expected => {
    const ping = { ...toPerson(task, 'due-soon', holder, `${due.toString()}/${hours}`, at), until: due };
    return isUrgent ? atAnyHour(ping) : ping;
  };
  const hoursBefore = rules.dueSoonHours.toSorted((a, b) => b - a);
  const stages = hoursBefore.map((hours) => ({ hours, at: stageAt(due, hours, holder, isUrgent) }));
  const ahead = stages.filter(({ at }) => !isLater(holder.claimedAt, at));
  if (ahead.length > 0) return ahead.map(({ hours, at }) => to(hours, at));
  const atClaim = isUrgent ? holder.claimedAt : nextWorking(holder.calendar, holder.claimedAt);
  return hoursBefore.slice(-1).map((hours) => to(hours, atClaim));
}

/** So many hours before it is due; where that is no time of work, when work next begins, or else before it last ended. */
function stageAt(
  due: Temporal.Instant,
  hours: number,
  { calendar }: Hearer,
  isUrgent: boolean,
): Temporal.Instant {
  const at = hoursAfter(due, -hours);
  if (isUrgent || isWorking(calendar, at)) return at;
  const next = nextWorking(calendar, at);
  return isLater(due, next) ? next : anHourBeforeTheEnd(calendar, at);
}

function anHourBeforeTheEnd(calendar: Calendar, before: Temporal.Instant): Temporal.Instant {
  const { from, to } = lastStretchBefore(calendar, before);
  return laterOf(from, hoursAfter(to, -1));
}

/** States in which the work is still owed; what was delivered is not. */
const owed: ReadonlySet<Status> = new Set([
  'open',
  'claimed',
  'in progress',
  'waiting for client',
  'changes requested',
]);

/** A task was to be done by now. Whoever has it hears of it every working day, its client once, managers after a while. */
export function overdue(task: TaskFacts, { managers }: Desk, now: Temporal.Instant): Expected[] {
  const { due, holder, status } = task;
  if (!due || !owed.has(status)) return [];
  return [
    ...(holder && isToBeWorkedOn(task) ? toHolder(task, holder, due, now) : []),
    ...contactFor('overdue', task).map((contact) =>
      toPerson(task, 'overdue', contact, due.toString(), nextWorking(contact.calendar, due)),
    ),
    ...managers.flatMap((manager) => toManager(task, manager, due, now)),
  ];
}

/** At once, and every working day after that. */
function toHolder(task: TaskFacts, holder: Holder, due: Temporal.Instant, now: Temporal.Instant): Expected[] {
  const at = task.isUrgent ? due : nextWorking(holder.calendar, due);
  const date = dateAt(at, holder);
  const ping = toPerson(task, 'overdue', holder, date.toString(), at);
  return [
    task.isUrgent ? atAnyHour(ping) : ping,
    ...daily(holder.calendar, date.add({ days: 1 }), task.rules.overdueAt, now).map((day) =>
      toPerson(task, 'overdue', holder, day.date.toString(), day.at),
    ),
  ];
}

/** Every working day from some days after the due one on; on that day itself where nobody has the task. */
function toManager(
  task: TaskFacts,
  manager: Hearer,
  due: Temporal.Instant,
  now: Temporal.Instant,
): Expected[] {
  const { rules, status } = task;
  const days = status === 'open' ? 0 : rules.overdueManagersFromDay;
  const first = dateAt(due, manager).add({ days });
  const isTooEarly = isLater(due, nextWorkingFromWall(manager.calendar, first, rules.overdueAt));
  return daily(manager.calendar, isTooEarly ? first.add({ days: 1 }) : first, rules.overdueAt, now).map(
    ({ date, at }) => toPerson(task, 'overdue', manager, date.toString(), at),
  );
}

const dateAt = (at: Temporal.Instant, { calendar }: Hearer): Temporal.PlainDate =>
  at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();

/** Nobody's calendar is without a working day for longer. */
const horizonDays = 400;

/** Of the moments at a wall time on each working day from a date on: the last that has come, and those that come next. */
function daily(
  calendar: Calendar,
  from: Temporal.PlainDate,
  time: string,
  now: Temporal.Instant,
): ReadonlyArray<{ readonly date: Temporal.PlainDate; readonly at: Temporal.Instant }> {
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const on = (date: Temporal.PlainDate) => ({ date, at: nextWorkingFromWall(calendar, date, time) });
  const isFrom = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, from) >= 0;
  const days = [];
  for (let date = today; isFrom(date); date = date.subtract({ days: 1 })) {
    if (!isWorkingDay(calendar, date)) continue;
    const day = on(date);
    days.push(day);
    if (!isLater(day.at, now)) break;
  }
  const next = firstWorkingDay(calendar, isFrom(today) ? today.add({ days: 1 }) : from);
  return next ? [...days, on(next)] : days;
}

function firstWorkingDay(calendar: Calendar, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  for (let days = 0; days < horizonDays; days += 1) {
    const date = from.add({ days });
    if (isWorkingDay(calendar, date)) return date;
  }
  return undefined;
}
