import { describe, expect, it } from 'vitest';
import {
  channelAddress,
  directAddress,
  parseAddress,
  parsePostRef,
  postRef,
} from '../../../src/chat/slack/address.ts';

describe('addresses in Slack', () => {
  it('name a channel, a direct conversation and a message in one column each', () => {
    expect(channelAddress('T1', 'C1')).toBe('slack:T1/C1');
    expect(directAddress('T1', 'U1')).toBe('slack:T1/@U1');
    expect(postRef({ team: 'T1', channel: 'D1', ts: '1700000000.000100' })).toBe(
      'slack:T1/D1/1700000000.000100',
    );
  });

  it('are read back as they were written', () => {
    expect(parseAddress(channelAddress('T1', 'C1'))).toEqual({ team: 'T1', channel: 'C1' });
    expect(parseAddress(directAddress('T1', 'U1'))).toEqual({ team: 'T1', user: 'U1' });
    const place = { team: 'T1', channel: 'D1', ts: '1700000000.000100' };
    expect(parsePostRef(postRef(place))).toEqual(place);
  });

  it.each(['', 'C1', 'teams:T1/C1', 'slack:T1', 'slack:T1/', 'slack:T1/@', 'slack:T1/C1/1.2', 'slack:/C1'])(
    'do not take %j for one',
    (text) => expect(parseAddress(text)).toBeUndefined(),
  );

  it.each(['', 'slack:T1/C1', 'slack:T1/@U1/1.2', 'slack:T1/C1/now'])(
    'do not take %j for a message',
    (text) => expect(parsePostRef(text)).toBeUndefined(),
  );
});
