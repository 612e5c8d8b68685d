import { describe, expect, it } from 'vitest';
import { parseLine, parseMrkdwn } from '../../../src/playground/web/blocks/mrkdwn.ts';

describe('a line of mrkdwn', () => {
  it.each([
    ['a *bold* word', ['a ', { kind: 'strong', spans: ['bold'] }, ' word']],
    ['_so_ and ~not~', [{ kind: 'emphasis', spans: ['so'] }, ' and ', { kind: 'strike', spans: ['not'] }]],
    ['*_both_*', [{ kind: 'strong', spans: [{ kind: 'emphasis', spans: ['both'] }] }]],
    ['\u2068*عاجل*\u2069', ['\u2068', { kind: 'strong', spans: ['عاجل'] }, '\u2069']],
    ['2*3*4 and snake_case_name', ['2*3*4 and snake_case_name']],
    ['* no bold *', ['* no bold *']],
    ['`*as it is* &lt;b&gt;`', [{ kind: 'code', text: '*as it is* <b>' }]],
    ['R&amp;D &lt;now&gt; &amp;lt;', ['R&D <now> &lt;']],
    [
      '<@U1> in <#C2|acme>',
      [{ kind: 'user', id: 'U1' }, ' in ', { kind: 'channel', id: 'C2', label: 'acme' }],
    ],
    ['<!here>', [{ kind: 'broadcast', label: '@here' }]],
    [
      '<https://a.example/?x=1&amp;y=2|here>',
      [{ kind: 'link', url: 'https://a.example/?x=1&y=2', label: 'here' }],
    ],
    [
      'see https://a.example/b.',
      ['see ', { kind: 'link', url: 'https://a.example/b', label: 'https://a.example/b' }, '.'],
    ],
    [
      '<!date^1785000000^{date_short}|soon>',
      [{ kind: 'date', seconds: 1785000000, format: '{date_short}', fallback: 'soon' }],
    ],
  ])('%s', (source, expected) => {
    expect(JSON.parse(JSON.stringify(parseLine(source), plainWords))).toEqual(expected);
  });

  it('makes no link of a script', () => {
    expect(parseLine('<javascript:alert(1)|press me>')).toEqual([
      { kind: 'text', text: '<javascript:alert(1)|press me>' },
    ]);
  });
});

describe('a text of mrkdwn', () => {
  it('sets quotes and fenced code apart, and leaves marks inside a fence alone', () => {
    const passages = parseMrkdwn('Said:\n&gt; first\n&gt; second\n\nbelow\n```\n*a* &lt; b\n```\nend');
    expect(passages.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quote',
      'paragraph',
      'code',
      'paragraph',
    ]);
    expect(passages[1]).toMatchObject({ lines: [[{ text: 'first' }], [{ text: 'second' }]] });
    expect(passages[3]).toEqual({ kind: 'code', text: '*a* < b' });
  });

  it('is nothing when it is empty', () => {
    expect(parseMrkdwn('')).toEqual([]);
  });
});

/** Writes plain text as a string, to keep the table above short. */
function plainWords(_key: string, value: unknown): unknown {
  const isText =
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'kind' in value &&
    value.kind === 'text';
  return isText ? value.text : value;
}
