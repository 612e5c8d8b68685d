import type { Card } from '../../chat/card.ts';
import { secondsBetween, type EndedEntry } from '../../domain/hours/entry.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { Named } from '../../domain/people.ts';
import { mention, taskNumber, type Audience } from '../audience.ts';
import { workedSpan } from '../clock/entry-text.ts';
import { quoted, whoOf } from './dispute-card.ts';

/** An entry that was put in the place of another. */
export interface CorrectedWork {
  readonly corrected: HoursEvent;
  readonly before: EndedEntry;
  readonly now: EndedEntry;
  readonly person: Named;
  readonly title: string;
}

/** A correction, for whoever it concerns: what it was, what it is, and why. */
export function correctionCard(work: CorrectedWork, audience: Audience): Card {
  const { corrected, before, now, person, title } = work;
  const { t, locale } = audience;
  const named = { task: taskNumber(now.task), title, assistant: mention(person) };
  return {
    locale,
    elements: [
      { kind: 'text', text: t.rich('correction.news', { ...named, ...whoOf(corrected) }) },
      {
        kind: 'fields',
        fields: [
          { label: t('correction.before'), value: spanText(before, audience) },
          { label: t('correction.now'), value: spanText(now, audience) },
        ],
      },
      ...quoted(corrected.details.words),
      { kind: 'note', text: t('correction.note') },
    ],
  };
}

/** When it was worked and for how long, or that it was not. */
export function spanText(entry: EndedEntry, audience: Audience): string {
  const { t } = audience;
  if (secondsBetween(entry.startedAt, entry.endedAt) === 0) return t('correction.not-worked');
  const text = t('correction.span', workedSpan(entry, audience));
  return entry.source === 'manual' ? `${text} (${t('clock.manual')})` : text;
}
