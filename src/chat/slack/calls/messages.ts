import type { Address, PostRef } from '../../card.ts';
import { DeliveryError } from '../../errors.ts';
import { parseAddress, parsePostRef, postRef } from '../address.ts';
import type { SlackMessage } from '../render.ts';
import type { WebApi } from './web-api.ts';

const mostRemembered = 10_000;

export type Messages = ReturnType<typeof createMessages>;

/** Messages that last, at our addresses. @throws DeliveryError */
export const createMessages = (api: WebApi) => {
  /** Ids of direct conversations by user, oldest first. They never change while both sides exist. */
  const conversations = new Map<string, string>();

  /** Slack also takes the user's own id for a conversation it does not let us open. */
  const conversationWith = async (user: string): Promise<string> => {
    const known = conversations.get(user);
    if (known) return known;
    try {
      const opened = await api.openDirect(user);
      if (conversations.size >= mostRemembered) conversations.delete([...conversations.keys()][0] ?? '');
      conversations.set(user, opened);
      return opened;
    } catch (error) {
      if (error instanceof DeliveryError && error.problem === 'later') throw error;
      return user;
    }
  };

  const send = async (to: Address, message: SlackMessage, thread?: PostRef): Promise<PostRef> => {
    const place = parseAddress(to);
    if (!place) throw new DeliveryError('unreachable', 'not an address in Slack');
    const channel = 'channel' in place ? place.channel : await conversationWith(place.user);
    const root = thread ? parsePostRef(thread) : undefined;
    const sent = await api.post(channel, message, root?.channel === channel ? root.ts : undefined);
    return postRef({ team: place.team, ...sent });
  };

  const update = async (post: PostRef, message: SlackMessage): Promise<void> => {
    const place = parsePostRef(post);
    if (!place) throw new DeliveryError('gone', 'not a message in Slack');
    await api.edit(place.channel, place.ts, message);
  };

  return { send, update };
};
