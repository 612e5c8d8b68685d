import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Logger } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Profile } from '../../inbound.ts';
import { deliveryError, refusedTheBlocks } from './api-errors.ts';
import type { Log } from '../../connection/log.ts';
import type { SlackMessage } from '../render.ts';

export interface WebApiOptions {
  readonly botToken: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly logger: Logger;
}

export type WebApi = ReturnType<typeof createWebApi>;

/** The calls of Slack's Web API that Deskhand makes. @throws DeliveryError, all of them */
export const createWebApi = ({ botToken, apiUrl, log, logger }: WebApiOptions) => {
  const options: WebClientOptions = {
    slackApiUrl: apiUrl,
    // The delivery worker tries again, and knows better when.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger,
  };
  const client = new WebClient(botToken, options);
  // Somebody waits for the answer to a command while a profile is looked up.
  const hurried = new WebClient(botToken, { ...options, timeout: 2000 });

  const call = async <T>(method: string, request: () => Promise<T>): Promise<T> => {
    try {
      return await request();
    } catch (error) {
      throw deliveryError(method, error);
    }
  };

  /** A message whose blocks Slack refuses says its words without them. */
  const callWithMessage = <T>(
    method: string,
    message: SlackMessage,
    request: (message: SlackMessage) => Promise<T>,
  ): Promise<T> =>
    call(method, async () => {
      try {
        return await request(message);
      } catch (error) {
        if (!refusedTheBlocks(error)) throw error;
        log.warn({ method, blocks: message.blocks.map(({ type }) => type) }, 'Slack refused blocks');
        return await request({ text: message.text, blocks: [] });
      }
    });

  return {
    /** @returns the message's `ts`, and the channel it is in, which is another than asked for when that was a user */
    post: (to: string, message: SlackMessage, thread?: string) =>
      callWithMessage('chat.postMessage', message, async (said) => {
        const { channel, ts } = await client.chat.postMessage({
          channel: to,
          ...said,
          ...(thread ? { thread_ts: thread } : {}),
          unfurl_links: false,
          unfurl_media: false,
        });
        return { channel: channel ?? to, ts: ts ?? '' };
      }),

    edit: (channel: string, ts: string, message: SlackMessage) =>
      callWithMessage('chat.update', message, (said) => client.chat.update({ channel, ts, ...said })),

    /** Says something that only one person sees. It is gone when they reload. */
    whisper: (channel: string, user: string, message: SlackMessage, thread?: string) =>
      callWithMessage('chat.postEphemeral', message, (said) =>
        client.chat.postEphemeral({ channel, user, ...said, ...(thread ? { thread_ts: thread } : {}) }),
      ),

    /** @returns the id of the bot's direct conversation with the person */
    openDirect: (user: string) =>
      call('conversations.open', async () => {
        const { channel } = await client.conversations.open({ users: user });
        return channel?.id ?? user;
      }),

    openView: (triggerId: string, view: ModalView) =>
      call('views.open', () => client.views.open({ trigger_id: triggerId, view })),

    updateView: (viewId: string, view: ModalView) =>
      call('views.update', () => client.views.update({ view_id: viewId, view })),

    profile: (account: string): Promise<Profile> =>
      call('users.info', async () => {
        const { user } = await hurried.users.info({ user: account, include_locale: true });
        const { profile } = user ?? {};
        return {
          name: profile?.display_name || profile?.real_name || user?.real_name || user?.name || account,
          ...(user?.locale ? { locale: user.locale } : {}),
          ...(user?.tz ? { timeZone: user.tz } : {}),
          isAdmin: Boolean(user?.is_admin || user?.is_owner || user?.is_primary_owner),
          isBot: Boolean(user?.is_bot) || account === 'USLACKBOT',
        };
      }),
  };
};
