import type { Temporal } from 'temporal-polyfill';
import type { EndedEntry, TimeEntry } from '../../../domain/hours/entry.ts';
import { reversalOf, type LedgerLine } from '../../../domain/hours/ledger.ts';
import { isBefore } from '../../../domain/hours/period.ts';
import type { Client } from '../../clients.ts';
import type { Tx } from '../../client.ts';
import type { HourAccount } from '../accounts.ts';
import { supersede, type EntrySpan } from '../entries.ts';
import { noteHoursEvent, unansweredEvents } from '../events.ts';
import { appendLines, standingLinesOf } from '../ledger.ts';
import { linesFor } from '../review.ts';
import { refreshAssistantCard, tellClientOfHours, tellPeopleOfHours } from '../tell.ts';
import { endDispute } from './disputes.ts';
import { periodsInReview, refreshReviews } from './periods-in-review.ts';

export interface Correction extends EntrySpan {
  readonly reason: string;
  /** The id of who corrects it. */
  readonly by: string;
}

interface Correcting {
  readonly client: Client;
  /** Locked. */
  readonly account: HourAccount;
  readonly entry: TimeEntry;
}

/**
 * Puts another entry in the place of one that has ended, whose person's clock is held. What the ledger holds of it is
 * taken back and written anew, and then the client and the assistant are told; disputes about it end.
 * @returns undefined when another has been put in its place already
 */
export async function correctEntry(
  tx: Tx,
  agencyId: string,
  correcting: Correcting,
  correction: Correction,
  now: Temporal.Instant,
): Promise<EndedEntry | undefined> {
  const { client, entry } = correcting;
  const corrected = await supersede(tx, agencyId, entry, correction, now);
  if (!corrected) return undefined;
  const drawn = await standingLinesOf(tx, entry.id);
  await rewriteLines(tx, agencyId, { ...correcting, corrected, drawn }, now);
  const others = entry.personId === correction.by ? [] : [entry.personId];
  for (const eventId of await noteCorrection(tx, agencyId, corrected, drawn, correction, now)) {
    if (drawn.length > 0) await tellClientOfHours(tx, client, eventId);
    await tellPeopleOfHours(tx, client.id, eventId, others);
  }
  await refreshAssistantCard(tx, entry.task, now);
  return corrected;
}

type Rewriting = Correcting & { readonly corrected: EndedEntry; readonly drawn: readonly LedgerLine[] };

/** In the period it stands in while that is in review, else in the open one. */
async function rewriteLines(
  tx: Tx,
  agencyId: string,
  { client, account, corrected, drawn }: Rewriting,
  now: Temporal.Instant,
): Promise<void> {
  const own = (await periodsInReview(tx, client.id)).filter(({ startsOn }) =>
    drawn.some(({ periodOn }) => periodOn.equals(startsOn)),
  );
  const reversals = drawn.map((line) => {
    const isReviewed = own.some(({ startsOn }) => startsOn.equals(line.periodOn));
    return reversalOf(line, isReviewed ? line.periodOn : account.openOn, corrected.reason ?? '');
  });
  await appendLines(tx, agencyId, client.id, reversals, now);
  const periodOn = (day: Temporal.PlainDate) =>
    own.find(({ startsOn, endsOn }) => !isBefore(day, startsOn) && isBefore(day, endsOn))?.startsOn ??
    account.openOn;
  const anew = await linesFor(tx, client, [corrected], { to: account.openAt }, periodOn);
  await appendLines(tx, agencyId, client.id, anew, now);
  await refreshReviews(
    tx,
    own.map(({ startsOn }) => ({ clientId: client.id, startsOn })),
    now,
  );
}

/** One event, or one for each dispute that the correction ends. @returns their ids */
async function noteCorrection(
  tx: Tx,
  agencyId: string,
  { id: entryId, clientId, task }: EndedEntry,
  drawn: readonly LedgerLine[],
  { by, reason: words }: Correction,
  now: Temporal.Instant,
): Promise<number[]> {
  const numbers = drawn.map(({ lineNo }) => lineNo);
  const disputes = (await unansweredEvents(tx, clientId, 'disputed')).filter(
    ({ lineNo }) => lineNo !== null && numbers.includes(lineNo),
  );
  const noted = [];
  for (const dispute of disputes)
    noted.push(await endDispute(tx, agencyId, dispute, { verb: 'corrected', by, words, entryId }, now));
  if (disputes.length === 0) {
    const corrected = { verb: 'corrected', clientId, by, task, entryId, details: { words } } as const;
    noted.push(await noteHoursEvent(tx, agencyId, corrected, now));
  }
  return noted.filter((eventId) => eventId !== undefined);
}
