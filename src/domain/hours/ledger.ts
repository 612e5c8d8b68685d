import type { Temporal } from 'temporal-polyfill';
import type { EndedEntry } from './entry.ts';

/** Work on one day as it is charged, before it has its place in the ledger. */
export interface NewLine {
  /** All that a statement shows of it becomes part of the line. */
  readonly entry: EndedEntry;
  /** The first day of the period it is reviewed in. */
  readonly periodOn: Temporal.PlainDate;
  /** The day of the work, in the client's calendar. */
  readonly on: Temporal.PlainDate;
  /** Both are negative in a line that takes back another. */
  readonly exactSeconds: number;
  readonly roundedSeconds: number;
  /** The number of the line that it takes back, and why. */
  readonly reverses: number | null;
  readonly reason: string | null;
}

/** A line in its place. */
export interface LedgerLine extends NewLine {
  /** From 1 for each client, without a gap. */
  readonly lineNo: number;
  /** To the millisecond. */
  readonly writtenAt: Temporal.Instant;
  /** Of the line before; empty for the first. */
  readonly previousHash: string;
}

/**
 * What is hashed of a line: all that is stored of it, and all that a statement shows of its entry. A JSON array of
 * always as many values, so that no two different lines have the same text. Never to be changed: old hashes rest on it.
 */
export const canonicalText = ({ entry, ...line }: LedgerLine): string =>
  JSON.stringify([
    entry.clientId,
    line.lineNo,
    line.periodOn.toString(),
    entry.id,
    entry.personId,
    entry.task,
    line.on.toString(),
    toTheMillisecond(entry.startedAt),
    toTheMillisecond(entry.endedAt),
    line.exactSeconds,
    line.roundedSeconds,
    entry.source,
    entry.memo,
    line.reverses,
    line.reason,
    toTheMillisecond(line.writtenAt),
    line.previousHash,
  ]);

const toTheMillisecond = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'millisecond' });

/** A line that takes back another, in a period that is not closed. */
export const reversalOf = (
  line: Pick<LedgerLine, 'entry' | 'on' | 'exactSeconds' | 'roundedSeconds' | 'lineNo'>,
  periodOn: Temporal.PlainDate,
  reason: string,
): NewLine => ({
  entry: line.entry,
  periodOn,
  on: line.on,
  exactSeconds: -line.exactSeconds,
  roundedSeconds: -line.roundedSeconds,
  reverses: line.lineNo,
  reason,
});
