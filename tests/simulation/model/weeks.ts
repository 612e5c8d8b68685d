import { shownAt, ticksFrom } from '../script/clockwork.ts';
import type { Ear, Folk } from './people.ts';
import type { Said, Saying } from './saying.ts';
import { isDayOfWork, nextDate, wallTime, whenWorking } from './slow-time.ts';
import { tellOne } from './tell.ts';

const dates = (first: string, step: number): string[] => {
  const found = [];
  for (let date = first; date < '2029-01-15'; date = nextDate(date, step)) found.push(date);
  return found;
};

/** Each Monday at nine, or when they work next: the week before. Too late when the next one comes. */
function weekly(kind: string, subject: string, ear: Ear): Saying[] {
  const all = dates('2027-12-06', 7).map((monday) => ({
    ...{ kind, subject, recipient: ear.id, time: ear.time, mark: nextDate(monday, -7) },
    at: whenWorking(ear.time, wallTime(ear.time, monday, '09:00')),
  }));
  return all.flatMap((one, nth) => {
    const next = all[nth + 1];
    return next ? [{ ...one, until: next.at }] : [];
  });
}

/** Each working day when work begins, until it ends. */
function mornings(ear: Ear): Saying[] {
  const { time } = ear;
  return dates('2027-12-06', 1).flatMap((date) => {
    const at = whenWorking(time, wallTime(time, date, time.from));
    const until = wallTime(time, time.to > time.from ? date : nextDate(date), time.to);
    const saying = { kind: 'morning-list', subject: ear.id, recipient: ear.id, mark: date, at, until, time };
    return isDayOfWork(time, date) && at < until ? [saying] : [];
  });
}

/** Digests and lists that come to everybody, whether there is something in them or not. */
export function expectOfWeeks(folk: Folk): Said {
  const wants = (ear: Ear, kind: string) => folk.choices(ear.id)[kind] === undefined;
  const wantsList = (ear: Ear) => wants(ear, 'morning-list') || !wants(ear, 'due-soon');
  return [
    ...folk.clientEars.flatMap(({ client, ear }) => weekly('client-digest', client, ear)),
    ...folk.staff.filter((ear) => ear.isAssistant).flatMap((ear) => weekly('assistant-digest', ear.id, ear)),
    ...folk.staff.filter((ear) => ear.isManager).flatMap((ear) => weekly('manager-digest', ear.id, ear)),
    ...folk.staff.filter((ear) => ear.isAssistant && wantsList(ear)).flatMap(mornings),
  ].flatMap(toldOf);
}

/** Each of them is told at the first look from when it is due until it is too late. */
function toldOf(saying: Saying): Said {
  for (const real of ticksFrom(saying.at)) {
    const now = shownAt(real);
    if (saying.until !== undefined && now >= saying.until) return [];
    const told = tellOne([saying], () => false, undefined, now).saying;
    if (told) return [{ ...told, saidAt: now }];
  }
  return [];
}
