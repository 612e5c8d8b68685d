import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from '../../../../src/chat/card.ts';
import { render } from '../../../../src/chat/slack/render.ts';
import { nastyText } from '../../cards.ts';

const blocksOf = (...elements: Element[]) => render({ locale: 'en', elements }).blocks;

const richText = (...elements: object[]) => ({ type: 'rich_text', elements });
const section = (...elements: object[]) => richText({ type: 'rich_text_section', elements });

describe('what people wrote', () => {
  it('is shown as they wrote it, lines and bullets and all', () => {
    const wish = '- *two* bananas\n- _one_ `pear`\n> <!channel> <@U1> #general';

    expect(blocksOf({ kind: 'quote', text: wish })).toEqual([
      richText({ type: 'rich_text_quote', elements: [{ type: 'text', text: wish }] }),
    ]);
  });

  it('can be followed where it is a web address, without the sentence around it', () => {
    expect(blocksOf({ kind: 'text', text: 'Done (see https://x.test/a_(b)), look!' })).toEqual([
      section(
        { type: 'text', text: 'Done (see ' },
        { type: 'link', url: 'https://x.test/a_(b)', text: 'https://x.test/a_(b)' },
        { type: 'text', text: '), look!' },
      ),
    ]);
  });

  it('goes on in the next block when it is too long for one, and loses nothing', () => {
    const wish = 'word '.repeat(1600).trim();
    const blocks = blocksOf({ kind: 'text', text: wish });

    expect(blocks).toHaveLength(3);
    expect(
      blocks.map((block) => JSON.stringify(block).match(/"text":"(word[^"]*)"/)?.[1] ?? '').join(''),
    ).toBe(wish);
  });

  it('cannot link, mention or format anything where Slack reads markup', () => {
    const [notes] = blocksOf({
      kind: 'fields',
      fields: [
        {
          label: 'Client',
          value: '*Bold* & _sons_ <!channel> <https://evil.test|bank.test> a_b_c 2*3 ~x~ `y`',
        },
        { label: 'Said', value: '> no quote' },
      ],
    });

    expect(notes).toMatchObject({
      fields: [
        {
          text: '*Client*\n∗Bold∗ &amp; ˍsonsˍ &lt;!channel&gt; &lt;<https://evil.test/|https://evil.test>|bank.test&gt; a_b_c 2*3 ∼x∼ ˋyˋ',
        },
        { text: '*Said*\n\u200B&gt; no quote' },
      ],
    });
  });

  it('never opens a tag or a format in any field, whatever it is', () => {
    fc.assert(
      fc.property(nastyText, (value) => {
        const [block] = blocksOf({ kind: 'fields', fields: [{ label: 'L', value }] });
        const text = block?.type === 'section' ? (block.fields?.[0]?.text ?? '') : '';
        const theirs = text.slice('*L*\n'.length);
        expect(theirs.replace(/<https?:[^<>|]*\|[^<>|]*>/g, '')).not.toMatch(
          /[<>]|(^|\s)[*_~`]|[*_~`](\s|$)/,
        );
      }),
    );
  });

  it('is cut with a visible mark where there is room for no more', () => {
    const [list] = blocksOf({ kind: 'list', items: ['word '.repeat(1000), 'next'] });
    expect(JSON.stringify(list)).toMatch(/word "},\{"type":"text","text":"…"}/);
    const [header] = blocksOf({ kind: 'heading', text: 'x'.repeat(200) });
    expect(header).toMatchObject({ text: { text: `${'x'.repeat(149)}…` } });
    const [actions] = blocksOf({
      kind: 'buttons',
      buttons: [{ kind: 'button', action: 'claim', value: '12', label: '😀'.repeat(60) }],
    });
    expect(actions).toMatchObject({ elements: [{ text: { text: `${'😀'.repeat(37)}…` } }] });
  });
});
