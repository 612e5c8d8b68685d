import type { Card, Element } from '../../chat/card.ts';
import type { Task } from '../../domain/task.ts';
import { mention, type Audience } from '../audience.ts';
import { detailsText, fields, heading, said, verbButtons } from './task-parts.ts';

/** A task in its client's channel. */
export function clientTaskCard(task: Task, audience: Audience): Card {
  return {
    locale: audience.locale,
    elements: [
      heading(task, audience),
      fields(['status', 'holder', 'due', 'cap', 'creator'], task, audience),
      ...detailsText(task),
      ...whatIsUp(task, audience),
      ...verbButtons(['answer', 'accept', 'request-changes', 'edit', 'cancel'], task, audience),
    ],
  };
}

/** What the client should know at once: the open question, or what was delivered. */
function whatIsUp({ status, holder, lastWords }: Task, { t }: Audience): Element[] {
  if (status === 'waiting for client' && holder)
    return said({ kind: 'text', text: t.rich('task.asks', { who: mention(holder) }) }, lastWords.ask?.words);
  if ((status === 'submitted' || status === 'accepted') && holder)
    return said(
      { kind: 'text', text: t.rich('task.delivered', { who: mention(holder) }) },
      lastWords.submit?.words,
    );
  return [];
}
