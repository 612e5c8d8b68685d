import { reviveDead } from '../../db/delivery/backlog.ts';
import { textReply } from '../answers.ts';
import type { Command } from '../context.ts';
import { permit } from '../permit.ts';

/** Messages that were given up are sent after all. */
export const tryAgain: Command = {
  pressed: {
    'try-again': async (ctx) => {
      permit(ctx, 'administer');
      return textReply(ctx, ctx.audience.t('delivery.tried-again', { count: await reviveDead(ctx.tx) }));
    },
  },
};
