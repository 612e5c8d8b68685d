import type { Temporal } from 'temporal-polyfill';
import { assistantTaskCard } from '../cards/tasks/assistant-task-card.ts';
import { mention, privateTo, sharedIn, type Audience } from '../cards/audience.ts';
import { clientTaskCard } from '../cards/tasks/client-task-card.ts';
import { delegateCard } from '../cards/delegate-card.ts';
import { dispatchCard, replacedDispatchCard } from '../cards/tasks/dispatch-card.ts';
import { newsCard } from '../cards/tasks/news-card.ts';
import { unreachableCard } from '../cards/unreachable-card.ts';
import type { Card } from '../chat/card.ts';
import { agencyById, type Agency } from '../db/agencies.ts';
import type { Tx } from '../db/client.ts';
import { clientById, type Client } from '../db/clients.ts';
import { unreachedAt, type Unreached } from '../db/delivery/backlog.ts';
import { hoursEventById } from '../db/hours/events.ts';
import { personById, readersOtherwise } from '../db/people.ts';
import { factsOfTask } from '../db/pings/task-facts.ts';
import type { Post } from '../db/posts.ts';
import { eventById, taskByNumber } from '../db/tasks.ts';
import { nobody } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import { stepByItself } from '../domain/pings/tasks/by-itself.ts';
import type { Task, TimelineEvent } from '../domain/task.ts';
import { tellHours } from './hours/tell-hours.ts';
import { tellPings } from './pings/tell-pings.ts';

interface Wish {
  readonly now: Temporal.Instant;
  /** One of those who read it, whose language and zone it is then written in. */
  readonly reader?: Person;
  /** How many people the platform can show it so: see `ChatAdapter.viewers`. */
  readonly viewers?: number;
}

/** What a post says now, from what the database holds at this moment. */
export async function compose(tx: Tx, post: Post, { now, reader, viewers = 0 }: Wish): Promise<Card> {
  const rows = new Rows(tx, post);
  if (post.personId !== null) return privateCard(post, rows, now);
  const everyone = await rows.everyone();
  const card = await sharedCard(post, rows, sharedIn(reader ?? everyone, now, post.platform));
  if (viewers === 0) return card;
  const others = await readersOtherwise(tx, post.platform, everyone, viewers);
  return others.length > 0 ? { ...card, views: others.map(mention) } : card;
}

async function sharedCard(post: Post, rows: Rows, audience: Audience): Promise<Card> {
  switch (post.kind) {
    case 'delegate':
      return delegateCard((await rows.clientOfPost()).name, audience);
    case 'dispatch':
      return (post.isReplaced ? replacedDispatchCard : dispatchCard)(await rows.task(), audience);
    case 'client-task':
      return clientTaskCard(await rows.task(), audience);
    case 'news':
      return rows.news(audience);
    case 'hours':
      return rows.hoursNews(audience);
    case 'ping':
      return rows.pings(audience);
    case 'assistant-task':
    case 'unreachable':
      throw new Error(`post ${post.postId} (${post.kind}) is for nobody`);
  }
}

async function privateCard(post: Post, rows: Rows, now: Temporal.Instant): Promise<Card> {
  const reader = await rows.person();
  const audience = privateTo(reader, now, post.platform);
  switch (post.kind) {
    case 'assistant-task':
      return assistantTaskCard(await rows.task(), reader.id, await rows.agency(), audience);
    case 'unreachable':
      return unreachableCard(await rows.unreached(), audience);
    case 'news':
      return rows.news(audience);
    case 'hours':
      return rows.hoursNews(audience, reader);
    case 'ping':
      return rows.pings(audience, reader);
    default:
      throw new Error(`post ${post.postId} (${post.kind}) is for one person`);
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
  news = async (audience: Audience): Promise<Card> => {
    const event = await this.event();
    const task = await this.task();
    const isDelivered = event.verb === 'submit' && task.status === 'submitted';
    const facts = isDelivered ? await factsOfTask(this.#tx, task.number) : undefined;
    return newsCard(event, task, audience, facts && stepByItself(facts, audience.now)?.at);
  };
  hoursNews = async (audience: Audience, reader?: Person): Promise<Card> => {
    const event = hoursEventById(this.#tx, this.#post.hoursEventId ?? 0);
    return tellHours(this.#tx, await this.#found('event', event), audience, reader);
  };
  pings = (audience: Audience, reader?: Person): Promise<Card> =>
    tellPings(this.#tx, this.#post.copyOf ?? this.#post.postId, audience, reader);
  /** Who reads a message for all: a client’s people, or those of the dispatch channel. */
  everyone = (): Promise<Agency | Client> => {
    const { kind, clientId } = this.#post;
    const isDispatch = kind === 'dispatch' || (kind === 'ping' && clientId === null);
    return isDispatch ? this.agency() : this.clientOfPost();
  };
  /** The conversation it is about; it may have got another use since. */
  unreached = (): Promise<Unreached> => unreachedAt(this.#tx, this.#post.about ?? '');
  /** The client it is about, or whose task it is about. */
  clientOfPost = async (): Promise<Client> => {
    const id = this.#post.clientId ?? (await this.task()).clientId;
    return this.#found('client', clientById(this.#tx, id));
  };

  async #found<T>(what: string, row: Promise<T | undefined>): Promise<T> {
    const found = await row;
    if (found === undefined) throw new Error(`post ${this.#post.postId} (${this.#post.kind}) has no ${what}`);
    return found;
  }
}
