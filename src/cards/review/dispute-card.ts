import type { Button, Card, Element } from '../../chat/card.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { LedgerLine } from '../../domain/hours/ledger.ts';
import type { Named } from '../../domain/people.ts';
import { mention, taskNumber, type Audience } from '../audience.ts';
import { lineText } from './line-text.ts';

/** An objection to a line, and all there is to know about it. */
export interface Dispute {
  readonly raised: HoursEvent;
  readonly line: LedgerLine;
  /** Whose work it is. */
  readonly person: Named;
  readonly title: string;
  /** How it ended, if it has. */
  readonly outcome: HoursEvent | undefined;
}

/** What a reader may do about a dispute. */
export interface DisputeRights {
  readonly mayKeep: boolean;
  readonly mayGiveIn: boolean;
}

/** A dispute for the assistant and the managers, with what the reader may do about it while it is open. */
export function disputeCard(dispute: Dispute, rights: DisputeRights, audience: Audience): Card {
  const { raised, line, person, title, outcome } = dispute;
  const { t, locale } = audience;
  const named = { client: raised.clientName, title, assistant: mention(person) };
  return {
    locale,
    elements: [
      {
        kind: 'text',
        text: t.rich('dispute.raised', { ...named, ...whoOf(raised), task: taskNumber(line.entry.task) }),
      },
      { kind: 'text', text: lineText({ ...line, ...line.entry }, audience) },
      ...quoted(raised.details.words),
      ...(line.entry.memo === null
        ? []
        : [{ kind: 'note', text: t('dispute.memo', { memo: line.entry.memo }) } as const]),
      ...(outcome ? ended(outcome, audience) : waysToEnd(raised, rights, audience)),
    ],
  };
}

/** How a dispute ended without another entry, for the client and the assistant. */
export function outcomeCard({ raised, line, person, title, outcome }: Dispute, audience: Audience): Card {
  const { t, locale } = audience;
  const key = outcome?.verb === 'waived' ? 'dispute.waived-news' : 'dispute.kept-news';
  const named = { task: taskNumber(line.entry.task), title, assistant: mention(person) };
  return {
    locale,
    elements: [
      { kind: 'text', text: t.rich(key, { ...named, ...whoOf(outcome ?? raised) }) },
      { kind: 'text', text: lineText({ ...line, ...line.entry }, audience) },
      ...quoted(outcome?.details.words),
    ],
  };
}

/** Whoever did it. What Deskhand never does by itself has always somebody. */
export const whoOf = ({ who }: HoursEvent) => ({ who: who ? mention(who) : '' });

export const quoted = (words: string | undefined): Element[] =>
  words === undefined ? [] : [{ kind: 'quote', text: words }];

function ended(outcome: HoursEvent, { t }: Audience): Element[] {
  const { verb } = outcome;
  const key = verb === 'waived' ? 'dispute.waived' : verb === 'kept' ? 'dispute.kept' : 'dispute.corrected';
  return [{ kind: 'text', text: t.rich(key, whoOf(outcome)) }, ...quoted(outcome.details.words)];
}

function waysToEnd({ id }: HoursEvent, { mayKeep, mayGiveIn }: DisputeRights, { t }: Audience): Element[] {
  const way = { kind: 'button', value: String(id), opensForm: true } as const;
  const buttons: Button[] = [
    ...(mayKeep ? [{ ...way, action: 'keep-entry', label: t('button.keep-entry') }] : []),
    ...(mayGiveIn
      ? [
          { ...way, action: 'correct-entry', label: t('button.correct-time') },
          { ...way, action: 'waive-entry', label: t('button.waive-entry') },
        ]
      : []),
  ];
  return buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];
}
