import { timerCard } from '../../cards/limits/timer-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { hoursEventById } from '../../db/hours/events.ts';
import { timerMatter } from '../../db/hours/limits/timers.ts';
import { DomainError } from '../../domain/errors.ts';
import type { TimeEntry } from '../../domain/hours/entry.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import { rowId } from '../../domain/ids.ts';
import { ownEntry } from '../clock/tracked.ts';
import type { Context } from '../context.ts';

/** What somebody was asked about a timer. */
export interface Question {
  readonly asked: HoursEvent;
  readonly entry: TimeEntry;
}

/** What the actor was asked about a timer of theirs. @throws DomainError `no-such-entry` */
export async function ownQuestion(ctx: Context, value: string): Promise<Question> {
  const asked = await hoursEventById(ctx.tx, rowId(value));
  if (asked?.verb !== 'timer-asked') throw new DomainError('no-such-entry', {});
  return { asked, entry: await ownEntry(ctx, String(asked.entryId)) };
}

/** The present state, for a press that comes too late. */
export async function asItIs({ tx, audience }: Context, entryId: number, asked?: HoursEvent): Promise<Reply> {
  return { kind: 'card', card: timerCard(await timerMatter(tx, entryId, asked), audience) };
}
