import { pausedNews } from '../../cards/recurring/paused-news.ts';
import { dispatchChannel } from '../../db/clients.ts';
import { personById } from '../../db/people.ts';
import { recurrenceById } from '../../db/recurring/recurrences.ts';
import { standingTowards, type Person } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import type { PingNews } from './news.ts';

/** What has become of a recurring task that could not go on. */
export const recurringPingNews = {
  'recurring-paused': async (tx, { id, subject }, audience, reader) => {
    const recurrence = await recurrenceById(tx, Number(subject));
    if (!recurrence) throw new Error(`ping ${id} is about no recurrence`);
    const { clientId, creator } = recurrence;
    const isAllowed = (verb: 'delegate' | 'edit', person: Person | undefined) =>
      person !== undefined && may(verb, standingTowards(person, clientId));
    const reason = async () => {
      if (!isAllowed('delegate', await personById(tx, creator.id))) return 'person';
      return (await dispatchChannel(tx)) ? 'nobody' : 'channel';
    };
    return pausedNews(recurrence, await reason(), isAllowed('edit', reader), audience);
  },
} satisfies PingNews;
