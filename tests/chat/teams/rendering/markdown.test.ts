import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../../src/chat/card.ts';
import { disarmed, literal, markdown } from '../../../../src/chat/teams/elements/markdown.ts';
import { mentionsIn } from '../../../../src/chat/teams/elements/mentions.ts';

const joiner = '\u2060';
const bea = { kind: 'mention', name: 'Bea', accounts: { teams: '29:bea', slack: 'U1' } } as const;

const write = (text: Text): string => markdown(text, mentionsIn([{ kind: 'text', text }]));

describe('running text in Teams', () => {
  it('has what stands out in bold, people as mentions and channels as links', () => {
    const channel = { kind: 'channel', name: 'acme ü', address: 'teams:t1/19:c1@thread.tacv2' } as const;
    expect(
      write([
        'For ',
        { kind: 'strong', text: 'Acme' },
        ' by ',
        bea,
        ' in ',
        channel,
        ': ',
        { kind: 'code', text: 'tasks 12' },
        ' ',
        { kind: 'link', text: 'result', url: 'https://x.test/r' },
      ]),
    ).toBe(
      'For **Acme** by <at>Bea</at> in ' +
        '[acme ü](https://teams.microsoft.com/l/channel/19%3Ac1%40thread.tacv2/acme%20%C3%BC?tenantId=t1): ' +
        '**tasks 12** [result](https://x.test/r)',
    );
  });

  it('writes the names of people and channels that are elsewhere, and of group chats', () => {
    expect(
      write([
        { ...bea, accounts: { slack: 'U1' } },
        ' ',
        { kind: 'channel', name: 'one', address: 'slack:T1/C1' },
        ' ',
        { kind: 'channel', name: 'two', address: 'teams:t1/19:g@thread.v2' },
      ]),
    ).toBe('Bea one two');
  });

  it('is bold too where a punctuation mark is next to a letter', () => {
    expect(write(['a', { kind: 'strong', text: '(b)' }, 'c'])).toBe(`a**${joiner}(b)${joiner}**c`);
  });

  it('is cut where there is room for no more, a mention never in its middle', () => {
    expect(markdown('*'.repeat(50), new Map(), 21)).toBe(`${'\\*'.repeat(10)}…`);
    const text = ['Hello ', bea] as const;
    expect(markdown(text, mentionsIn([{ kind: 'text', text }]), 15)).toBe('Hello …');
  });
});

describe('what people wrote in Teams', () => {
  it.each([
    ['*bold* _it_ a_b_c 2*3 `c`', '\\*bold\\* \\_it\\_ a_b_c 2\\*3 \\`c\\`'],
    ['[bank](https', `[bank]${joiner}(https`],
    ['<at>Bea</at> <b>', `<${joiner}at>Bea<${joiner}/at> <${joiner}b>`],
    ['&lt; & \\* C:\\x !', `&${joiner}lt; & \\${joiner}\\* C:\\x !${joiner}`],
    ['{{DATE(2017)}} ~~no~~', `{${joiner}{DATE(2017)}} ~${joiner}~no~${joiner}~`],
    ['- a\n1. b\n# c\n> d', `${joiner}- a\n\n${joiner}1. b\n\n${joiner}# c\n\n${joiner}> d`],
    ['31.12. and ~2h and #12', '31.12. and ~2h and #12'],
    ['a\n  b', `a\n\n${joiner}  b`],
  ])('stands as it was written: %j', (words, text) => expect(literal(words)).toBe(text));

  it('leads where it says when it is a web address, without the sentence around it', () => {
    expect(write('Done (see https://x.test/a_(b)*c), look!')).toBe(
      `Done (see [https://x.test/a\\_(b)\\*c](https://x.test/a_%28b%29%2ac)), look!${joiner}`,
    );
    expect(write('<https://x.test>')).toBe('<[https://x.test](https://x.test/)>');
  });

  it('cannot link elsewhere, mention or format anything, whatever it is and whatever it stands beside', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '*',
        '_',
        '~',
        '`',
        '>',
        '<',
        '[',
        ']',
        '(',
        ')',
        '!',
        '\\',
        '\n',
        ' ',
        'a',
        '- ',
        'at>',
        '&lt;',
        '{',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const theirs = write([one, { kind: 'strong', text: 'S' }, other]).replace('**S**', '.S.');
        expect(theirs).not.toMatch(
          /\]\(|<[\w/!?]|(?<!\\)[*`]|(?<![\\a])_|^\s*[-+>#]|\n[ \t]|[^\n]\n[^\n]|&lt;|\{\{|~~/m,
        );
      }),
    );
  });

  it('cannot link or mention where a client may read markdown or not, and shows no backslash there', () => {
    expect(disarmed('*A* [b](c) <at>d</at>')).toBe(`*A* [b]${joiner}(c) <${joiner}at>d<${joiner}/at>`);
  });
});

describe('people mentioned in a card', () => {
  it('are named once each, two of one name so that Teams can tell who is meant', () => {
    const other = { ...bea, accounts: { teams: '29:other' } };
    const mentions = mentionsIn([
      { kind: 'list', items: [[bea, other]] },
      { kind: 'fields', fields: [{ label: 'By', value: [bea] }] },
      { kind: 'table', columns: [{ label: 'Who' }], rows: [[[bea]]] },
      { kind: 'note', text: [bea] },
    ]);
    expect([...mentions.values()]).toEqual([
      { type: 'mention', text: '<at>Bea</at>', mentioned: { id: '29:bea', name: 'Bea' } },
      { type: 'mention', text: `<at>Bea${joiner}</at>`, mentioned: { id: '29:other', name: 'Bea' } },
    ]);
    expect(markdown([other], mentions)).toBe(`<at>Bea${joiner}</at>`);
  });

  it('have names in which nothing is markup', () => {
    const [mention] = mentionsIn([
      { kind: 'text', text: [{ ...bea, name: '*B*</at> <a> [e](x)\na' }] },
    ]).values();
    expect(mention?.text).toMatch(/^<at>[^<>*[\]\n]+<\/at>$/);
  });
});
