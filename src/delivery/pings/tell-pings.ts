import type { Audience } from '../../cards/audience.ts';
import { pingsCard, type ToldOfKind } from '../../cards/pings/pings-card.ts';
import type { Card } from '../../chat/card.ts';
import type { Tx } from '../../db/client.ts';
import { pingsOfPost } from '../../db/pings/pings.ts';
import type { Person } from '../../domain/people.ts';
import type { Ping } from '../../domain/pings/ping.ts';
import { digestPingNews } from './digest-news.ts';
import { hoursPingNews } from './hours-news.ts';
import type { PingNews } from './news.ts';
import { recurringPingNews } from './recurring-news.ts';
import { taskPingNews } from './task-news.ts';

const news: PingNews = { ...taskPingNews, ...hoursPingNews, ...digestPingNews, ...recurringPingNews };

/** All that a message of pings says. @throws Error when it is about nothing, or nothing is known to say of a kind */
export async function tellPings(tx: Tx, postId: number, audience: Audience, reader?: Person): Promise<Card> {
  const told: ToldOfKind[] = [];
  for (const ping of latestOfEach(await pingsOfPost(tx, postId))) {
    const tell = news[ping.kind];
    if (!tell) throw new Error(`there is nothing to say of ${ping.kind}`);
    told.push({ ...(await tell(tx, ping, audience, reader)), kind: ping.kind });
  }
  if (told.length === 0) throw new Error(`post ${postId} says nothing`);
  return pingsCard(postId, told, audience);
}

/** What has gone on since it was told is said as it is now: not twice in one message. */
const latestOfEach = (pings: readonly Ping[]): Iterable<Ping> =>
  new Map(pings.map((ping) => [`${ping.kind} ${ping.subject}`, ping])).values();
