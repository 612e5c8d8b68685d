import { timesheetCard } from '../../cards/clock/timesheet-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { entriesWithoutMemo } from '../../db/hours/entries.ts';
import { timesheetOf } from '../../db/hours/timesheet.ts';
import { DomainError } from '../../domain/errors.ts';
import { startOf } from '../../domain/hours/period.ts';
import type { Command, Context } from '../context.ts';
import { permitClock } from './tracked.ts';

export const showTime: Command = {
  typed: {
    words: 'time status',
    help: { form: '/time status', about: 'help.time-status', examples: ['/time status'] },
    run: show,
  },
};

/** How far back entries are listed whatever was drawn up meanwhile. */
const daysShown = 3;
/** Memos asked for in one answer. */
const memosAsked = 5;

async function show(ctx: Context, rest: string): Promise<Reply> {
  permitClock(ctx);
  if (rest !== '') throw new DomainError('unknown-words', { words: rest });
  const { tx, agency, actor, now, audience } = ctx;
  const today = now.toZonedDateTimeISO(actor.timeZone).toPlainDate();
  const since = startOf(today.subtract({ days: daysShown - 1 }), actor.timeZone);
  const sheet = await timesheetOf(tx, actor.id, since, now);
  const unexplained = await entriesWithoutMemo(tx, actor.id, memosAsked);
  return { kind: 'card', card: timesheetCard(sheet, unexplained, agency, audience) };
}
