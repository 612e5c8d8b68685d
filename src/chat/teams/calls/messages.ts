import type { Address, PostRef } from '../../card.ts';
import { DeliveryError } from '../../errors.ts';
import { directAddress, parseAddress, parsePostRef, postRef, withoutThread } from '../address.ts';
import type { ReplyPath } from '../reading/reply-path.ts';
import type { TeamsMessage } from '../render.ts';
import { createBoundedMap } from './bounded-map.ts';
import type { Connector, Spot } from './connector.ts';
import { createQueue } from './queue.ts';

const mostRemembered = 10_000;

export type Messages = ReturnType<typeof createMessages>;

/** Messages at our addresses, one at a time in each conversation. @throws DeliveryError, all that talk to Teams */
export const createMessages = (connector: Connector) => {
  const inTurn = createQueue();
  /** Ids of personal chats by address. They never change. */
  const personalChats = createBoundedMap<string>(mostRemembered);
  const channels = createBoundedMap<true>(mostRemembered);
  /** How messages for one person's eyes are edited. */
  const confidences = createBoundedMap<'edit' | 'editWhisper'>(mostRemembered);

  const queued = <T>({ conversation }: Spot, work: () => Promise<T>): Promise<T> =>
    inTurn(withoutThread(conversation), work);

  const sent = async (spot: Spot, send: () => Promise<string>): Promise<PostRef> =>
    postRef({ ...spot, activity: await queued(spot, send) });

  /** Channels have threads; group chats and personal chats have none. */
  const isChannel = (conversation: string): boolean =>
    channelId.test(conversation) || channels.get(conversation) === true;

  /** The conversation behind an address. */
  const spotOf = async (address: Address): Promise<Spot> => {
    const place = parseAddress(address);
    if (!place) throw new DeliveryError('unreachable', 'not an address in Teams');
    if ('conversation' in place) return place;
    const { tenant, account } = place;
    const known = personalChats.get(address);
    if (known !== undefined) return { tenant, conversation: known };
    const conversation = await connector.openPersonal(tenant, account);
    personalChats.set(address, conversation);
    return { tenant, conversation };
  };

  return {
    spotOf,

    /** Learns from what happened: personal chats need not be asked for, and ids of channels need not look like it. */
    met({ tenant, account, conversation, isPrivate, isChannel }: ReplyPath): void {
      if (isPrivate) personalChats.set(directAddress(tenant, account), conversation);
      if (isChannel) channels.set(withoutThread(conversation), true);
    },

    send: async (to: Address, message: TeamsMessage, thread?: PostRef): Promise<PostRef> => {
      const spot = await spotOf(to);
      if (!isChannel(spot.conversation)) return sent(spot, () => connector.post(spot, message));
      const root = thread ? parsePostRef(thread) : undefined;
      if (root?.conversation !== spot.conversation) {
        return sent(spot, () => connector.startThread(spot, message));
      }
      const inThread = { ...spot, conversation: `${spot.conversation};messageid=${root.activity}` };
      return sent(inThread, () => connector.post(inThread, message));
    },

    update: async (post: PostRef, message: TeamsMessage): Promise<void> => {
      const place = parsePostRef(post);
      if (!place) throw new DeliveryError('gone', 'not a message in Teams');
      await queued(place, () => connector.edit(place, place.activity, message));
    },

    /** Says something to a person in their personal chat. */
    confide: async (spot: Spot, message: TeamsMessage): Promise<void> => {
      confidences.set(await sent(spot, () => connector.post(spot, message)), 'edit');
    },

    /** Says something to a person where others are, for their eyes only. */
    whisper: async (spot: Spot, account: string, message: TeamsMessage): Promise<void> => {
      confidences.set(await sent(spot, () => connector.whisper(spot, account, message)), 'editWhisper');
    },

    /** Whether a message is known to be for one person's eyes, and does not last. */
    isConfidence: (post: PostRef): boolean => confidences.get(post) !== undefined,

    amend: async (post: PostRef, message: TeamsMessage): Promise<void> => {
      const [place, edit] = [parsePostRef(post), confidences.get(post)];
      if (!place || !edit) throw new DeliveryError('gone', 'not a private message');
      await queued(place, () => connector[edit](place, place.activity, message));
    },
  };
};

/** What Teams itself calls channels. */
const channelId = /@thread\.(tacv2|skype)$/;
