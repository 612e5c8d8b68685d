import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from '../../../../src/chat/slack/reading/typed-text.ts';
import { channelTokens, personTokens } from '../../../../src/chat/words.ts';

const read = (encoded: string): string => typedText(encoded, 'T1');

describe('text from Slack', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt;', '&lt;'],
    ['see <https://x.test/a?b=1&amp;c=2>', 'see https://x.test/a?b=1&c=2'],
    ['see <https://x.test|the page>', 'see the page (https://x.test)'],
    ['see <https://x.test|https://x.test>', 'see https://x.test'],
    ['see <http://x.test|x.test>', 'see http://x.test'],
    ['write to <mailto:a@x.test|a@x.test>', 'write to a@x.test'],
    ['write to <mailto:a@x.test|Ann>', 'write to Ann (a@x.test)'],
    ['call <tel:+4930123|+49 30 123>', 'call +49 30 123 (+4930123)'],
    ['due <!date^1700000000^{date}|14 Nov 2023>', 'due 14 Nov 2023'],
    ['<!here> and <!channel|channel>', '@here and channel'],
    ['<!subteam^S012|@editors>', '@editors'],
    ['two\nlines', 'two\nlines'],
  ])('reads %j as it was typed', (encoded, typed) => expect(read(encoded)).toBe(typed));

  it('turns people and channels into tokens, a channel into its address', () => {
    expect(read('<@U1|bea> in <#C1|acme> with <@U2>')).toBe('<@U1|bea> in <#slack:T1/C1|acme> with <@U2>');
    expect(channelTokens(read('<#C1|>'))).toEqual([{ address: 'slack:T1/C1' }]);
  });

  it('keeps characters out of a name that would end its token', () => {
    expect(personTokens(read('<@U1|a&gt;b&lt;c>'))).toEqual([{ account: 'U1', name: 'abc' }]);
  });

  it('finds no token in what was only typed to look like one', () => {
    const typed = read('&lt;@U666&gt; &lt;#slack:T2/C9|x&gt; &lt;<!subteam^S1|@U666>&gt;');
    expect(personTokens(typed)).toEqual([]);
    expect(channelTokens(typed)).toEqual([]);
  });

  it('finds as many tokens as Slack wrote, whatever else was typed', () => {
    const escape = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const typed = fc
      .string({ unit: fc.constantFrom('<', '>', '@', '#', '|', '&', 'U1', ' ', 'x') })
      .map(escape);
    const piece = fc.oneof(
      typed,
      fc.constant('<@U7|ann>'),
      fc.constant('<#C7>'),
      fc.constant('<!here|@here>'),
    );

    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = read(pieces.join(''));
        expect(personTokens(text)).toEqual(
          pieces.filter((each) => each === '<@U7|ann>').map(() => ({ account: 'U7', name: 'ann' })),
        );
        expect(channelTokens(text)).toEqual(
          pieces.filter((each) => each === '<#C7>').map(() => ({ address: 'slack:T1/C7' })),
        );
      }),
    );
  });
});
