import { statusCard } from '../../cards/status-card.ts';
import { deskStatus } from '../../db/agencies.ts';
import { backlogOf } from '../../db/delivery/backlog.ts';
import type { Command } from '../context.ts';
import { permit } from '../permit.ts';

export const showStatus: Command = {
  typed: {
    words: 'desk status',
    help: { form: '/desk status', about: 'help.desk-status', examples: ['/desk status'] },
    run: async (ctx) => {
      permit(ctx, 'administer');
      const status = { ...(await deskStatus(ctx.tx)), ...(await backlogOf(ctx.tx)) };
      return { kind: 'card', card: statusCard(ctx.agency.name, status, ctx.audience) };
    },
  },
};
