import type { SeenMessage } from '../teams/driver.ts';
import { tenant } from '../teams/tenant.ts';
import type { Seen } from './player.ts';
import { allPartsOf, partsOf, plain } from './teams-cards.ts';

export const isBot = (account: string): boolean => account.startsWith('28:');

export const channelsOf = (account: string): string[] =>
  tenant.teams
    .filter(({ members, owners }) => [...members, ...owners].includes(account))
    .flatMap(({ channels }) => channels.map(({ id }) => id));

export const inThread = (thread: string | undefined) => (thread === undefined ? {} : { thread });

export const seen = ({
  id,
  conversation,
  thread,
  card,
  summary,
  text,
  timesEdited,
  from,
}: SeenMessage): Seen => ({
  id,
  channel: conversation,
  ...(thread === undefined ? {} : { thread }),
  parts: card ? partsOf(card) : [{ line: text ?? '' }],
  fallback: plain(summary ?? ''),
  version: String(timesEdited),
  isFromBot: isBot(from),
});

/** What somebody alone sees where all see the message. */
export const ownView = ({ isOwnView, card, ...message }: SeenMessage): Seen[] =>
  isOwnView && card
    ? [
        {
          ...seen({ ...message, isOwnView }),
          parts: allPartsOf(card),
          fallback: plain(String(card['fallbackText'])),
        },
      ]
    : [];
