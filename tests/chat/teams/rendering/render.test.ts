import { describe, expect, it } from 'vitest';
import type { Button, Card, Element, Mention } from '../../../../src/chat/card.ts';
import { adaptiveCard, isShort, render, withAnswer } from '../../../../src/chat/teams/render.ts';
import { problemsIn } from '../parsing.ts';

const cardOf = (locale: string, ...elements: Element[]): Card => ({ locale, elements });
const bodyOf = (...elements: Element[]) => adaptiveCard(cardOf('en', ...elements)).body;

const button = (label: string, more: Partial<Button> = {}): Button => ({
  kind: 'button',
  action: 'claim',
  value: '12',
  label,
  ...more,
});
const buttons = (...several: Button[]): Element => ({ kind: 'buttons', buttons: several });

const block = (text: string, look: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...look });
const bea: Mention = { kind: 'mention', name: 'Bea', accounts: { teams: '29:bea' } };

describe('a message in Teams', () => {
  it('holds one card, and says the same in words for notifications and for clients that know no cards', () => {
    const message = render(
      cardOf(
        'en',
        { kind: 'heading', text: 'Task 12' },
        { kind: 'quote', text: 'Book *it*' },
        buttons(button('Claim')),
      ),
    );
    const words = 'Task 12\n> Book *it*\n[Claim]';
    expect(message).toMatchObject({
      type: 'message',
      summary: words,
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            version: '1.5',
            lang: 'en',
            fallbackText: words,
            msteams: { width: 'Full' },
          },
        },
      ],
    });
    expect(message.attachments).toHaveLength(1);
    expect(message.attachments[0]?.content).not.toHaveProperty('rtl');
    expect(message.attachments[0]?.content).not.toHaveProperty('refresh');
    expect(render(cardOf('en')).summary).toBe('…');
  });

  it('tells Teams whom it mentions', () => {
    const { msteams } = adaptiveCard(cardOf('en', { kind: 'text', text: ['By ', bea] }));
    expect(msteams.entities).toEqual([
      { type: 'mention', text: '<at>Bea</at>', mentioned: { id: '29:bea', name: 'Bea' } },
    ]);
  });

  it('is drawn anew for those who see a view of their own, sixty at most', () => {
    const viewer = (id: number): Mention => ({ ...bea, accounts: { teams: `29:${id}` } });
    const views = [bea, bea, { ...bea, accounts: { slack: 'U1' } }];
    expect(adaptiveCard({ ...cardOf('en'), views }).refresh).toEqual({
      action: { type: 'Action.Execute', verb: 'view', data: {} },
      userIds: ['29:bea'],
    });
    const many = Array.from({ length: 70 }, (_, id) => viewer(id));
    expect(adaptiveCard({ ...cardOf('en'), views: many }).refresh?.userIds).toHaveLength(60);
  });
});

describe('a card in Teams', () => {
  it('has a heading, text, notes, a list, and facts', () => {
    expect(
      bodyOf(
        { kind: 'heading', text: 'Task\n12' },
        { kind: 'text', text: ['For ', { kind: 'strong', text: 'Acme' }] },
        { kind: 'note', text: 'small' },
        { kind: 'list', items: ['one', ['two ', bea], ''] },
        {
          kind: 'fields',
          fields: [
            { label: 'Client', value: 'Acme' },
            { label: '', value: '' },
          ],
        },
      ),
    ).toEqual([
      block('Task 12', { style: 'heading', size: 'Large', weight: 'Bolder' }),
      block('For **Acme**'),
      block('small', { size: 'Small', isSubtle: true }),
      block('• one', { spacing: 'Small' }),
      block('• two <at>Bea</at>', { spacing: 'Small' }),
      {
        type: 'FactSet',
        facts: [
          { title: 'Client', value: 'Acme' },
          { title: '…', value: '…' },
        ],
      },
    ]);
  });

  it('sets apart what a person said, led from the side its words are read from', () => {
    expect(bodyOf({ kind: 'quote', text: '- *two*\nlines' })).toEqual([
      { type: 'Container', style: 'emphasis', rtl: false, items: [block('\u2060- \\*two\\*\n\nlines')] },
    ]);
    expect(bodyOf({ kind: 'quote', text: 'مرحبا' })).toMatchObject([{ rtl: true }]);
    expect(bodyOf({ kind: 'quote', text: '12' })[0]).not.toHaveProperty('rtl');
  });

  it('draws a divider as a line above what follows, if anything does', () => {
    const divider = { kind: 'divider' } as const;
    const text = (words: string): Element => ({ kind: 'text', text: words });
    expect(bodyOf(divider, text('a'), divider, divider, text(''), text('b'), divider)).toEqual([
      block('a'),
      block('b', { separator: true, spacing: 'Large' }),
    ]);
  });

  it('has tables with a head, figures at the end of their columns', () => {
    const table: Element = {
      kind: 'table',
      columns: [{ label: 'Client' }, { label: 'Hours', isFigures: true }],
      rows: [
        ['Acme', '2h'],
        ['', '3h'],
      ],
    };
    const cell = (...items: object[]) => ({ type: 'TableCell', items });
    expect(bodyOf(table, { ...table, rows: [] })).toEqual([
      {
        type: 'Table',
        firstRowAsHeaders: true,
        showGridLines: true,
        columns: [{ width: 2 }, { width: 1, horizontalCellContentAlignment: 'Right' }],
        rows: [
          {
            type: 'TableRow',
            cells: [cell(block('Client', { weight: 'Bolder' })), cell(block('Hours', { weight: 'Bolder' }))],
          },
          { type: 'TableRow', cells: [cell(block('Acme')), cell(block('2h'))] },
          { type: 'TableRow', cells: [cell(), cell(block('3h'))] },
        ],
      },
    ]);
    const long = bodyOf({ ...table, rows: Array.from({ length: 70 }, () => ['a', 'b']) });
    expect(long).toMatchObject([
      { rows: { length: 52, 51: { cells: [{ items: [{ text: '…' }] }, { items: [] }] } } },
    ]);
  });

  it('leaves out what is empty', () => {
    expect(
      bodyOf(
        { kind: 'heading', text: ' ' },
        { kind: 'text', text: [] },
        { kind: 'quote', text: '\n' },
        { kind: 'note', text: '' },
        { kind: 'fields', fields: [] },
        { kind: 'list', items: [] },
        buttons(),
      ),
    ).toEqual([]);
  });
});

describe('buttons in Teams', () => {
  const data = { action: 'claim', value: '12' };

  it('change the card they stand in, also in clients that know no Action.Execute', () => {
    expect(bodyOf(buttons(button('Claim', { style: 'primary' })))).toEqual([
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Execute',
            title: 'Claim',
            style: 'positive',
            verb: 'claim',
            data,
            associatedInputs: 'none',
            fallback: {
              type: 'Action.Submit',
              title: 'Claim',
              style: 'positive',
              data,
              associatedInputs: 'none',
            },
          },
        ],
      },
    ]);
  });

  it('ask for a dialog where they open a form', () => {
    expect(bodyOf(buttons(button('Delegate', { opensForm: true })))).toMatchObject([
      { actions: [{ type: 'Action.Submit', data: { ...data, msteams: { type: 'task/fetch' } } }] },
    ]);
  });

  it('ask before the press counts, in the colour of the button', () => {
    const confirm = { title: 'Cancel task 12?', text: 'Bea is told.', yes: 'Cancel it', no: 'Keep it' };
    expect(bodyOf(buttons(button('Cancel', { style: 'danger', confirm })))).toMatchObject([
      {
        actions: [
          {
            type: 'Action.ShowCard',
            title: 'Cancel',
            style: 'destructive',
            card: {
              body: [{ text: 'Cancel task 12?' }, { text: 'Bea is told.' }],
              actions: [{ type: 'Action.Execute', title: 'Cancel it', style: 'destructive', data }],
            },
          },
        ],
      },
    ]);
  });

  it('stand six to a set', () => {
    const many = Array.from({ length: 8 }, (_, index) => button(`B${index}`));
    expect(bodyOf(buttons(...many))).toMatchObject([{ actions: { length: 6 } }, { actions: { length: 2 } }]);
  });
});

describe('a card in a language written from the right, in Teams', () => {
  it('is led from the right, also in what it unfolds, and its notification too', () => {
    const confirm = { title: 'x', text: 'x', yes: 'x', no: 'x' };
    const message = render(
      cardOf('ar', { kind: 'text', text: 'Acme طلب' }, buttons(button('x', { confirm }))),
    );
    expect(message.summary).toMatch(/^\u200FAcme/);
    expect(message.attachments[0]?.content).toMatchObject({
      lang: 'ar',
      rtl: true,
      body: [block('Acme طلب'), { actions: [{ card: { rtl: true } }] }],
    });
  });
});

describe('an answer to a press', () => {
  const pressed = cardOf('ar', { kind: 'text', text: ['من ', bea] });
  const answer = cardOf('en', { kind: 'text', text: ['Taken by ', bea] });

  it('stands above the message that was pressed, in its own direction, each person mentioned once', () => {
    const card = withAnswer(pressed, answer);
    expect(card).toMatchObject({
      lang: 'ar',
      rtl: true,
      body: [
        {
          type: 'Container',
          id: 'answer',
          style: 'emphasis',
          rtl: false,
          items: [block('Taken by <at>Bea</at>')],
        },
        block('من <at>Bea</at>'),
      ],
      msteams: { entities: { length: 1 } },
    });
    expect(problemsIn(card)).toEqual([]);
  });

  it('is short when it asks nothing and says little', () => {
    const text: Element = { kind: 'text', text: 'x' };
    expect(isShort(cardOf('en', text, text))).toBe(true);
    expect(isShort(cardOf('en', text, text, text))).toBe(false);
    expect(isShort(cardOf('en', text, buttons(button('x'))))).toBe(false);
  });
});
