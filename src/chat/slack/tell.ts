import type { Card } from '../card.ts';
import { directAddress } from './address.ts';
import type { Log } from '../connection/log.ts';
import { tellBy } from '../connection/tell-by.ts';
import type { Messages } from './calls/messages.ts';
import { render, type SlackMessage } from './render.ts';
import type { ReplyPath } from './reading/reply-path.ts';
import { respond } from './calls/response-url.ts';
import type { WebApi } from './calls/web-api.ts';

/** Shows a card to nobody but the person at the other end of `path`. Never rejects. */
export type Tell = (path: ReplyPath, card: Card, instead?: boolean) => Promise<void>;

type Way = (path: ReplyPath, message: SlackMessage, instead: boolean) => Promise<unknown> | undefined;

export const createTell = ({ api, messages, log }: { api: WebApi; messages: Messages; log: Log }): Tell => {
  const byResponseUrl: Way = ({ responseUrl, thread, isFromEphemeral }, message, instead) =>
    responseUrl === undefined
      ? undefined
      : respond(responseUrl, {
          ...message,
          response_type: 'ephemeral',
          replace_original: instead && isFromEphemeral === true,
          ...(thread ? { thread_ts: thread } : {}),
        });

  const inTheChannel: Way = ({ channel, account, thread }, message) =>
    channel === undefined ? undefined : api.whisper(channel, account, message, thread);

  const inADirectMessage: Way = ({ workspace, account }, message) =>
    messages.send(directAddress(workspace, account), message);

  return async (path, card, instead = false) =>
    tellBy(
      [byResponseUrl, inTheChannel, inADirectMessage],
      [path, render(card), instead],
      { deliveryKey: path.deliveryKey },
      log,
    );
};
