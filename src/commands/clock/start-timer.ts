import { goesOnCard, runsAlreadyCard, startedCard } from '../../cards/clock/timer-answers.ts';
import type { Reply } from '../../chat/inbound.ts';
import { holdClock, runningEntry, startEntry } from '../../db/hours/entries.ts';
import { refreshAssistantCard } from '../../db/hours/tell.ts';
import { takeSteps } from '../../db/tasks.ts';
import { isBegunByTimer } from '../../domain/clock/tracking.ts';
import type { Task } from '../../domain/task.ts';
import type { Command, Context } from '../context.ts';
import { endTimer } from './end-timer.ts';
import { nothingRuns, openHours, permitClock, trackableTask, withTask } from './tracked.ts';

export const startTimer: Command = {
  typed: {
    words: 'time start',
    help: { form: '/time start NUMBER', about: 'help.time-start', examples: ['/time start 12'] },
    run: start,
  },
  pressed: {
    'start-timer': start,
    'switch-timer': async (ctx, value) => ({ ...(await start(ctx, value)), instead: true }),
    'keep-timer': keep,
  },
};

type CardReply = Extract<Reply, { kind: 'card' }>;

/** A person has one timer: starting it for a task stops it for another. */
async function start(ctx: Context, number: string): Promise<CardReply> {
  const { tx, agency, actor, now, audience } = ctx;
  const task = await trackableTask(ctx, number);
  const running = await holdClock(tx, actor.id);
  if (running?.task === task.number)
    return { kind: 'card', card: runsAlreadyCard({ entry: running, task }, audience) };
  await openHours(ctx, task);
  const stopped = running && (await withTask(ctx, await endTimer(ctx, running, null)));
  const { clientId, number: taskNumber } = task;
  await startEntry(tx, agency.id, { clientId, task: taskNumber, personId: actor.id }, now);
  await begin(ctx, task);
  return { kind: 'card', card: startedCard(task, stopped, agency, audience) };
}

async function begin({ tx, agency, actor, now }: Context, { number, status }: Task): Promise<void> {
  if (!isBegunByTimer(status)) return refreshAssistantCard(tx, number, now);
  const step = { task: number, verb: 'start', from: status, to: 'in progress', by: actor.id } as const;
  await takeSteps(tx, agency.id, [step], now);
}

async function keep(ctx: Context): Promise<Reply> {
  permitClock(ctx);
  const { tx, actor, audience } = ctx;
  const running = await runningEntry(tx, actor.id);
  if (!running) return nothingRuns(ctx);
  return { kind: 'card', card: goesOnCard(await withTask(ctx, running), audience), instead: true };
}
