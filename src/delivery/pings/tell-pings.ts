import type { Audience } from '../../cards/audience.ts';
import { pingsCard, type Told } from '../../cards/pings/pings-card.ts';
import type { Card } from '../../chat/card.ts';
import type { Tx } from '../../db/client.ts';
import { pingsOfPost } from '../../db/pings/pings.ts';
import type { Person } from '../../domain/people.ts';
import { digestPingNews } from './digest-news.ts';
import { hoursPingNews } from './hours-news.ts';
import type { PingNews } from './news.ts';
import { taskPingNews } from './task-news.ts';

const news: PingNews = { ...taskPingNews, ...hoursPingNews, ...digestPingNews };

/** All that a message of pings says. @throws Error when it is about nothing, or nothing is known to say of a kind */
export async function tellPings(tx: Tx, postId: number, audience: Audience, reader?: Person): Promise<Card> {
  const told: Told[] = [];
  for (const ping of await pingsOfPost(tx, postId)) {
    const tell = news[ping.kind];
    if (!tell) throw new Error(`there is nothing to say of ${ping.kind}`);
    told.push(await tell(tx, ping, audience, reader));
  }
  if (told.length === 0) throw new Error(`post ${postId} says nothing`);
  return pingsCard(postId, told, audience);
}
