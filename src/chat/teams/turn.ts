import type { Inbound, Reply } from '../inbound.ts';
import type { Log } from '../connection/log.ts';
import type { Answering } from './answer.ts';
import type { ChannelNames } from './calls/channel-names.ts';
import type { Messages } from './calls/messages.ts';
import type { Owners } from './calls/owners.ts';
import type { ServiceUrls } from './calls/service-urls.ts';
import type { Answered, WireActivity } from './front-door.ts';
import { read } from './read.ts';
import type { ReplyPath } from './reading/reply-path.ts';
import { reopened } from './reopen.ts';

export type Receive = (event: Inbound) => Promise<Reply>;

interface TurnOptions {
  readonly receive: Receive;
  readonly answer: Answering;
  readonly messages: Pick<Messages, 'met'>;
  readonly owners: Pick<Owners, 'met'>;
  readonly channelNames: ChannelNames;
  readonly serviceUrls: Pick<ServiceUrls, 'learn' | 'keep'>;
  readonly track: (work: Promise<unknown>) => void;
  readonly log: Log;
}

/** Deals with one activity of somebody who may come in. Rejects if `receive` does. */
export const createTurn = ({ receive, answer, track, log, ...memory }: TurnOptions) => {
  /** Activities tell where things are, which answers and later messages need. */
  const learnFrom = (path: ReplyPath): void => {
    memory.serviceUrls.learn(path.tenant, path.serviceUrl);
    memory.owners.met(path);
    memory.messages.met(path);
  };

  const inBackground = (work: Promise<void>, about: object, message: string): void =>
    track(
      work.catch((error: unknown) => {
        const why = error instanceof Error ? error.name : 'unknown';
        log.error({ ...about, why }, message);
      }),
    );

  return async (activity: WireActivity): Promise<Answered> => {
    const dialog = reopened(activity);
    if (dialog) return { status: 200, body: dialog };
    const delivery = read(activity);
    // Teams asks with an `invoke`, and only there wants to know that nobody understood.
    if (!delivery) return { status: activity.type === 'invoke' ? 501 : 200 };
    const { event, path } = delivery;
    learnFrom(path);
    const pressed = event.kind === 'action' ? event.post : undefined;
    const { body, afterwards } = answer(
      await receive(await memory.channelNames.named(event, path)),
      path,
      pressed,
    );
    const { tenant, deliveryKey } = path;
    if (afterwards) inBackground(afterwards(), { deliveryKey }, 'An answer was lost');
    // Only now: what happened may have made the tenant known.
    inBackground(memory.serviceUrls.keep(tenant), { tenant }, 'Where a tenant is reached was not kept');
    return body ? { status: 200, body } : { status: 200 };
  };
};
