import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.ts';

describe('the plain text of a card', () => {
  it('says everything the card says, in its order', () => {
    const text = plainText({
      locale: 'en',
      elements: [
        { kind: 'heading', text: 'Task 12' },
        { kind: 'text', text: ['Taken by ', { kind: 'mention', name: 'Bea', accounts: { slack: 'U1' } }] },
        { kind: 'quote', text: 'Book a flight\nto Oslo' },
        { kind: 'divider' },
        {
          kind: 'fields',
          fields: [
            { label: 'Due', value: 'Friday' },
            { label: 'Where', value: [{ kind: 'channel', address: 'slack:T1/C1', name: '#acme' }] },
          ],
        },
        { kind: 'list', items: ['one', [{ kind: 'strong', text: 'two' }]] },
        { kind: 'note', text: [{ kind: 'code', text: '/delegate' }, ' asks for more'] },
        {
          kind: 'buttons',
          buttons: [
            { kind: 'button', action: 'claim', value: '12', label: 'Claim' },
            { kind: 'button', action: 'details', value: '12', label: 'Details' },
          ],
        },
      ],
    });

    expect(text.split('\n')).toEqual([
      'Task 12',
      'Taken by Bea',
      '> Book a flight',
      '> to Oslo',
      'Due: Friday',
      'Where: #acme',
      '• one',
      '• two',
      '/delegate asks for more',
      '[Claim] [Details]',
    ]);
  });

  it('names a link once when its words are the address', () => {
    const link = (text: string) =>
      plainText({
        locale: 'en',
        elements: [{ kind: 'text', text: [{ kind: 'link', text, url: 'https://x.test' }] }],
      });

    expect(link('https://x.test')).toBe('https://x.test');
    expect(link('the result')).toBe('the result (https://x.test)');
  });
});
