import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Button, Card, Element } from '../../../../src/chat/card.ts';
import { actionId, actionOf } from '../../../../src/chat/slack/action-id.ts';
import { render } from '../../../../src/chat/slack/render.ts';

const cardOf = (locale: string, ...elements: Element[]): Card => ({ locale, elements });
const blocksOf = (...elements: Element[]) => render(cardOf('en', ...elements)).blocks;

const richText = (...elements: object[]) => ({ type: 'rich_text', elements });
const section = (...elements: object[]) => richText({ type: 'rich_text_section', elements });

const button = (label: string, action = 'claim', value = '12'): Button => ({
  kind: 'button',
  action,
  value,
  label,
});

describe('a card in Slack', () => {
  it('has a header, text with what stands out in it, and buttons', () => {
    const blocks = blocksOf(
      { kind: 'heading', text: 'Task 12' },
      {
        kind: 'text',
        text: [
          'For ',
          { kind: 'strong', text: 'Acme' },
          ', taken by ',
          { kind: 'mention', name: 'Bea', accounts: { slack: 'U1' } },
          ' in ',
          { kind: 'channel', address: 'slack:T1/C1', name: '#acme' },
          ': ',
          { kind: 'code', text: '/tasks 12' },
          ' ',
          { kind: 'link', text: 'result', url: 'https://x.test/r' },
        ],
      },
      { kind: 'divider' },
      { kind: 'buttons', buttons: [{ ...button('Claim'), style: 'primary' }] },
    );

    expect(blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Task 12', emoji: true } },
      section(
        { type: 'text', text: 'For ' },
        { type: 'text', text: 'Acme', style: { bold: true } },
        { type: 'text', text: ', taken by ' },
        { type: 'user', user_id: 'U1' },
        { type: 'text', text: ' in ' },
        { type: 'channel', channel_id: 'C1' },
        { type: 'text', text: ': ' },
        { type: 'text', text: '/tasks 12', style: { code: true } },
        { type: 'text', text: ' ' },
        { type: 'link', url: 'https://x.test/r', text: 'result' },
      ),
      { type: 'divider' },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'claim',
            value: '12',
            text: { type: 'plain_text', text: 'Claim', emoji: true },
            style: 'primary',
          },
        ],
      },
    ]);
  });

  it('says the same in its text, which mentions nobody and formats nothing', () => {
    const { text } = render(
      cardOf(
        'en',
        { kind: 'heading', text: 'Task 12' },
        { kind: 'quote', text: 'Tell <!channel> & <@U1>' },
        { kind: 'buttons', buttons: [button('Claim')] },
      ),
    );

    expect(text).toBe('Task 12\n&gt; Tell &lt;!channel&gt; &amp; &lt;@U1&gt;\n[Claim]');
  });

  it('writes the name of a person or a channel that Slack does not know', () => {
    expect(
      blocksOf({
        kind: 'text',
        text: [
          { kind: 'mention', name: 'Bea', accounts: { teams: '29:1x' } },
          ' ',
          { kind: 'channel', address: 'teams:19:x', name: 'Acme' },
        ],
      }),
    ).toEqual([
      section({ type: 'text', text: 'Bea' }, { type: 'text', text: ' ' }, { type: 'text', text: 'Acme' }),
    ]);
  });

  it('sets fields in two columns, a label above its value, ten to a section', () => {
    const fields = Array.from({ length: 12 }, (_, index) => ({ label: `L${index}`, value: `V${index}` }));
    const blocks = blocksOf({ kind: 'fields', fields });

    expect(blocks).toMatchObject([
      { type: 'section', fields: { length: 10, 0: { type: 'mrkdwn', text: '*L0*\nV0', verbatim: true } } },
      { type: 'section', fields: { length: 2, 1: { text: '*L11*\nV11' } } },
    ]);
  });

  it('makes bullets of a list', () => {
    expect(blocksOf({ kind: 'list', items: ['one', 'two'] })).toEqual([
      richText({
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] },
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'two' }] },
        ],
      }),
    ]);
  });

  it('leaves out what is empty', () => {
    const empty: Element[] = [
      { kind: 'heading', text: ' ' },
      { kind: 'text', text: '' },
      { kind: 'text', text: [] },
      { kind: 'quote', text: '' },
      { kind: 'note', text: '' },
      { kind: 'fields', fields: [] },
      { kind: 'list', items: [] },
      { kind: 'buttons', buttons: [] },
    ];
    expect(blocksOf(...empty)).toEqual([]);
    expect(render(cardOf('en')).text).toBe('…');
  });

  it('asks before a press counts, in the colour of the button', () => {
    const confirm = { title: 'Cancel task 12?', text: 'Bea is told.', yes: 'Cancel it', no: 'Keep it' };
    const plain = (text: string) => ({ type: 'plain_text', text, emoji: true });

    expect(
      blocksOf({ kind: 'buttons', buttons: [{ ...button('Cancel', 'cancel'), style: 'danger', confirm }] }),
    ).toMatchObject([
      {
        elements: [
          {
            style: 'danger',
            confirm: {
              title: plain('Cancel task 12?'),
              text: plain('Bea is told.'),
              confirm: plain('Cancel it'),
              deny: plain('Keep it'),
              style: 'danger',
            },
          },
        ],
      },
    ]);
  });
});

describe('a card too large for one message', () => {
  const paragraphs = (count: number): Element[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'text', text: `Paragraph ${index}` }));

  it('ends in a visible mark but keeps the buttons at its end', () => {
    const blocks = blocksOf(...paragraphs(80), { kind: 'buttons', buttons: [button('Claim')] });

    expect(blocks).toHaveLength(50);
    expect(blocks[47]).toMatchObject(section({ type: 'text', text: 'Paragraph 47' }));
    expect(blocks[48]).toMatchObject({ type: 'context', elements: [{ text: '…' }] });
    expect(blocks[49]).toMatchObject({ type: 'actions' });
  });

  it('is shown whole when it just fits', () => {
    expect(blocksOf(...paragraphs(50))).toHaveLength(50);
  });
});

describe('a card in a language written from the right', () => {
  it('has its lines led from the right even where a Latin name comes first', () => {
    const { text, blocks } = render(
      cardOf(
        'ar',
        { kind: 'text', text: ['Acme', ' طلب مهمة'] },
        { kind: 'fields', fields: [{ label: 'العميل', value: 'Acme' }] },
        { kind: 'note', text: '12' },
      ),
    );

    expect(blocks).toMatchObject([
      section({ type: 'text', text: '\u200F' }, { text: 'Acme' }, { text: ' طلب مهمة' }),
      { fields: [{ text: '*العميل*\n\u200FAcme' }] },
      { elements: [{ type: 'plain_text', text: '\u200F12' }] },
    ]);
    expect(text).toBe('\u200FAcme طلب مهمة\nالعميل: Acme\n\u200F12');
  });

  it('leaves what a person said in the direction of their own words', () => {
    const { blocks } = render(cardOf('ar', { kind: 'quote', text: 'Book a flight' }));
    expect(blocks).toEqual([
      richText({ type: 'rich_text_quote', elements: [{ type: 'text', text: 'Book a flight' }] }),
    ]);
  });
});

describe('the names of buttons', () => {
  it('differ within a block, and tell what was asked for all the same', () => {
    const [actions] = blocksOf({
      kind: 'buttons',
      buttons: [button('12'), button('13'), button('Details', 'details'), button('14')],
    });

    expect(actions).toMatchObject({
      elements: [
        { action_id: 'claim' },
        { action_id: 'claim#2' },
        { action_id: 'details' },
        { action_id: 'claim#3' },
      ],
    });
    expect(actionOf('claim#3')).toBe('claim');
  });

  it('are read back as they were given, for any action and any place', () => {
    const action = fc.oneof(fc.string({ maxLength: 200 }), fc.stringMatching(/^\w{0,9}#\d{0,3}$/));
    fc.assert(
      fc.property(action, fc.integer({ min: 1, max: 25 }), (name, occurrence) => {
        expect(actionOf(actionId(name, occurrence))).toBe(name);
      }),
    );
  });
});
