import { timerCard } from '../../cards/limits/timer-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { entryById } from '../../db/hours/entries.ts';
import { hoursEventById } from '../../db/hours/events.ts';
import { timerMatter } from '../../db/hours/limits/timers.ts';
import { DomainError } from '../../domain/errors.ts';
import type { TimeEntry } from '../../domain/hours/entry.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { Context } from '../context.ts';

/** What somebody was asked about a timer. */
export interface Question {
  readonly asked: HoursEvent;
  readonly entry: TimeEntry;
}

/** What the actor was asked about a timer of theirs. @throws DomainError `no-such-entry` */
export async function ownQuestion(ctx: Context, value: string): Promise<Question> {
  const id = rowId(value);
  const asked = id === undefined ? undefined : await hoursEventById(ctx.tx, id);
  if (asked?.verb !== 'timer-asked') throw new DomainError('no-such-entry', {});
  return { asked, entry: await ownEntry(ctx, String(asked.entryId)) };
}

/** An entry of the actor's time. @throws DomainError `no-such-entry` */
export async function ownEntry({ tx, actor }: Context, value: string): Promise<TimeEntry> {
  const id = rowId(value);
  const entry = id === undefined ? undefined : await entryById(tx, id);
  if (entry?.personId !== actor.id) throw new DomainError('no-such-entry', {});
  return entry;
}

/** The present state, for a press that comes too late. */
export async function asItIs({ tx, audience }: Context, entryId: number, asked?: HoursEvent): Promise<Reply> {
  return { kind: 'card', card: timerCard(await timerMatter(tx, entryId, asked), audience) };
}

/** A value that a button or a form brought back, where it can be the id of a row at all. */
export const rowId = (value: string): number | undefined =>
  /^\d{1,15}$/.test(value) ? Number(value) : undefined;
