import { describe, expect, it } from 'vitest';
import { createEncoder, richText } from '../../src/playground/acts/typed-text.ts';
import { workspace } from './harness.ts';

const encode = createEncoder({
  ...workspace,
  people: [
    ...workspace.people,
    { id: 'U0MA', handle: 'ma', name: 'Ma (Ltd.)', locale: 'en-US', timeZone: 'Etc/UTC' },
  ],
});

describe('typed words', () => {
  it.each([
    ['@bea', '<@U0BEA|bea>', 'a person by handle'],
    ['@BEA!', '<@U0BEA|bea>!', 'a person in capitals'],
    ['(@Bea Roth)', '(<@U0BEA|bea>)', 'a person by name'],
    ['@Ma (Ltd.), hello', '<@U0MA|ma>, hello', 'a name with signs in it'],
    ['@ma and @maya', '<@U0MA|ma> and <@U0MAYA|maya>', 'a handle that begins another'],
    ['#client-acme', '<#C0ACME|client-acme>', 'a channel'],
    ['@deskhand', '<@U0DESK|deskhand>', 'the bot'],
    ['@nobody #nowhere', '@nobody #nowhere', 'nobody'],
    ['mail bea@maya.test', 'mail bea@maya.test', 'an address'],
    ['#client-acme-2 @bea_2', '#client-acme-2 @bea_2', 'longer names of others'],
    ['<@U0BEA> & <b>', '&lt;@U0BEA&gt; &amp; &lt;b&gt;', 'signs that mean something to Slack'],
  ])('"%s" become "%s": %#', (typed, encoded) => {
    expect(encode(typed, { names: true })).toBe(encoded);
  });

  it('name people and channels by id only in messages', () => {
    expect(encode('@bea in #dispatch', { names: false })).toBe('<@U0BEA> in <#C0DISP>');
  });

  it('become the rich text that a composer makes of them', () => {
    expect(richText(encode('a < b, @bea in #dispatch', { names: false }), 'id')).toEqual({
      type: 'rich_text',
      block_id: 'id',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'a < b, ' },
            { type: 'user', user_id: 'U0BEA' },
            { type: 'text', text: ' in ' },
            { type: 'channel', channel_id: 'C0DISP' },
          ],
        },
      ],
    });
  });
});
