import type { PostRef } from '../card.ts';
import type { Log } from '../connection/log.ts';
import { tellBy } from '../connection/tell-by.ts';
import { directAddress } from './address.ts';
import type { Messages } from './calls/messages.ts';
import type { ReplyPath } from './reading/reply-path.ts';
import type { TeamsMessage } from './render.ts';

/**
 * Shows a message to nobody but the person at the other end of `path`, in place of `instead` if that was private too.
 * Never rejects.
 */
export type Tell = (path: ReplyPath, message: TeamsMessage, instead?: PostRef) => Promise<void>;

type Way = (path: ReplyPath, message: TeamsMessage, instead?: PostRef) => Promise<void> | undefined;

export const createTell = ({ messages, log }: { messages: Messages; log: Log }): Tell => {
  const inPlace: Way = (_path, message, instead) =>
    instead !== undefined && messages.isConfidence(instead) ? messages.amend(instead, message) : undefined;

  const whereTheyAre: Way = (path, message) =>
    path.isPrivate ? messages.confide(path, message) : messages.whisper(path, path.account, message);

  const inTheirPersonalChat: Way = async ({ tenant, account }, message) =>
    messages.confide(await messages.spotOf(directAddress(tenant, account)), message);

  return async (path, message, instead) =>
    tellBy(
      [inPlace, whereTheyAre, inTheirPersonalChat],
      [path, message, instead],
      { deliveryKey: path.deliveryKey },
      log,
    );
};
