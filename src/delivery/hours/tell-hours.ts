import type { Audience } from '../../cards/audience.ts';
import type { Card } from '../../chat/card.ts';
import type { Tx } from '../../db/client.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { Person } from '../../domain/people.ts';
import { hoursNews } from './hours-news.ts';
import { limitsNews } from './limits-news.ts';
import type { HoursNews } from './news.ts';
import { reviewNews } from './review-news.ts';

const news: HoursNews = { ...limitsNews, ...hoursNews, ...reviewNews };

/** @throws Error when nobody is ever told of such an event: then there should be no message. */
export function tellHours(tx: Tx, event: HoursEvent, audience: Audience, reader?: Person): Promise<Card> {
  const tell = news[event.verb];
  if (!tell) throw new Error(`there is nothing to say of ${event.verb}`);
  return tell(tx, event, audience, reader);
}
