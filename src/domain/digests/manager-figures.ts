import type { Temporal } from 'temporal-polyfill';
import { balanceOf } from '../hours/balance-of.ts';
import { secondsBetween } from '../hours/entry.ts';
import { dayOf, isBefore } from '../hours/period.ts';
import { chargedSeconds, type ChargedDay } from '../hours/shown/charged.ts';
import { leftOf } from '../hours/shown/left.ts';
import { workedInWeek, type WorkFact } from './assistant-figures.ts';
import { chargedDays, type HoursFacts } from './client-figures.ts';
import { correctionsOf } from './corrections.ts';
import type { AssistantRow, ClientRow, ManagerFigures, UnclaimedFigures } from './figures.ts';
import { weekFrom } from './weekly.ts';

/** All that the digest of a desk's week is made of. */
export interface DeskFacts {
  readonly weekOn: Temporal.PlainDate;
  /** IANA name; of the agency. */
  readonly timeZone: string;
  /** Nothing was agreed with anybody or delegated yet when the digest was to come. */
  readonly isNew: boolean;
  readonly clients: ReadonlyArray<
    HoursFacts & {
      readonly clientId: string;
      readonly name: string;
      readonly timeZone: string;
      readonly overdue: number;
    }
  >;
  readonly assistants: ReadonlyArray<{
    readonly name: string;
    readonly timeZone: string;
    readonly held: number;
    readonly entries: readonly WorkFact[];
  }>;
  /** Claims of about that week, with the moment since which the task was open. */
  readonly claims: ReadonlyArray<{ readonly openSince: Temporal.Instant; readonly at: Temporal.Instant }>;
  /** Since when each task that nobody has is open. */
  readonly openSince: readonly Temporal.Instant[];
  readonly before: { readonly weekOn: Temporal.PlainDate; readonly figures: ManagerFigures } | null;
}

export function managerFigures(facts: DeskFacts, now: Temporal.Instant): ManagerFigures {
  const { weekOn, before } = facts;
  const clients = facts.clients.map((client) => ({ client, charged: chargedDays(client, now) }));
  const worked = (clientId: string | undefined, week: Temporal.PlainDate): number | undefined => {
    const found = clients.find(({ client }) => client.clientId === clientId);
    return found && chargedSeconds(found.charged.byWork, week, week.add({ weeks: 1 }));
  };
  const nameOf = new Map(facts.clients.map(({ clientId, name }) => [clientId, name]));
  const told = (before?.figures.clients ?? []).map(({ clientId, workedSeconds }) => ({
    of: clientId,
    startsOn: before?.weekOn.toString() ?? '',
    workedSeconds,
  }));
  return {
    of: 'manager',
    clients: clients.map(({ client, charged }) => clientRow(client, charged, weekOn, now)).sort(byPressure),
    assistants: facts.assistants.map((assistant) => assistantRow(assistant, weekOn, now)),
    unclaimed: unclaimedFigures(facts, now),
    corrections: correctionsOf(told, ({ of }) => (before ? worked(of, before.weekOn) : undefined)).map(
      ({ of = '', ...correction }) => ({ of: nameOf.get(of) ?? of, ...correction }),
    ),
  };
}

export const isManagerToBeTold = ({ isNew, clients }: DeskFacts): boolean => !isNew && clients.length > 0;

function clientRow(
  { clientId, name, hours, timeZone, overdue }: DeskFacts['clients'][number],
  { byCharge, byWork }: ReturnType<typeof chargedDays>,
  weekOn: Temporal.PlainDate,
  now: Temporal.Instant,
): ClientRow {
  const { startsOn, endsOn } = weekFrom(weekOn);
  return {
    clientId,
    name,
    left: hours && leftOf(balanceOf(hours, now)),
    usedSeconds: chargedSeconds(byCharge, startsOn, endsOn),
    workedSeconds: chargedSeconds(byWork, startsOn, endsOn),
    weeklySeconds: weeklySeconds(byCharge, dayOf(now, timeZone)),
    overdue,
  };
}

const weeksOfPace = 4;

/** On an average of the last weeks, today included. */
const weeklySeconds = (charged: readonly ChargedDay[], today: Temporal.PlainDate): number => {
  const tomorrow = today.add({ days: 1 });
  return Math.round(
    chargedSeconds(charged, tomorrow.subtract({ weeks: weeksOfPace }), tomorrow) / weeksOfPace,
  );
};

/** What presses most: tasks that are overdue, then hours that are used up or will be soonest, then the most work. */
const byPressure = (a: ClientRow, b: ClientRow): number =>
  b.overdue - a.overdue ||
  weeksLeft(a) - weeksLeft(b) ||
  b.usedSeconds - a.usedSeconds ||
  a.name.localeCompare(b.name);

/** For how many weeks the hours last at the pace of late. So many that it does not matter are as good as for ever. */
const weeksLeft = ({ left, weeklySeconds }: ClientRow): number =>
  left === null
    ? Number.MAX_VALUE
    : left.availableSeconds <= 0
      ? 0
      : Math.min(Number.MAX_VALUE, left.availableSeconds / weeklySeconds);

const assistantRow = (
  { name, held, entries, timeZone }: DeskFacts['assistants'][number],
  weekOn: Temporal.PlainDate,
  now: Temporal.Instant,
): AssistantRow => ({ name, held, workedSeconds: workedInWeek(entries, weekOn, timeZone, now) });

function unclaimedFigures(
  { claims, openSince, weekOn, timeZone }: DeskFacts,
  now: Temporal.Instant,
): UnclaimedFigures {
  const { startsOn, endsOn } = weekFrom(weekOn);
  const waits = claims
    .filter(({ at }) => {
      const on = dayOf(at, timeZone);
      return !isBefore(on, startsOn) && isBefore(on, endsOn);
    })
    .map((claim) => secondsBetween(claim.openSince, claim.at))
    .sort((a, b) => a - b);
  const open = openSince.map((since) => secondsBetween(since, now));
  return {
    claimed: waits.length,
    medianSeconds: median(waits),
    longestSeconds: waits.at(-1) ?? null,
    open: open.length,
    longestOpenSeconds: open.length > 0 ? Math.max(...open) : null,
  };
}

/** Of amounts in order; of two in the middle, what lies between them. */
function median(inOrder: readonly number[]): number | null {
  const [low, high] = [Math.floor, Math.ceil].map((to) => inOrder[to((inOrder.length - 1) / 2)]);
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
