import { answerCard } from '../../cards/answer-card.ts';
import { taskNumber } from '../../cards/audience.ts';
import { advance } from './advance.ts';
import type { Command } from '../context.ts';
import { permittedTask } from '../permit.ts';

/** A verb that needs no words: the button, which asks first, does it. */
const atOnce = (verb: 'accept' | 'cancel'): Command => ({
  pressed: {
    [verb]: async (ctx, value) => {
      const task = await permittedTask(ctx, verb, value);
      await advance(ctx, task, verb);
      const text = ctx.audience.t(`done.${verb}`, { task: taskNumber(task.number) });
      return { kind: 'card', card: answerCard(ctx.audience, text), instead: true };
    },
  },
});

export const acceptTask = atOnce('accept');
export const cancelTask = atOnce('cancel');
