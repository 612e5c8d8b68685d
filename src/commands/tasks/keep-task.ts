import { answerCard } from '../../cards/answer-card.ts';
import { taskNumber } from '../../cards/audience.ts';
import { refreshPingsTo } from '../../db/pings/pings.ts';
import type { Command } from '../context.ts';
import { permittedTask } from '../permit.ts';
import { advance } from './advance.ts';

/** **Still on it**: the word of whoever has a task, which counts as a sign of work. What asked for it then says so. */
export const keepTask: Command = {
  pressed: {
    'keep-task': async (ctx, value) => {
      const { tx, actor, now, audience } = ctx;
      const task = await permittedTask(ctx, 'keep', value);
      await advance(ctx, task, 'keep');
      await refreshPingsTo(tx, actor.id, task.number, now);
      const text = audience.t('done.keep', { task: taskNumber(task.number) });
      return { kind: 'card', card: answerCard(audience, text) };
    },
  },
};
