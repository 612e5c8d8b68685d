import type { Button, Card, Element } from '../../chat/card.ts';
import { isEnded, secondsBetween, type EndedEntry, type TimeEntry } from '../../domain/hours/entry.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import { lastSignIn, type TimerMatter } from '../../domain/limits/forgotten-timer.ts';
import { moment, type Audience } from '../audience.ts';
import { named, workedSpan } from '../clock/entry-text.ts';
import { addMemo } from '../clock/timer-buttons.ts';
import { inRow, said } from '../tasks/task-parts.ts';

/** What became of a timer that seemed forgotten: its person is asked, it goes on, or it was stopped. */
export function timerCard(matter: TimerMatter, audience: Audience): Card {
  return { locale: audience.locale, elements: whatBecame(matter, audience) };
}

function whatBecame({ entry, title, asked }: TimerMatter, audience: Audience): Element[] {
  const { t } = audience;
  const task = named({ number: entry.task, title });
  if (isEnded(entry)) return ended(entry, task, audience);
  const since = moment(entry.startedAt, audience);
  if (!asked || asked.answeredBy) return [{ kind: 'text', text: t('timer.goes-on', { ...task, since }) }];
  return [
    { kind: 'text', text: t('timer.question', { ...task, since }) },
    { kind: 'note', text: t('timer.question-note', { at: moment(lastSignIn(asked), audience) }) },
    ...inRow(waysOn(entry, asked, audience)),
  ];
}

function waysOn({ startedAt }: TimeEntry, asked: HoursEvent, audience: Audience): Button[] {
  const { t } = audience;
  const value = String(asked.id);
  const lastSign = lastSignIn(asked);
  const stopThen: Button = {
    kind: 'button',
    action: 'stop-then',
    value,
    label: t('button.stop-then', { at: moment(lastSign, audience) }),
  };
  return [
    { kind: 'button', action: 'still-working', value, label: t('button.still-working'), style: 'primary' },
    ...(secondsBetween(startedAt, lastSign) > 0 ? [stopThen] : []),
    { kind: 'button', action: 'stop-at', value, label: t('button.stop-at'), opensForm: true },
  ];
}

function ended(entry: EndedEntry, task: ReturnType<typeof named>, audience: Audience): Element[] {
  const { t } = audience;
  const { id, endedAt, isProvisional, memo } = entry;
  const worked = workedSpan(entry, audience);
  if (isProvisional)
    return [
      { kind: 'text', text: t('timer.stopped', { ...task, at: moment(endedAt, audience) }) },
      { kind: 'text', text: t('timer.unconfirmed', worked) },
      ...inRow(waysToSettle(entry, audience)),
    ];
  const text: Element = { kind: 'text', text: t('clock.stopped', { ...task, ...worked }) };
  return memo === null ? [text, ...inRow([addMemo(id, audience)])] : said(text, memo);
}

function waysToSettle({ id }: EndedEntry, { t }: Audience): Button[] {
  const value = String(id);
  return [
    { kind: 'button', action: 'confirm-time', value, label: t('button.confirm-time'), style: 'primary' },
    { kind: 'button', action: 'correct-time', value, label: t('button.correct-time'), opensForm: true },
  ];
}
