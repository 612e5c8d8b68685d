import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { DeliveryError, type DeliveryProblem } from '../../errors.ts';
import { networkReason, neverArrived } from '../../connection/network-failure.ts';

/** Slack's error codes that say more than that the call was wrong. */
const problems: Readonly<Record<string, DeliveryProblem>> = {
  ratelimited: 'later',
  rate_limited: 'later',
  message_limit_exceeded: 'later',
  request_timeout: 'later',
  service_unavailable: 'later',
  team_added_to_org: 'later',
  // Slack says of these two that part of the call may have succeeded.
  internal_error: 'unsure',
  fatal_error: 'unsure',
  message_not_found: 'gone',
  cant_update_message: 'gone',
  edit_window_closed: 'gone',
  account_inactive: 'unreachable',
  cannot_dm_bot: 'unreachable',
  channel_not_found: 'unreachable',
  is_archived: 'unreachable',
  messages_tab_disabled: 'unreachable',
  not_in_channel: 'unreachable',
  restricted_action: 'unreachable',
  restricted_action_read_only_channel: 'unreachable',
  restricted_action_thread_only_channel: 'unreachable',
  user_disabled: 'unreachable',
  user_not_found: 'unreachable',
  user_not_visible: 'unreachable',
  users_not_found: 'unreachable',
};

/** Said of all that the app or the workspace posts. */
const aboutWorkspace = new Set(['message_limit_exceeded', 'rate_limited']);

/**
 * What Slack answers when it does not take the blocks of a message, whatever it thinks of its text.
 * Of a table it says `invalid_attachments`, although there are none.
 */
const refusalsOfBlocks = new Set([
  'invalid_attachments',
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
]);

export const refusedTheBlocks = (error: unknown): boolean => refusalsOfBlocks.has(slackCode(error) ?? '');

/** In the delivery worker's words why a call of the Web API failed. Carries none of what was sent. */
export const deliveryError = (method: string, error: unknown): DeliveryError => {
  if (error instanceof WebAPIRateLimitedError) {
    return new DeliveryError('later', `${method}: ratelimited`, {
      retryAfterMs: error.retryAfter * 1000,
      // Messages are counted by channel, every other call by workspace.
      isAboutWorkspace: !method.startsWith('chat.'),
    });
  }
  if (error instanceof WebAPIPlatformError) {
    const code = slackCode(error) ?? 'an answer that is not Slack’s';
    return new DeliveryError(problems[code] ?? 'refused', `${method}: ${code}`, {
      isAboutWorkspace: aboutWorkspace.has(code),
    });
  }
  if (error instanceof WebAPIHTTPError) {
    const problem = error.statusCode >= 500 ? 'unsure' : 'refused';
    return new DeliveryError(problem, `${method}: HTTP status ${error.statusCode}`);
  }
  const cause = error instanceof WebAPIRequestError ? error.original : error;
  const reason = networkReason(cause);
  return new DeliveryError(neverArrived(reason) ? 'later' : 'unsure', `${method}: ${reason}`);
};

/** Slack's code, or nothing if the error is none of Slack's. Its codes are words, what a proxy answers is not. */
const slackCode = (error: unknown): string | undefined =>
  error instanceof WebAPIPlatformError && /^\w+$/.test(error.data.error) ? error.data.error : undefined;
