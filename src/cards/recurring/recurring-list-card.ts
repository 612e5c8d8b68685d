import type { Card, Element } from '../../chat/card.ts';
import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import type { Audience } from '../audience.ts';
import { inRow } from '../tasks/task-parts.ts';
import { nextText, recurringButtons } from './recurring-parts.ts';
import { repeatText } from './repeat-text.ts';

/** Shown in one answer; a further one is only counted. */
export const recurringListLimit = 10;

/** What is delegated again and again, what comes first first. `mayChange`: whether its reader has buttons for it. */
export function recurringListCard(
  recurrences: readonly Recurrence[],
  mayChange: (recurrence: Recurrence) => boolean,
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const shown = recurrences.slice(0, recurringListLimit);
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('recurring.list', { count: shown.length }) },
      ...shown.flatMap((recurrence): Element[] => [
        row(recurrence, audience),
        ...inRow(mayChange(recurrence) ? recurringButtons(recurrence, audience) : []),
      ]),
      ...(recurrences.length > shown.length ? ([{ kind: 'note', text: t('recurring.more') }] as const) : []),
      ...(shown.length === 0 ? ([{ kind: 'note', text: t('recurring.hint') }] as const) : []),
    ],
  };
}

function row(recurrence: Recurrence, audience: Audience): Element {
  const { clientName, draft, pattern, calendar } = recurrence;
  const facts = [clientName, repeatText(pattern, calendar, audience), nextText(recurrence, audience)];
  return { kind: 'text', text: [{ kind: 'strong', text: draft.title }, '\n', facts.join(' · ')] };
}
