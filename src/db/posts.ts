import { eq, sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from './client.ts';
import { directRoute } from './reach.ts';
import { posts } from './schema/posts.ts';

export type Post = typeof posts.$inferSelect;

/** The **Delegate** card of a client's channel, kept as long as the channel is theirs. */
export async function postDelegateCard(
  tx: Tx,
  agencyId: string,
  clientId: string,
  place: { platform: 'slack' | 'teams'; address: string },
): Promise<void> {
  const { platform, address: conversation } = place;
  await tx.insert(posts).values({ agencyId, kind: 'delegate', platform, conversation, clientId });
}

/** News of an event in the threads of the client's cards. */
export async function tellClient(tx: Tx, task: number, eventId: number): Promise<void> {
  await tx.execute(sql`
    insert into posts (agency_id, kind, platform, conversation, task, thread_of, event_id)
    select agency_id, 'news', platform, conversation, task, post_id, ${eventId}::bigint
    from posts where task = ${task} and kind = 'client-task'`);
}

/** News of an event to one person, in their direct messages. */
export async function tellPerson(tx: Tx, personId: string, task: number, eventId: number): Promise<void> {
  await tx.execute(sql`
    insert into posts (agency_id, kind, platform, conversation, task, person_id, event_id)
    select way.agency_id, 'news', way.platform, way.direct_address, ${task}::int, way.person_id, ${eventId}::bigint
    from ${directRoute(personId)} way`);
}

/** A new card in the dispatch channel, in place of the one further up, which from then on only says so. */
export async function dispatchAnew(tx: Tx, task: number): Promise<void> {
  await replaceDispatchCards(tx, sql`task = ${task}`);
  await addDispatchCards(tx, sql`t.number = ${task}`);
}

const unfinished = sql`status not in ('accepted', 'cancelled')`;

/** Moves the cards of all unfinished tasks to the dispatch channel of now. */
export async function moveDispatchCards(tx: Tx): Promise<void> {
  await replaceDispatchCards(tx, sql`task in (select number from tasks where ${unfinished})`);
  await addDispatchCards(tx, sql`t.${unfinished}`);
}

const replaceDispatchCards = (tx: Tx, which: SQL) =>
  tx.execute(
    sql`update posts set is_replaced = true, wanted = wanted + 1 where kind = 'dispatch' and not is_replaced and ${which}`,
  );

const addDispatchCards = (tx: Tx, which: SQL) =>
  tx.execute(sql`
    insert into posts (agency_id, kind, platform, conversation, task)
    select t.agency_id, 'dispatch', c.platform, c.address, t.number
    from tasks t join channels c on c.use = 'dispatch' where ${which} order by t.number`);

/** Makes every card in a client's channels say what it says anew: their language or zone has changed. */
export const refreshClientCards = (tx: Tx, clientId: string): Promise<void> =>
  refreshCards(
    tx,
    sql`(kind = 'delegate' and client_id = ${clientId})
      or (kind = 'client-task' and task in (select number from tasks where client_id = ${clientId} and ${unfinished}))`,
  );

/** The same in the dispatch channel. */
export const refreshDispatchCards = (tx: Tx): Promise<void> =>
  refreshCards(tx, sql`kind = 'dispatch' and task in (select number from tasks where ${unfinished})`);

/** The same in the direct messages of one who has tasks. */
export const refreshHeldCards = (tx: Tx, personId: string): Promise<void> =>
  refreshCards(
    tx,
    sql`kind = 'assistant-task' and person_id = ${personId} and task in (select number from tasks where ${unfinished})`,
  );

/** The same of every card that names somebody whose name or accounts have changed, wherever it stands. */
export const refreshCardsNaming = (tx: Tx, personId: string): Promise<void> =>
  refreshCards(
    tx,
    sql`kind <> 'news' and task in (select number from tasks
      where ${unfinished} and ${personId} in (holder_id, created_by, preferred_id))`,
  );

const refreshCards = (tx: Tx, which: SQL): Promise<void> => refresh(tx, which, sql`now()`);

/** Makes some posts say what they say anew: what they tell of has changed at that moment. `which`: a condition on `posts`. */
export const refreshPosts = (tx: Tx, which: SQL, now: Temporal.Instant): Promise<void> =>
  refresh(tx, which, sql`${now.toString()}::timestamptz`);

async function refresh(tx: Tx, which: SQL, at: SQL): Promise<void> {
  await tx.execute(sql`update posts set wanted = wanted + 1, wanted_at = ${at} where ${which}`);
}

/** The one that stands on the platform as `ref`. */
export async function postOfRef(tx: Tx, ref: string): Promise<Post | undefined> {
  return tx.query.posts.findFirst({ where: eq(posts.ref, ref) });
}

export async function postById(tx: Tx, postId: number): Promise<Post | undefined> {
  return tx.query.posts.findFirst({ where: eq(posts.postId, postId) });
}
