import type { Log } from '../../connection/log.ts';
import type { Inbound } from '../../inbound.ts';
import { withoutThread } from '../address.ts';
import type { ReplyPath } from '../reading/reply-path.ts';
import { createBoundedMap } from './bounded-map.ts';
import type { Connector } from './connector.ts';

const mostRemembered = 10_000;

export interface ChannelNames {
  /** The event with the name of the channel that it happened in, where it can be found out. Never rejects. */
  named(event: Inbound, path: ReplyPath): Promise<Inbound>;
}

/**
 * Messages name their channel by its id alone. What it is called is asked for all channels of a team at once; of group
 * chats only installation and presses tell.
 */
export const createChannelNames = ({
  connector,
  log,
}: {
  connector: Pick<Connector, 'channels'>;
  log: Log;
}): ChannelNames => {
  const names = createBoundedMap<string>(mostRemembered);

  const nameOf = async ({ tenant, conversation, team }: ReplyPath): Promise<string | undefined> => {
    const channel = withoutThread(conversation);
    const known = names.get(`${tenant}/${channel}`);
    if (known !== undefined || !team) return known;
    for (const { id, name } of await connector.channels(tenant, team.id))
      // The one that has no name of its own is the first of the team, which is called so.
      names.set(`${tenant}/${id}`, name ?? 'General');
    return names.get(`${tenant}/${channel}`);
  };

  return {
    async named(event, path) {
      const { where } = event;
      if (where.name) names.set(`${path.tenant}/${withoutThread(path.conversation)}`, where.name);
      // Only what is typed may give a channel a use, and there it is called by its name.
      if (event.kind !== 'command' || where.isPrivate || where.name) return event;
      try {
        const name = await nameOf(path);
        return name ? { ...event, where: { ...where, name } } : event;
      } catch (error) {
        const why = error instanceof Error ? error.message : 'unknown';
        log.warn({ deliveryKey: path.deliveryKey, why }, 'What a channel is called could not be found out');
        return event;
      }
    },
  };
};
