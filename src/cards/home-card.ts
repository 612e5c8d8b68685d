import type { Button, Card } from '../chat/card.ts';
import type { Person } from '../domain/people.ts';
import { standingTowards } from '../domain/people.ts';
import { may } from '../domain/permissions.ts';
import type { Task } from '../domain/task.ts';
import type { Audience } from './audience.ts';
import { taskListCard } from './tasks/task-list-card.ts';

/** Where somebody begins: what waits for them, and what they can do without knowing any words. */
export function homeCard(person: Person, tasks: readonly Task[], audience: Audience): Card {
  const { t, locale } = audience;
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('home.greeting', { name: person.name }) },
      { kind: 'buttons', buttons: beginnings(person, audience) },
      { kind: 'divider' },
      ...taskListCard('mine', tasks, false, audience).elements,
    ],
  };
}

function beginnings(person: Person, { t }: Audience): Button[] {
  const mayDelegate = person.isManager || person.clientIds.length > 0;
  const maySeeOpen = may('see-open-tasks', standingTowards(person));
  return [
    ...(mayDelegate ? [begin('delegate', t('button.delegate'), { opensForm: true, style: 'primary' })] : []),
    ...(maySeeOpen ? [begin('open-tasks', t('button.open-tasks'))] : []),
    begin('hours', t('button.hours')),
    begin('settings', t('settings.title'), { opensForm: true }),
  ];
}

const begin = (action: string, label: string, look: Pick<Button, 'opensForm' | 'style'> = {}): Button => ({
  kind: 'button',
  action,
  value: '',
  label,
  ...look,
});
