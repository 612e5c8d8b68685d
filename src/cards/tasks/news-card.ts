import type { Temporal } from 'temporal-polyfill';
import type { Card, Element } from '../../chat/card.ts';
import type { Task, TimelineEvent } from '../../domain/task.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { doer, mention, moment, taskNumber, type Audience } from '../audience.ts';
import { said, verbButtons } from './task-parts.ts';

/**
 * One event of a task, told to people who have not seen it happen. An edited card notifies nobody, a new message does;
 * for the same reason the person who delegated is mentioned where the client has something to do.
 * `acceptedAt`: when a delivery will count as accepted without an answer, if it will.
 */
export function newsCard(
  event: TimelineEvent,
  task: Task,
  audience: Audience,
  acceptedAt?: Temporal.Instant,
): Card {
  return { locale: audience.locale, elements: news(event, task, audience, acceptedAt) };
}

function news(
  event: TimelineEvent,
  task: Task,
  audience: Audience,
  acceptedAt: Temporal.Instant | undefined,
): Element[] {
  const { t, locale, isShared } = audience;
  const { words, next, changed = [] } = event.details;
  const who = doer(event.who, audience);
  const creator = mention(task.creator);
  const number = { task: taskNumber(task.number), title: task.title };
  const client = { ...number, who, creator };
  switch (event.verb) {
    case 'ask':
      return [
        ...said({ kind: 'text', text: t.rich('news.ask', client) }, words),
        ...(isShared ? verbButtons(['answer'], task, audience) : []),
      ];
    case 'submit':
      return [
        ...said({ kind: 'text', text: t.rich('news.submit', client) }, words),
        ...(acceptedAt
          ? ([{ kind: 'note', text: t('ping.accept', { at: moment(acceptedAt, audience) }) }] as const)
          : []),
        ...(isShared ? verbButtons(['accept', 'request-changes'], task, audience) : []),
      ];
    case 'answer':
      return said({ kind: 'text', text: t.rich('news.answer', { ...number, who }) }, words);
    case 'request-changes':
      return said({ kind: 'text', text: t.rich('news.request-changes', { ...number, who }) }, words);
    case 'return':
      return [
        { kind: 'text', text: t.rich('news.return', { ...number, who }) },
        ...said({ kind: 'note', text: t('task.done-so-far') }, words),
        ...said({ kind: 'note', text: t('task.what-is-next') }, next),
      ];
    case 'edit': {
      const parts = formatList(
        changed.map((part) => t(`part.${part}`)),
        locale,
      );
      return [{ kind: 'text', text: t.rich('news.edit', { ...number, who, parts }) }];
    }
    case 'release':
      return [{ kind: 'text', text: t('news.release', number) }];
    case 'accept':
      if (!event.who) return [{ kind: 'text', text: t('news.accept-by-itself', number) }];
      return [{ kind: 'text', text: t.rich('news.accept', { ...number, who }) }];
    case 'keep':
    case 'claim':
    case 'cancel':
    case 'delegate':
    case 'start':
      return [{ kind: 'text', text: t.rich(`news.${event.verb}`, { ...number, who }) }];
  }
}
