import type { Seconds } from '../script/happening.ts';
import type { Ear, Folk } from './people.ts';
import { iso, type Said, type Saying } from './saying.ts';
import {
  afterWork,
  dateIn,
  hourBeforeTheEnd,
  isDayOfWork,
  nextDate,
  wallTime,
  whenWorking,
  workingDaysLater,
  works,
  type Slow,
} from './slow-time.ts';
import { isToBeDone, lastSign, type TaskLife } from './task-life.ts';

const hour = 3600;
/** As far ahead as anything is reckoned. */
const end = Date.parse('2029-01-10T00:00:00Z') / 1000;

type Rule = (life: TaskLife, folk: Folk) => Saying[];

const say = (
  life: TaskLife,
  kind: string,
  to: Ear,
  mark: string,
  at: Seconds,
  rest: Partial<Saying> = {},
): Saying => ({
  ...{ kind, subject: String(life.number), recipient: to.id, mark, at, time: to.time },
  ...rest,
});

const eventMark = ({ since }: TaskLife): string => `${since.verb} ${iso(since.at)}`;

/** Through whom a client is spoken to. */
function contactOf({ client, creator }: TaskLife, folk: Folk): Ear {
  const { memberIds } = folk.client(client);
  return folk.ear(memberIds.includes(creator) ? creator : (memberIds[0] ?? creator));
}

const hears = (life: TaskLife, kind: string, folk: Folk): Ear[] =>
  folk.client(life.client).off.includes(kind) ? [] : [contactOf(life, folk)];

const unclaimed: Rule = (life, folk) => {
  if (life.status !== 'open') return [];
  const { isUrgent, since, skills } = life;
  const mark = eventMark(life);
  const to = (ear: Ear, minutes: number): Saying => {
    if (isUrgent) return say(life, 'unclaimed', ear, mark, since.at + minutes * 20, { time: null });
    const worked = afterWork(folk.desk.time, since.at, minutes * 60);
    return say(life, 'unclaimed', ear, mark, whenWorking(ear.time, worked));
  };
  return [
    to(folk.desk, 15),
    ...folk.staff
      .filter((one) => one.isAssistant && skills.every((skill) => one.skills.includes(skill)))
      .map((one) => to(one, 60)),
    ...folk.staff.filter((one) => one.isManager).map((one) => to(one, 240)),
  ];
};

const dueSoon: Rule = (life, folk) => {
  const { due, holder, isUrgent, claimedAt } = life;
  if (due === null || holder === null || !(isToBeDone(life) || life.status === 'waiting for client'))
    return [];
  const ear = folk.ear(holder);
  const stage = (hours: number): Seconds => {
    const at = due - hours * hour;
    if (isUrgent || works(ear.time, at)) return at;
    const next = whenWorking(ear.time, at);
    return next < due ? next : hourBeforeTheEnd(ear.time, at);
  };
  const rest = { until: due, ...(isUrgent ? { time: null } : {}) };
  const stages = [24, 2].map((hours) => ({ hours, at: stage(hours) })).filter(({ at }) => at >= claimedAt);
  const atClaim = { hours: 2, at: isUrgent ? claimedAt : whenWorking(ear.time, claimedAt) };
  return (stages.length > 0 ? stages : [atClaim]).map(({ hours, at }) =>
    say(life, 'due-soon', ear, `${iso(due)}/${hours}`, at, rest),
  );
};

interface Day {
  readonly date: string;
  readonly at: Seconds;
}

const nines = new Map<Slow, readonly Day[]>();

/** At nine, on all working days of somebody. */
function everyDay(time: Slow): readonly Day[] {
  const known = nines.get(time);
  if (known) return known;
  const days = [];
  for (let date = '2028-01-01'; date < '2029-01-10'; date = nextDate(date))
    if (isDayOfWork(time, date)) days.push({ date, at: whenWorking(time, wallTime(time, date, '09:00')) });
  nines.set(time, days);
  return days;
}

const daysFrom = ({ time }: Ear, from: string): readonly Day[] =>
  everyDay(time).filter(({ date }) => date >= from);

const overdue: Rule = (life, folk) => {
  const { due, holder, status, isUrgent } = life;
  if (due === null || due > end || status === 'submitted') return [];
  const sayings: Saying[] = [];
  if (holder !== null && isToBeDone(life)) {
    const ear = folk.ear(holder);
    const at = isUrgent ? due : whenWorking(ear.time, due);
    const date = dateIn(ear.time, at);
    sayings.push(say(life, 'overdue', ear, date, at, isUrgent ? { time: null } : {}));
    for (const day of daysFrom(ear, nextDate(date)))
      sayings.push(say(life, 'overdue', ear, day.date, day.at));
  }
  for (const ear of hears(life, 'overdue', folk))
    sayings.push(say(life, 'overdue', ear, iso(due), whenWorking(ear.time, due)));
  for (const ear of folk.staff.filter(({ isManager }) => isManager))
    for (const day of daysFrom(ear, nextDate(dateIn(ear.time, due), status === 'open' ? 0 : 2)))
      if (day.at >= due) sayings.push(say(life, 'overdue', ear, day.date, day.at));
  return sayings;
};

const quietClaim: Rule = (life, folk) => {
  if (life.holder === null || !isToBeDone(life)) return [];
  const ear = folk.ear(life.holder);
  const sign = lastSign(life);
  return [say(life, 'quiet-claim', ear, iso(sign), afterWork(ear.time, sign, 24 * hour))];
};

const waiting: Rule = (life, folk) => {
  if (life.status !== 'waiting for client') return [];
  const after = (ear: Ear, hours: number) => whenWorking(ear.time, life.since.at + hours * hour);
  return [
    ...hears(life, 'waiting-for-client', folk).flatMap((ear) =>
      [24, 72].map((hours) =>
        say(life, 'waiting-for-client', ear, `${eventMark(life)}/${hours}`, after(ear, hours)),
      ),
    ),
    ...folk.staff
      .filter(({ isManager }) => isManager)
      .map((ear) => say(life, 'waiting-for-client', ear, eventMark(life), after(ear, 96))),
  ];
};

const toAccept: Rule = (life, folk) => {
  if (life.status !== 'submitted') return [];
  const { at } = life.since;
  return hears(life, 'to-accept', folk).flatMap((ear) => [
    ...[24, 72].map((hours) =>
      say(life, 'to-accept', ear, `${eventMark(life)}/${hours}`, whenWorking(ear.time, at + hours * hour)),
    ),
    say(life, 'to-accept', ear, `${eventMark(life)}/last`, workingDaysLater(ear.time, at, 4)),
  ]);
};

const rules = [unclaimed, dueSoon, overdue, quietClaim, waiting, toAccept];

/** Those who answer for deadlines can have them with their morning list; all else can be off. */
const wants = (folk: Folk, { kind, recipient }: Saying): boolean =>
  folk.choices(recipient)[kind] === undefined;

/** All that will be said of a task if nothing more happens to it, in order. */
export const sayingsOf = (life: TaskLife, folk: Folk): Saying[] =>
  rules
    .flatMap((rule) => rule(life, folk))
    .filter((saying) => wants(folk, saying))
    .sort((a, b) => a.at - b.at);

/** When a task takes a step by itself; undefined where it does not, or nobody has been warned of it yet. */
export function byItself(
  life: TaskLife,
  folk: Folk,
  said: Said,
): { readonly verb: 'release' | 'accept'; readonly at: Seconds } | undefined {
  const { holder, status, since } = life;
  if (holder !== null && isToBeDone(life)) {
    if (life.snoozes.has(`quiet-claim ${holder}`)) return undefined;
    const sign = iso(lastSign(life));
    const warning = said.findLast(
      ({ kind, recipient, mark }) =>
        kind === 'quiet-claim' && recipient === holder && mark.split('~')[0] === sign,
    );
    return warning && { verb: 'release', at: workingDaysLater(folk.ear(holder).time, warning.saidAt, 1) };
  }
  if (status !== 'submitted') return undefined;
  const { time } = folk.client(life.client);
  const at = workingDaysLater(time, since.at, 5);
  const isHeard = hears(life, 'to-accept', folk).some(
    ({ id }) => folk.choices(id)['to-accept'] === undefined,
  );
  if (!isHeard) return { verb: 'accept', at };
  const warning = said.find(({ kind, mark }) => kind === 'to-accept' && mark === `${eventMark(life)}/last`);
  return warning && { verb: 'accept', at: Math.max(at, workingDaysLater(time, warning.saidAt, 1)) };
}
