import type { Ack } from '../driver.ts';
import type { FaultPlan } from '../faults.ts';
import type { Activity } from '../wire.ts';

export interface Outbound {
  /** With this `Authorization` header instead of the usual one when given. */
  deliver(activity: Activity, authorization?: string): Promise<Ack>;
  /** Sends the last activity once more, as Teams does when it is unsure whether it arrived. */
  redeliver(): Promise<Ack>;
}

const parsed = (body: string): unknown => {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};

export const createOutbound = (options: {
  readonly productUrl: () => string;
  readonly authorization: (() => string | Promise<string>) | undefined;
  readonly ackLimitMs: number;
  readonly faults: FaultPlan;
}): Outbound => {
  const { productUrl, authorization, ackLimitMs, faults } = options;
  let last: { readonly activity: Activity; readonly given: string | undefined } | undefined;

  const send = async (activity: Activity, given: string | undefined): Promise<Ack> => {
    const bearer = given ?? (await authorization?.());
    try {
      const response = await fetch(new URL('/api/messages', productUrl()), {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
          ...(bearer === undefined ? {} : { authorization: bearer }),
        },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(ackLimitMs),
      });
      return { status: response.status, body: parsed(await response.text()) };
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      return { status: isLate ? 'timeout' : 'unreachable', body: undefined };
    }
  };

  return {
    async deliver(activity, given) {
      last = { activity, given };
      const isTwice = faults.isDeliveredTwice();
      const ack = await send(activity, given);
      if (isTwice) await send(activity, given);
      return ack;
    },
    async redeliver() {
      if (!last) throw new Error('Nothing was delivered yet, so nothing can be delivered again.');
      return send(last.activity, last.given);
    },
  };
};
