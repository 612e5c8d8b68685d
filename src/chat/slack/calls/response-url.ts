import { DeliveryError } from '../../errors.ts';
import type { SlackMessage } from '../render.ts';

const patienceMs = 5000;

export interface Response extends SlackMessage {
  readonly response_type: 'ephemeral';
  /** In place of the message that the button pressed belongs to. */
  readonly replace_original: boolean;
  readonly thread_ts?: string;
}

/** Says something by the address that came with a command or a press. @throws DeliveryError */
export const respond = async (responseUrl: string, response: Response): Promise<void> => {
  const outcome = await posted(responseUrl, response);
  if (outcome !== 'ok') throw new DeliveryError('refused', `response_url: ${outcome}`);
};

/** Slack answers `ok`, or JSON with `ok` in it, or says why not by status. */
const posted = async (url: string, response: Response): Promise<string> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(response),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await answer.text();
    if (!answer.ok) return `HTTP status ${answer.status}`;
    return /"ok"\s*:\s*false/.test(text) ? 'refused' : 'ok';
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
};
