import { memoForm } from '../../cards/clock/memo-form.ts';
import { runsElsewhereCard, stoppedCard } from '../../cards/clock/timer-answers.ts';
import type { Reply } from '../../chat/inbound.ts';
import { holdClock } from '../../db/hours/entries.ts';
import { wantsMemo } from '../../domain/clock/time-rules.ts';
import type { TimeEntry } from '../../domain/hours/entry.ts';
import { words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permittedTask } from '../permit.ts';
import { endTimer } from './end-timer.ts';
import { nothingRuns, permitClock, withTask } from './tracked.ts';

export const stopTimer: Command = {
  typed: {
    words: 'time stop',
    help: {
      form: '/time stop [MEMO]',
      about: 'help.time-stop',
      examples: ['/time stop', '/time stop Called three hotels'],
    },
    run: stopWhatRuns,
  },
  pressed: { 'stop-timer': stopOn },
};

async function stopWhatRuns(ctx: Context, memo: string): Promise<Reply> {
  permitClock(ctx);
  const said = words({ memo }, 'memo');
  const running = await holdClock(ctx.tx, ctx.actor.id);
  return running ? stop(ctx, running, said ?? null) : nothingRuns(ctx);
}

/** The card that was pressed may have grown old: it stops the timer of its own task only. */
async function stopOn(ctx: Context, number: string): Promise<Reply> {
  permitClock(ctx);
  const { tx, actor, agency, audience } = ctx;
  const running = await holdClock(tx, actor.id);
  if (!running) return nothingRuns(ctx);
  if (String(running.task) === number) return stop(ctx, running, null);
  const task = await permittedTask(ctx, 'see-task', number);
  return {
    kind: 'card',
    card: runsElsewhereCard(task, await withTask(ctx, running), agency, audience),
  };
}

/** It has stopped whether or not its person goes on to say what they did. */
async function stop(ctx: Context, running: TimeEntry, memo: string | null): Promise<Reply> {
  const { agency, audience } = ctx;
  const stopped = await withTask(ctx, await endTimer(ctx, running, memo));
  const card = stoppedCard(stopped, agency, audience);
  const asks = wantsMemo(stopped.entry, agency) && !stopped.entry.isProvisional;
  return asks ? { kind: 'form', form: memoForm(stopped, audience), otherwise: card } : { kind: 'card', card };
}
