import { afterEach, beforeEach, expect, it } from 'vitest';
import { clientFor, startPlayground, type Playground } from './harness.ts';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground();
});
afterEach(() => playground.stop());

const post = (text: string) => playground.client.chat.postMessage({ channel: 'C0DISP', text });
const said = () => playground.standIn.messagesIn('C0DISP').map(({ text }) => text);

it('answers 429 with the time to wait, as often as told', async () => {
  playground.standIn.faults.fail('chat.postMessage', { status: 429, retryAfter: 7, times: 2 });
  await expect(post('1')).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 7 });
  await expect(post('2')).rejects.toMatchObject({ retryAfter: 7 });
  await post('3');
  expect(said()).toEqual(['3']);
});

it('is waited out by the real client', async () => {
  playground.standIn.faults.fail('chat.postMessage', { status: 429, retryAfter: 0 });
  const patient = clientFor(playground.url, undefined, {
    rejectRateLimitedCalls: false,
    retryConfig: { retries: 1, minTimeout: 0 },
  });
  await patient.chat.postMessage({ channel: 'C0DISP', text: 'In the end' });
  expect(said()).toEqual(['In the end']);
  expect(playground.standIn.calls.map(({ outcome }) => outcome)).toEqual(['429', 'ok']);
});

it('answers with another status, or an error of the Web API, and does nothing', async () => {
  playground.standIn.faults.fail('chat.postMessage', { status: 503 });
  await expect(post('1')).rejects.toMatchObject({ statusCode: 503 });
  playground.standIn.faults.fail('*', { error: 'account_inactive' });
  await expect(post('2')).rejects.toThrow('account_inactive');
  expect(said()).toEqual([]);
});

it('does not answer at all when told to', async () => {
  playground.standIn.faults.fail('chat.postMessage', { status: 'timeout' });
  const hasty = clientFor(playground.url, undefined, { timeout: 50 });
  await expect(hasty.chat.postMessage({ channel: 'C0DISP', text: '1' })).rejects.toMatchObject({
    code: 'slack_webapi_request_error',
  });
  expect(said()).toEqual([]);
});

it('can do what it is asked and lose the answer', async () => {
  playground.standIn.faults.fail('chat.postMessage', { status: 'lost' });
  await expect(post('Arrived')).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
  expect(said()).toEqual(['Arrived']);
});

it('is slow with a method when told to', async () => {
  playground.standIn.faults.delay('chat.postMessage', 60);
  const begun = performance.now();
  await post('Slow');
  expect(performance.now() - begun).toBeGreaterThan(55);
  expect(said()).toEqual(['Slow']);
});

it('forgets its faults when told to', async () => {
  playground.standIn.faults.fail('*', { status: 500, times: 9 });
  playground.standIn.faults.clear();
  await post('Fine');
  expect(said()).toEqual(['Fine']);
});

it('tells whoever waits as soon as it happened', async () => {
  const waiting = playground.standIn.until(() => playground.standIn.messagesIn('C0DISP')[1]);
  await post('First');
  await post('Second');
  expect((await waiting).text).toBe('Second');
});

it('tells whoever waits in vain what there is instead', async () => {
  await post('Something else');
  await expect(playground.standIn.until(() => false, { withinMs: 10 })).rejects.toThrow(
    /within 10 ms[\s\S]*C0DISP:\n.*Something else[\s\S]*chat.postMessage: ok/,
  );
});
