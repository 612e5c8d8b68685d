import { loggedCard } from '../../cards/clock/timer-answers.ts';
import type { Reply } from '../../chat/inbound.ts';
import { holdAccount } from '../../db/hours/accounts.ts';
import { entriesOfPerson, holdClock, recordEntry } from '../../db/hours/entries.ts';
import { tellOfCap } from '../../db/hours/limits/caps.ts';
import { refreshAssistantCard } from '../../db/hours/tell.ts';
import { readLog } from '../../domain/clock/log-words.ts';
import { aroundDay, placeOf } from '../../domain/clock/placing.ts';
import { DomainError } from '../../domain/errors.ts';
import { words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { openHours, trackableTask } from './tracked.ts';

export const logTime: Command = {
  typed: {
    words: 'time log',
    help: {
      form: '/time log NUMBER TIME [DAY] MEMO',
      about: 'help.time-log',
      examples: [
        '/time log 12 1h30m Called three hotels',
        '/time log 12 9:00-10:30 yesterday Compared fares',
        '/time log 12 45m Monday Wrote to the airline',
      ],
    },
    run: log,
  },
};

async function log(ctx: Context, rest: string): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const { timeZone, locale } = actor;
  const logged = readLog(rest, { now, timeZone, locale });
  const memo = words({ memo: logged.memo }, 'memo') ?? null;
  if (memo === null && agency.requiresMemo) throw new DomainError('memo-missing', {});
  const task = await trackableTask(ctx, logged.task);
  const { clientId } = task;
  await openHours(ctx, task);

  await holdClock(tx, actor.id);
  const account = await holdAccount(tx, clientId);
  if (!account) throw new Error('an account that was opened is not there');
  const around = aroundDay(logged.on, timeZone);
  const entries = await entriesOfPerson(tx, actor.id, around.startedAt, around.endedAt);
  const stretch = placeOf(logged, { now, timeZone, openAt: account.openAt, entries });

  const subject = { clientId, task: task.number, personId: actor.id };
  const entry = await recordEntry(tx, agency.id, { ...subject, ...stretch, memo, by: actor.id }, now);
  await tellOfCap(tx, agency.id, task.number, now);
  await refreshAssistantCard(tx, task.number, now);
  return { kind: 'card', card: loggedCard({ entry, task }, audience) };
}
