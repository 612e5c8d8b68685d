import { expect, it } from 'vitest';
import { createRateLimiter } from '../../src/playground/web-api/rate-limits.ts';

const minute = 60_000;

/** A workspace that takes a message a second in each channel, and three a minute. */
function busyWorkspace() {
  const clock = { now: 0 };
  const isTooEarly = createRateLimiter({ betweenMessages: 1000, perMinute: 3 }, () => clock.now);
  const post = (channel: string) => isTooEarly('chat.postMessage', { channel });
  return { clock, isTooEarly, post };
}

it('takes one message a second in a channel, and tells when the next is taken', () => {
  const { clock, post } = busyWorkspace();
  expect(post('C1')).toBeUndefined();
  clock.now = 400;
  expect(post('C1')).toEqual({ status: 429, retryAfter: 1 });
  expect(post('C2')).toBeUndefined();
  clock.now = 1000;
  expect(post('C1')).toBeUndefined();
});

it('takes so many messages within any minute in the whole workspace; what it refused does not count', () => {
  const { clock, post } = busyWorkspace();
  for (const [at, channel] of [
    [0, 'C1'],
    [10_000, 'C2'],
    [20_000, 'C3'],
  ] as const) {
    clock.now = at;
    expect(post(channel)).toBeUndefined();
  }
  clock.now = 30_000;
  expect(post('C4')).toEqual({ status: 429, retryAfter: 30 });
  expect(post('C5')).toEqual({ status: 429, retryAfter: 30 });
  clock.now = minute;
  expect(post('C4')).toBeUndefined();
  expect(post('C5')).toEqual({ status: 429, retryAfter: 10 });
});

it('counts messages only', () => {
  const { isTooEarly } = busyWorkspace();
  for (let call = 0; call < 10; call++) expect(isTooEarly('chat.update', { channel: 'C1' })).toBeUndefined();
});
