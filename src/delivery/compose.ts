import type { Temporal } from 'temporal-polyfill';
import { assistantTaskCard } from '../cards/tasks/assistant-task-card.ts';
import { privateTo, sharedIn } from '../cards/audience.ts';
import { clientTaskCard } from '../cards/tasks/client-task-card.ts';
import { delegateCard } from '../cards/delegate-card.ts';
import { dispatchCard, replacedDispatchCard } from '../cards/tasks/dispatch-card.ts';
import { newsCard } from '../cards/tasks/news-card.ts';
import { unreachableCard } from '../cards/unreachable-card.ts';
import type { Card } from '../chat/card.ts';
import { agencyById, type Agency } from '../db/agencies.ts';
import type { Tx } from '../db/client.ts';
import { clientById, useOf, type Client } from '../db/clients.ts';
import { personById } from '../db/people.ts';
import type { Post } from '../db/posts.ts';
import { eventById, taskByNumber } from '../db/tasks.ts';
import { nobody } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import type { Task, TimelineEvent } from '../domain/task.ts';

/** What a post says now, from what the database holds at this moment. */
export async function compose(tx: Tx, post: Post, now: Temporal.Instant): Promise<Card> {
  const rows = new Rows(tx, post);
  switch (post.kind) {
    case 'delegate': {
      const client = await rows.client(post.clientId);
      return delegateCard(client.name, sharedIn(client, now));
    }
    case 'dispatch': {
      const audience = sharedIn(await rows.agency(), now);
      return (post.isReplaced ? replacedDispatchCard : dispatchCard)(await rows.task(), audience);
    }
    case 'client-task': {
      const task = await rows.task();
      return clientTaskCard(task, sharedIn(await rows.client(task.clientId), now));
    }
    case 'assistant-task': {
      const reader = await rows.person();
      return assistantTaskCard(await rows.task(), reader.id, privateTo(reader, now));
    }
    case 'news': {
      const task = await rows.task();
      const audience = post.personId
        ? privateTo(await rows.person(), now)
        : sharedIn(await rows.client(task.clientId), now);
      return newsCard(await rows.event(), task, audience);
    }
    case 'unreachable':
      return unreachableCard(await rows.conversation(), privateTo(await rows.person(), now));
  }
}

/** The rows a post refers to. Foreign keys keep them there, so one that is missing is a fault of ours. */
class Rows {
  readonly #tx: Tx;
  readonly #post: Post;

  constructor(tx: Tx, post: Post) {
    this.#tx = tx;
    this.#post = post;
  }

  agency = (): Promise<Agency> => this.#found('agency', agencyById(this.#tx, this.#post.agencyId));
  task = (): Promise<Task> => this.#found('task', taskByNumber(this.#tx, this.#post.task ?? 0));
  person = (): Promise<Person> => this.#found('person', personById(this.#tx, this.#post.personId ?? nobody));
  event = (): Promise<TimelineEvent> => this.#found('event', eventById(this.#tx, this.#post.eventId ?? 0));
  /** The one it is about; it may have got another use since. */
  conversation = async () => {
    const address = this.#post.about ?? '';
    return (await useOf(this.#tx, address)) ?? { address, name: null };
  };
  client = (id: string | null): Promise<Client> => this.#found('client', clientById(this.#tx, id ?? nobody));

  async #found<T>(what: string, row: Promise<T | undefined>): Promise<T> {
    const found = await row;
    if (found === undefined) throw new Error(`post ${this.#post.postId} (${this.#post.kind}) has no ${what}`);
    return found;
  }
}
