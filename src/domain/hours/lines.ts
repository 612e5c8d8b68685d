import { Temporal } from 'temporal-polyfill';
import type { DrawnPart } from './balance.ts';
import type { EndedEntry } from './entry.ts';
import { dayOf, startOf } from './period.ts';
import { noPlan, planOn, type Plan, type Rounding } from './plan.ts';
import { runningTotals } from './rounding.ts';

/** What one entry is charged for one day. */
export interface WorkLine {
  readonly entryId: number;
  readonly personId: string;
  readonly task: number;
  /** In the client's calendar. */
  readonly on: Temporal.PlainDate;
  readonly exactSeconds: number;
  /** Below zero where the ledger holds more of its group than all of it comes to. */
  readonly roundedSeconds: number;
}

interface Wanted {
  /** IANA name; its days are what entries are cut into. */
  readonly timeZone: string;
  /** In any order; each day is rounded by the plan in force on it. */
  readonly plans: readonly Plan[];
  /** What the ledger holds of the same days and entries. */
  readonly before: readonly DrawnPart[];
  /** Only work from here on. */
  readonly from?: Temporal.Instant;
  /** Only work before this. */
  readonly to?: Temporal.Instant;
}

/** Work as it is charged, in the order in which the entries began. They may come in any order. */
export function linesOf(
  entries: readonly EndedEntry[],
  { timeZone, plans, before, from, to }: Wanted,
): WorkLine[] {
  const dayAt = daysOf(timeZone, plans);
  const charge = runningTotals(before);
  const within: Span = { from: from?.epochMilliseconds ?? -Infinity, to: to?.epochMilliseconds ?? Infinity };
  return entries
    .map((entry) => ({ entry, span: spanOf(entry) }))
    .sort((a, b) => a.span.from - b.span.from || a.entry.id - b.entry.id)
    .flatMap(({ entry: { id: entryId, personId, task }, span }) =>
      [...partsOf(span, within, dayAt)].map(({ day: { on, rounding }, exactSeconds }) => {
        const part = { entryId, personId, task, on, exactSeconds };
        return { ...part, roundedSeconds: charge(part, rounding) };
      }),
    );
}

/** In milliseconds of the epoch, as everything in this file below. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Day extends Span {
  readonly on: Temporal.PlainDate;
  readonly rounding: Rounding;
}

/** Finds the day of an instant; the one found last is at hand, as work comes in order and calendars are slow. */
function daysOf(timeZone: string, plans: readonly Plan[]): (at: number) => Day {
  let last: Day | undefined;
  return (at) => {
    if (last && last.from <= at && at < last.to) return last;
    const on = dayOf(Temporal.Instant.fromEpochMilliseconds(at), timeZone);
    const { rounding } = planOn(plans, on) ?? noPlan;
    last = {
      on,
      rounding,
      from: startOf(on, timeZone).epochMilliseconds,
      to: startOf(on.add({ days: 1 }), timeZone).epochMilliseconds,
    };
    return last;
  };
}

const spanOf = ({ startedAt, endedAt }: EndedEntry): Span => ({
  from: startedAt.epochMilliseconds,
  to: endedAt.epochMilliseconds,
});

function* partsOf(
  entry: Span,
  within: Span,
  dayAt: (at: number) => Day,
): Iterable<{ day: Day; exactSeconds: number }> {
  const end = Math.min(entry.to, within.to);
  // Counted from the entry's start, so that no part of a second is lost where it is cut.
  const secondsUntil = (at: number): number => Math.floor((at - entry.from) / 1000);
  for (let at = Math.max(entry.from, within.from); at < end;) {
    const day = dayAt(at);
    const until = Math.min(day.to, end);
    const exactSeconds = secondsUntil(until) - secondsUntil(at);
    if (exactSeconds > 0) yield { day, exactSeconds };
    at = until;
  }
}
