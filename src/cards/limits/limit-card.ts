import type { Card, Element } from '../../chat/card.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import { isOver, type Task } from '../../domain/task.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Audience } from '../audience.ts';
import { named } from '../clock/entry-text.ts';
import { askForMoreButton } from './more-time-card.ts';

/** A task’s time cap is near, for the assistant who has the task. */
export function capNearCard({ details }: HoursEvent, task: Task, audience: Audience): Card {
  const { t, locale } = audience;
  const cap = formatExactDuration(details.seconds ?? 0, locale);
  return { locale, elements: [{ kind: 'text', text: t('limit.cap-near', { ...named(task), cap }) }] };
}

/** It is reached. `asked`: what the client was asked and has not answered. */
export function capReachedCard(
  { details }: HoursEvent,
  asked: HoursEvent | undefined,
  task: Task,
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const cap = formatExactDuration(details.seconds ?? 0, locale);
  const text: Element = { kind: 'text', text: t('limit.cap-reached', { ...named(task), cap }) };
  if (task.capSeconds === null) return { locale, elements: [text, note(t('limit.cap-lifted'))] };
  if (task.capSeconds === details.seconds)
    return { locale, elements: [text, ...wayOn(asked, task, audience)] };
  const now = t('limit.cap-now', { cap: formatExactDuration(task.capSeconds, locale) });
  return { locale, elements: [text, note(now)] };
}

/** The client’s hours have run out while a timer runs. `mayAsk`: for more, which the client has not been yet. */
export function hoursUsedUpCard(
  { clientName }: HoursEvent,
  { mayAsk, asked }: { readonly mayAsk: boolean; readonly asked: HoursEvent | undefined },
  task: Task,
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const text = t('limit.hours-used-up', { ...named(task), client: clientName });
  return {
    locale,
    elements: [{ kind: 'text', text }, ...(mayAsk ? wayOn(asked, task, audience) : [])],
  };
}

function wayOn(asked: HoursEvent | undefined, task: Task, audience: Audience): Element[] {
  if (asked) {
    const more = formatExactDuration(asked.details.seconds ?? 0, audience.locale);
    return [note(audience.t('limit.asked', { more }))];
  }
  return isOver(task.status) ? [] : [{ kind: 'buttons', buttons: [askForMoreButton(task.number, audience)] }];
}

const note = (text: string): Element => ({ kind: 'note', text });
