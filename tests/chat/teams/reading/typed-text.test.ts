import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from '../../../../src/chat/teams/reading/typed-text.ts';
import { channelTokens, personTokens } from '../../../../src/chat/words.ts';
import { bot, mentionOf } from './activities.ts';

const bea = { id: '29:bea', name: 'Bea' };
const otherBea = { id: '29:other', name: 'Bea' };

const read = (text: string, textFormat = 'plain', ...mentions: ReturnType<typeof mentionOf>[]): string =>
  typedText({ text, textFormat }, mentions, bot.id);
const plain = (text: string, ...mentions: ReturnType<typeof mentionOf>[]) => read(text, 'plain', ...mentions);

describe('text from Teams', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt; &#39;x&#x27; &quot;y&quot; &unknown; &', '&lt; \'x\' "y" &unknown; &'],
    ['31.12.&nbsp;~2h', '31.12. ~2h'],
    ['two\nlines **as typed** [a](b)', 'two\nlines **as typed** [a](b)'],
  ])('reads %j as it was typed', (text, typed) => expect(plain(text)).toBe(typed));

  it.each([
    ['**bold** _it_ ~~no~~ `code` and snake_case 2*3*4', 'bold it no code and snake_case 2*3*4'],
    [
      '[the page](https://x.test) and [https://x.test](https://x.test)',
      'the page (https://x.test) and https://x.test',
    ],
    ['[mail](mailto:a@x.test)', 'mail (a@x.test)'],
    ['1\\. a \\*b\\*', '1. a *b*'],
  ])('takes the looks from markdown: %j', (text, words) => expect(read(text, 'markdown')).toBe(words));

  it.each([
    ['<b>Bold</b> and <i>it</i> a &lt; b', 'Bold and it a < b'],
    ['<p>one</p><p>two<br/>three</p>', 'one\ntwo\nthree'],
    ['<a href="https://x.test">the <b>page</b></a>', 'the page (https://x.test)'],
    ['see <a title="t" href=\'https://x.test\'>x.test</a>', 'see https://x.test'],
    ['hi <img alt="🙂" src="https://x.test/e.png">', 'hi 🙂'],
  ])('takes the tags from HTML: %j', (text, words) => expect(read(text, 'xml')).toBe(words));

  it('turns people mentioned into tokens, and the bot into nothing, whatever its name stands for', () => {
    expect(plain('<at>Deskhand</at> ask <at>Bea</at>&nbsp;now', mentionOf(bot), mentionOf(bea)).trim()).toBe(
      'ask <@29:bea|Bea> now',
    );
    expect(plain('<at>Desk</at> hi', mentionOf(bot, '<at>Deskhand</at>')).trim()).toBe('hi');
    expect(plain('<at id="0">Deskhand</at> hi', mentionOf(bot)).trim()).toBe('hi');
  });

  it('tells people of one name apart by their order', () => {
    expect(plain('<at>Bea</at> or <at>Bea</at>', mentionOf(bea), mentionOf(otherBea))).toBe(
      '<@29:bea|Bea> or <@29:other|Bea>',
    );
  });

  it('keeps characters out of a name that would end its token', () => {
    const odd = { id: '29:x', name: 'a>b<c|d' };
    expect(personTokens(plain('<at>odd</at>', mentionOf(odd, '<at>odd</at>')))).toEqual([
      { account: '29:x', name: 'abcd' },
    ]);
  });

  it('finds no mention in what was only typed to look like one', () => {
    expect(plain('<at>Bea</at> &lt;at&gt;Bea&lt;/at&gt;')).toBe('<at>Bea</at> <at>Bea</at>');
    const typed = plain(
      '&lt;@29:x&gt; <@29:y> &lt;#teams:t/c&gt; &lt;<at>Deskhand</at>@29:z&gt;',
      mentionOf(bot),
    );
    expect(personTokens(typed)).toEqual([]);
    expect(channelTokens(typed)).toEqual([]);
  });

  it('finds as many tokens as there are mentions, whatever else was typed', () => {
    const typed = fc.string({
      unit: fc.constantFrom('<', '>', '@', '#', '|', '&lt;', '29:x', ' ', 'at>', '*', '['),
    });
    const marks = [mentionOf(bea, '<at>B</at>'), mentionOf(bot)];
    const piece = fc.oneof(typed, fc.constantFrom(...marks));
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('plain', 'markdown'), (pieces, format) => {
        const said = pieces.map((each) =>
          typeof each === 'string' ? each.replaceAll('<at>', '') : each.text,
        );
        const meant = pieces.filter((each) => typeof each !== 'string');
        expect(personTokens(read(said.join(''), format, ...meant))).toEqual(
          meant
            .filter(({ mentioned }) => mentioned.id === bea.id)
            .map(() => ({ account: bea.id, name: 'Bea' })),
        );
      }),
    );
  });
});
