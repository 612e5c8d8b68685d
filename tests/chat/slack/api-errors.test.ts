import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { deliveryError } from '../../../src/chat/slack/calls/api-errors.ts';

const platform = (error: string) => new WebAPIPlatformError({ ok: false, error, response_metadata: {} });
const network = (code: string) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

describe('a call of Slack’s Web API that failed', () => {
  it.each([
    ['is to be made later, and when, if Slack is busy', new WebAPIRateLimitedError(7), 'later', 7000],
    ['is to be made later if nothing was listening', network('ECONNREFUSED'), 'later', undefined],
    ['is to be made later if the name was not found', network('ENOTFOUND'), 'later', undefined],
    ['may have succeeded if the connection broke', network('ECONNRESET'), 'unsure', undefined],
    [
      'may have succeeded if no answer came in time',
      new WebAPIRequestError(new DOMException('timed out', 'TimeoutError')),
      'unsure',
      undefined,
    ],
    ['may have succeeded if the answer broke off', new TypeError('terminated'), 'unsure', undefined],
    ['may have succeeded if Slack stumbled', new WebAPIHTTPError(503, '', {}), 'unsure', undefined],
    ['may have succeeded if Slack says so', platform('internal_error'), 'unsure', undefined],
    ['has nothing to edit', platform('message_not_found'), 'gone', undefined],
    ['is too late for an edit', platform('edit_window_closed'), 'gone', undefined],
    ['has no such channel', platform('channel_not_found'), 'unreachable', undefined],
    ['has nobody there any more', platform('account_inactive'), 'unreachable', undefined],
    ['is a fault of ours if the token is', platform('invalid_auth'), 'refused', undefined],
    ['is a fault of ours if the request was', new WebAPIHTTPError(413, '', {}), 'refused', undefined],
  ])('%s', (_, error, problem, retryAfterMs) => {
    expect(deliveryError('chat.postMessage', error)).toMatchObject({
      name: 'DeliveryError',
      problem,
      retryAfterMs,
    });
  });

  it.each([
    ['a message too many in a channel', 'chat.postMessage', new WebAPIRateLimitedError(7), false],
    ['any other call too many', 'conversations.open', new WebAPIRateLimitedError(7), true],
    ['too many messages of the app', 'chat.postMessage', platform('rate_limited'), true],
    ['too many messages in the workspace', 'chat.postMessage', platform('message_limit_exceeded'), true],
    ['a channel that is not there', 'chat.postMessage', platform('channel_not_found'), false],
  ])('because of %s is about that alone, or about the workspace', (_, method, error, isAboutWorkspace) => {
    expect(deliveryError(method, error)).toMatchObject({ isAboutWorkspace });
  });

  it('says which call and why, and nothing of what a stranger in between answered', () => {
    expect(deliveryError('chat.update', platform('message_not_found')).message).toBe(
      'chat.update: message_not_found',
    );
    expect(deliveryError('chat.update', platform('<html>Your words here</html>')).message).not.toContain(
      'words',
    );
  });
});
