import { createHmac } from 'node:crypto';
import type { FaultPlan } from '../faults.ts';

/** A request to the product, before it is signed. */
export interface Outgoing {
  readonly kind: 'command' | 'interaction' | 'event';
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded';
  readonly body: string;
}

/** How the product answered. */
export interface Ack {
  /** `timeout`: not within 3 s. `unreachable`: no connection, or one that broke. */
  readonly status: number | 'timeout' | 'unreachable';
  readonly body: string;
}

export interface Outbound {
  /** Signs and sends; to the product at `product` instead of the usual one when given. */
  deliver(request: Outgoing, product?: string): Promise<Ack>;
  /** Sends the last request once more, as Slack does when it is unsure whether it arrived. */
  redeliver(product?: string): Promise<Ack>;
}

const eventsPath = '/slack/events';

/** Slack's signature, version 0. `timestamp` in Unix seconds. */
const signature = (signingSecret: string, timestamp: number, body: string): string =>
  `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

export const createOutbound = (options: {
  readonly signingSecret: string;
  readonly productUrl: () => string;
  readonly ackLimitMs: number;
  readonly faults: FaultPlan;
}): Outbound => {
  const { signingSecret, productUrl, ackLimitMs, faults } = options;
  let last: Outgoing | undefined;

  const send = async (
    { contentType, body }: Outgoing,
    product: string,
    extra: Readonly<Record<string, string>> = {},
  ): Promise<Ack> => {
    // The system's clock even where the stand-in has another: Bolt checks the age of a signature against it.
    const timestamp = Math.floor(Date.now() / 1000);
    try {
      const response = await fetch(new URL(eventsPath, product), {
        method: 'POST',
        headers: {
          'content-type': contentType,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': String(timestamp),
          'x-slack-signature': signature(signingSecret, timestamp, body),
          ...extra,
        },
        body,
        signal: AbortSignal.timeout(ackLimitMs),
      });
      return { status: response.status, body: await response.text() };
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      return { status: isLate ? 'timeout' : 'unreachable', body: '' };
    }
  };

  const again = ({ kind }: Outgoing): Readonly<Record<string, string>> =>
    kind === 'event' ? { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } : {};

  return {
    async deliver(request, product = productUrl()) {
      last = request;
      const isTwice = faults.isDeliveredTwice();
      const ack = await send(request, product);
      if (isTwice) await send(request, product, again(request));
      return ack;
    },
    async redeliver(product = productUrl()) {
      if (!last) throw new Error('Nothing was delivered yet, so nothing can be delivered again.');
      return send(last, product, again(last));
    },
  };
};
