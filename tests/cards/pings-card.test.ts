import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { privateTo } from '../../src/cards/audience.ts';
import { pingsCard, type ToldOfKind } from '../../src/cards/pings/pings-card.ts';
import type { Element, Text } from '../../src/chat/card.ts';
import type { PingKind } from '../../src/domain/pings/kinds.ts';

const audience = privateTo(
  { locale: 'en', timeZone: 'Europe/Berlin' },
  Temporal.Instant.from('2026-11-23T09:00:00Z'),
  'slack',
);

const told = (text: string, kind: PingKind = 'overdue'): ToldOfKind => ({
  kind,
  text,
  details: [{ kind: 'quote', text: `all about ${text}` }],
  buttons: [{ kind: 'button', action: 'details', value: text, label: `Details of ${text}` }],
});

const many = (count: number, kind?: PingKind) =>
  Array.from({ length: count }, (_, at) => told(`${kind ?? ''}${at + 1}`, kind));

/** A card as its lines. */
const linesOf = (pings: readonly ToldOfKind[]): string[] =>
  pingsCard(9, pings, audience).elements.flatMap(lineOf);

function lineOf(element: Element): string[] {
  switch (element.kind) {
    case 'list':
      return element.items.map((item) => `• ${textIn(item)}`);
    case 'buttons':
      return element.buttons.map(({ label, value }) => `[${label} ${value}]`);
    case 'divider':
      return ['—'];
    case 'text':
      return [textIn(element.text)];
    default:
      return [element.kind];
  }
}

const textIn = (text: Text): string => (typeof text === 'string' ? text : '*');

describe('a message of pings', () => {
  it('of one says all there is to say of it', () => {
    expect(linesOf([told('one')])).toEqual(['one', 'quote', '[Details of one one]', '[Not now … 9]']);
  });

  it('of a few says each with its buttons', () => {
    expect(linesOf(many(2))).toEqual([
      '1',
      '[Details of 1 1]',
      '—',
      '2',
      '[Details of 2 2]',
      '[Not now … 9]',
    ]);
  });

  it('of many is a list of each kind, in the order in which the kinds came', () => {
    const pings = [...many(2, 'overdue'), ...many(3, 'unclaimed'), told('last', 'overdue')];
    expect(linesOf(pings)).toEqual([
      '*',
      '• overdue1',
      '• overdue2',
      '• last',
      '*',
      '• unclaimed1',
      '• unclaimed2',
      '• unclaimed3',
      '[Not now … 9]',
    ]);
    const [heading] = pingsCard(9, pings, audience).elements;
    expect(heading).toEqual({ kind: 'text', text: [{ kind: 'strong', text: 'Overdue tasks' }] });
  });

  it('of more than anybody reads counts the rest', () => {
    const lines = linesOf(many(150));
    expect(lines).toHaveLength(13);
    expect(lines.slice(-3)).toEqual(['• 10', '• and 140 more', '[Not now … 9]']);
  });
});
