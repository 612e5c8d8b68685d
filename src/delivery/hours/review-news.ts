import { correctionCard } from '../../cards/review/correction-card.ts';
import { disputeCard, outcomeCard, type Dispute } from '../../cards/review/dispute-card.ts';
import { reviewCard } from '../../cards/review/review-card.ts';
import type { Tx } from '../../db/client.ts';
import { asEnded, entryById } from '../../db/hours/entries.ts';
import { answerTo, hoursEventById } from '../../db/hours/events.ts';
import { lineOf } from '../../db/hours/ledger.ts';
import { reviewOf } from '../../db/hours/settling/periods-in-review.ts';
import { personById } from '../../db/people.ts';
import { taskByNumber } from '../../db/tasks.ts';
import type { EndedEntry } from '../../domain/hours/entry.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { HoursNews, TellsHours } from './news.ts';

/** What a row refers to is there, or it is a fault of ours. */
async function there<T>(what: string, row: Promise<T | undefined> | undefined): Promise<T> {
  const found = await row;
  if (found === undefined) throw new Error(`what is told of hours has no ${what}`);
  return found;
}

async function disputeOf(tx: Tx, raised: HoursEvent): Promise<Dispute> {
  const line = await there('line', lineOf(tx, raised.clientId, raised.lineNo ?? 0));
  const person = await there('person', personById(tx, line.entry.personId));
  const { title } = await there('task', taskByNumber(tx, line.entry.task));
  return { raised, line, person, title, outcome: await answerTo(tx, raised.id) };
}

const tellOutcome: TellsHours = async (tx, event, audience) => {
  const raised = await there('dispute', hoursEventById(tx, event.answers ?? 0));
  return outcomeCard(await disputeOf(tx, raised), audience);
};

const entryOf = async (tx: Tx, id: number | null): Promise<EndedEntry> =>
  asEnded(await there('entry', entryById(tx, id ?? 0)));

export const reviewNews = {
  'period-drawn': async (tx, { clientId, periodOn }, audience) => {
    const review = periodOn ? reviewOf(tx, { clientId, startsOn: periodOn }) : undefined;
    return reviewCard(await there('period', review), audience);
  },
  disputed: async (tx, event, audience, reader) => {
    const dispute = await disputeOf(tx, event);
    const mayKeep = reader?.isManager ?? false;
    const rights = { mayKeep, mayGiveIn: mayKeep || reader?.id === dispute.person.id };
    return disputeCard(dispute, rights, audience);
  },
  kept: tellOutcome,
  waived: tellOutcome,
  corrected: async (tx, corrected, audience) => {
    const now = await entryOf(tx, corrected.entryId);
    const before = await entryOf(tx, now.supersedes);
    const person = await there('person', personById(tx, now.personId));
    const { title } = await there('task', taskByNumber(tx, now.task));
    return correctionCard({ corrected, before, now, person, title }, audience);
  },
} satisfies HoursNews;
