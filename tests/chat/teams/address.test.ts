import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelAddress,
  directAddress,
  parseAddress,
  parsePostRef,
  postRef,
} from '../../../src/chat/teams/address.ts';
import { channelTokens } from '../../../src/chat/words.ts';

const channel = '19:d441@thread.tacv2';

describe('addresses in Teams', () => {
  it('name a channel, a personal chat and a message in one column each', () => {
    expect(channelAddress('t1', channel)).toBe(`teams:t1/${channel}`);
    expect(directAddress('t1', '29:1x-Y_z')).toBe('teams:t1/@29:1x-Y_z');
    expect(postRef({ tenant: 't1', conversation: 'a:1x', activity: '1767' })).toBe('teams:t1/a:1x/1767');
  });

  it('name a channel without the thread that Teams writes behind it', () => {
    expect(channelAddress('t1', `${channel};messageid=1767`)).toBe(`teams:t1/${channel}`);
    expect(postRef({ tenant: 't1', conversation: `${channel};messageid=1767`, activity: '1768' })).toBe(
      `teams:t1/${channel}/1768`,
    );
  });

  it('are read back as they were written, whatever Teams calls its things', () => {
    const id = fc.oneof(
      fc.string({
        minLength: 1,
        unit: fc.constantFrom('@', '/', '%', '|', '<', '>', ' ', 'a', '2', 'F', ':', 'é'),
      }),
      fc.string({ minLength: 1, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(id, id, id, (tenant, name, activity) => {
        expect(parseAddress(channelAddress(tenant, name))).toEqual({ tenant, conversation: name });
        expect(parseAddress(directAddress(tenant, name))).toEqual({ tenant, account: name });
        const place = { tenant, conversation: name, activity };
        expect(parsePostRef(postRef(place))).toEqual(place);
        expect(channelTokens(`<#${channelAddress(tenant, name)}|x>`)).toHaveLength(1);
      }),
    );
  });

  it.each([
    '',
    channel,
    'slack:T1/C1',
    'teams:t1',
    'teams:t1/',
    'teams:t1/@',
    'teams:t1/a/b',
    'teams:t1/%zz',
  ])('do not take %j for one', (text) => expect(parseAddress(text)).toBeUndefined());

  it.each(['', 'teams:t1/19:x', 'teams:t1/@29:x/1', 'teams:t1/a/', 'teams:t1/a/%E0%A4', 'slack:T1/C1/1.2'])(
    'do not take %j for a message',
    (text) => expect(parsePostRef(text)).toBeUndefined(),
  );
});
