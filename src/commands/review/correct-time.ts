import type { Temporal } from 'temporal-polyfill';
import { taskNumber } from '../../cards/audience.ts';
import { spanText } from '../../cards/review/correction-card.ts';
import { chooseEntryForm, chosenEntryCard, correctionForm } from '../../cards/review/correction-forms.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { clientById, type Client } from '../../db/clients.ts';
import { lockAccount, type HourAccount } from '../../db/hours/accounts.ts';
import { entriesOfPerson, entryWithin, holdClock } from '../../db/hours/entries.ts';
import { tellOfCap } from '../../db/hours/limits/caps.ts';
import { refreshTimerPosts } from '../../db/hours/limits/timers.ts';
import { correctEntry } from '../../db/hours/settling/corrections.ts';
import { DomainError } from '../../domain/errors.ts';
import { correctedSpan } from '../../domain/hours/corrected-span.ts';
import { isEnded, type EndedEntry } from '../../domain/hours/entry.ts';
import { dayOf, periodOf, startOf } from '../../domain/hours/period.ts';
import { choices, formReply, textReply, words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';
import { correctableEntry } from './correctable.ts';

/** Somebody says what an entry should have been, or that it was not worked at all; both stay readable. */
export const correctTime: Command = {
  pressed: { 'correct-time': openForm },
  submitted: { 'choose-time': choose, 'correct-time': correct },
};

const daysToChooseFrom = 60;
const entriesToChooseFrom = 100;

async function openForm(ctx: Context, value: string): Promise<Reply> {
  const form =
    value === ''
      ? chooseEntryForm(await ownEntries(ctx), ctx.audience)
      : correctionForm(await correctableEntry(ctx, value), ctx.audience);
  return formReply(ctx, form, { action: 'correct-time', value });
}

/** The newest first. @throws DomainError `not-allowed`, `no-time-to-correct` */
async function ownEntries(ctx: Context): Promise<EndedEntry[]> {
  const { tx, actor, now } = ctx;
  permit(ctx, 'correct-time');
  const recent = await entriesOfPerson(tx, actor.id, now.subtract({ hours: 24 * daysToChooseFrom }), now);
  const worked = recent.filter(isEnded).filter(({ startedAt, endedAt }) => !startedAt.equals(endedAt));
  if (worked.length === 0) throw new DomainError('no-time-to-correct', {});
  return worked.reverse().slice(0, entriesToChooseFrom);
}

async function choose(ctx: Context, _subject: string, values: FormValues): Promise<Reply> {
  const entry = await correctableEntry(ctx, choices(values, 'entry')[0] ?? '');
  return { kind: 'card', card: chosenEntryCard(entry, ctx.audience) };
}

async function correct(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const { personId } = await correctableEntry(ctx, subject);
  await holdClock(tx, personId);
  // Somebody may have corrected it while the clock was not held.
  const entry = await correctableEntry(ctx, subject);
  const account = await lockAccount(tx, entry.clientId);
  const client = await clientById(tx, entry.clientId);
  if (!account || !client) throw new Error('an entry has no account');
  const correction = correctionIn(ctx, entry, values);
  await assertPossible(ctx, entry, correction, earliestFor(entry, client, account));
  const corrected = await correctEntry(
    tx,
    agency.id,
    { client, account, entry },
    { ...correction, by: actor.id },
    now,
  );
  if (!corrected) throw new Error('an entry was corrected while its clock was held');
  await tellOfCap(tx, agency.id, entry.task, now);
  await refreshTimerPosts(tx, entry.id, now);
  const as = { task: taskNumber(entry.task), now: spanText(corrected, audience) };
  return textReply(ctx, audience.t('done.correct-time', as));
}

type Said = Pick<EndedEntry, 'startedAt' | 'endedAt' | 'memo'> & { readonly reason: string };

/** @throws DomainError `text-missing`, `memo-missing`, `nothing-to-correct`, and as `correctedSpan` does */
function correctionIn({ agency, actor }: Context, entry: EndedEntry, values: FormValues): Said {
  const isWithdrawn = choices(values, 'withdrawn').length > 0;
  const memo = words(values, 'memo') ?? null;
  const reason = words(values, 'words');
  if (reason === undefined) throw new DomainError('text-missing', {}, 'words');
  if (isWithdrawn) return { startedAt: entry.startedAt, endedAt: entry.startedAt, memo: entry.memo, reason };
  const length = words(values, 'length');
  const [date = '', start = '', end = ''] = ['date', 'start', 'end'].map((name) => words(values, name));
  const said = { date, start, end, ...(length === undefined ? {} : { length }) };
  const { startedAt, endedAt } = correctedSpan(entry, said, actor.timeZone);
  if (memo === null && agency.requiresMemo) throw new DomainError('memo-missing', {}, 'memo');
  const isSame = startedAt.equals(entry.startedAt) && endedAt.equals(entry.endedAt) && memo === entry.memo;
  if (isSame && !entry.isProvisional) throw new DomainError('nothing-to-correct', {});
  return { startedAt, endedAt, memo, reason };
}

/** Time can be corrected back to where the period begins that is open, or that the entry was in. */
function earliestFor({ startedAt }: EndedEntry, { timeZone, reviewLength }: Client, { openAt }: HourAccount) {
  const own = startOf(periodOf(dayOf(startedAt, timeZone), reviewLength).startsOn, timeZone);
  return own.epochMilliseconds < openAt.epochMilliseconds ? own : openAt;
}

/** @throws DomainError `time-in-future`, `before-open-period`, `time-overlaps` */
async function assertPossible(
  { tx, now }: Context,
  { id, personId }: EndedEntry,
  { startedAt, endedAt }: Said,
  earliest: Temporal.Instant,
): Promise<void> {
  if (startedAt.equals(endedAt)) return;
  if (endedAt.epochMilliseconds > now.epochMilliseconds)
    throw new DomainError('time-in-future', { at: endedAt }, 'end');
  if (startedAt.epochMilliseconds < earliest.epochMilliseconds)
    throw new DomainError('before-open-period', { since: earliest }, 'date');
  const other = await entryWithin(tx, personId, startedAt, endedAt, id);
  if (!other) return;
  const { task, startedAt: from, endedAt: to } = other;
  throw new DomainError('time-overlaps', { task, startedAt: from, endedAt: to }, 'start');
}
