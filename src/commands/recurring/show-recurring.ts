import { recurringListCard, recurringListLimit } from '../../cards/recurring/recurring-list-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { recurrencesSeenBy } from '../../db/recurring/recurrences.ts';
import { standingTowards } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import type { Command, Context } from '../context.ts';

export const showRecurring: Command = {
  typed: {
    words: 'tasks recurring',
    help: {
      form: '/tasks recurring',
      about: 'help.tasks-recurring',
      examples: ['/tasks recurring', '/delegate Send the report every Monday 9:00'],
    },
    run: show,
  },
  pressed: { 'recurring-tasks': show },
};

async function show({ tx, actor, audience }: Context): Promise<Reply> {
  const seen = await recurrencesSeenBy(tx, actor, recurringListLimit + 1);
  const card = recurringListCard(
    seen,
    ({ clientId }) => may('edit', standingTowards(actor, clientId)),
    audience,
  );
  return { kind: 'card', card };
}
