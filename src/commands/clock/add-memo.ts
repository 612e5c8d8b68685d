import { memoForm } from '../../cards/clock/memo-form.ts';
import { memoNotedCard } from '../../cards/clock/timer-answers.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { holdAccount } from '../../db/hours/accounts.ts';
import { addMemo } from '../../db/hours/entries.ts';
import { refreshTimerPosts } from '../../db/hours/limits/timers.ts';
import { DomainError } from '../../domain/errors.ts';
import { isEnded, type EndedEntry } from '../../domain/hours/entry.ts';
import { formReply, words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { ownEntry, withTask } from './tracked.ts';

export const giveMemo: Command = { pressed: { 'add-memo': openForm }, submitted: { 'add-memo': save } };

async function openForm(ctx: Context, value: string): Promise<Reply> {
  const entry = await endedEntry(ctx, value);
  if (entry.memo !== null || !entry.isCurrent) throw new DomainError('memo-settled', {});
  const form = memoForm(await withTask(ctx, entry), ctx.audience);
  return formReply(ctx, form, { action: 'add-memo', value });
}

async function save(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { tx, now, audience } = ctx;
  const entry = await endedEntry(ctx, subject);
  const memo = words(values, 'memo');
  if (memo === undefined) throw new DomainError('text-missing', {}, 'memo');
  await holdAccount(tx, entry.clientId);
  const told = await addMemo(tx, entry.id, memo);
  if (!told) throw new DomainError('memo-settled', {}, 'memo');
  await refreshTimerPosts(tx, told.id, now);
  return { kind: 'card', card: memoNotedCard(await withTask(ctx, told), audience) };
}

/** @throws DomainError `no-such-entry` */
async function endedEntry(ctx: Context, value: string): Promise<EndedEntry> {
  const entry = await ownEntry(ctx, value);
  if (!isEnded(entry)) throw new DomainError('no-such-entry', {});
  return entry;
}
