import { createHmac } from 'node:crypto';
import { signingSecret } from './harness.ts';

export interface Signing {
  readonly secret?: string;
  readonly secondsAgo?: number;
  /** Sent in place of the body. */
  readonly text?: string;
}

/** Posts a body to the adapter as Slack would, and resolves with the status it is answered with. */
export const sendSigned = async (
  url: string,
  body: object,
  { secret = signingSecret, secondsAgo = 0, text = JSON.stringify(body) }: Signing = {},
): Promise<number> => {
  const timestamp = Math.floor(Date.now() / 1000) - secondsAgo;
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex');
  const response = await fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': `v0=${signature}`,
    },
    body: text,
  });
  return response.status;
};
