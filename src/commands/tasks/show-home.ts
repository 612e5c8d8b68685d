import { homeCard } from '../../cards/home-card.ts';
import { listLimit } from '../../cards/tasks/task-list-card.ts';
import { tasksOf } from '../../db/tasks.ts';
import { DomainError } from '../../domain/errors.ts';
import { rolesOf } from '../../domain/people.ts';
import type { Command } from '../context.ts';

export const showHome: Command = {
  typed: {
    words: 'home',
    help: { form: 'home', about: 'help.home', examples: ['home'] },
    run: async ({ tx, actor, audience }, rest) => {
      if (rest !== '') throw new DomainError('unknown-words', { words: rest });
      if (rolesOf(actor).length === 0) throw new DomainError('not-allowed', { verb: 'see-task' });
      const tasks = await tasksOf(tx, actor, listLimit + 1);
      return { kind: 'card', card: homeCard(actor, tasks, audience) };
    },
  },
};
