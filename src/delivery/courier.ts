import type { Temporal } from 'temporal-polyfill';
import type { ChatAdapter } from '../chat/adapter.ts';
import type { Card, Platform } from '../chat/card.ts';
import { DeliveryError } from '../chat/errors.ts';
import type { Database, Tx } from '../db/client.ts';
import { giveUpAll, markFailed, markSent, postsToSend, type Sent } from '../db/delivery/attempts.ts';
import { giveBackLeases, pauseWorkspace, releaseConversation, type Lease } from '../db/delivery/leases.ts';
import type { Post } from '../db/posts.ts';
import { isReached, isUnreachable } from '../db/reach.ts';
import { compose } from './compose.ts';
import { inBatches } from './in-batches.ts';
import { afterSending, later } from './pacing.ts';
import { isGivenUp, retryAt } from './retry.ts';

export interface CourierOptions {
  readonly db: Database;
  readonly adapters: Partial<Record<Platform, ChatAdapter>>;
  readonly now: () => Temporal.Instant;
  /** From 0 to 1, for the waits after failures. */
  readonly random: () => number;
  readonly log: CourierLog;
  /** Told of every attempt: what kind of post, and how it ended. */
  readonly observe: (kind: Post['kind'], outcome: 'sent' | 'updated' | DeliveryError['problem']) => void;
}

export interface CourierLog {
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}

/** What a post says at this moment, or why it could not be drawn. */
interface Drawn {
  readonly post: Post;
  readonly thread: string | null;
  readonly adapter: ChatAdapter;
  readonly card: Card | DeliveryError;
}

/** The longest that the platform's answers to one attempt may take: it is not begun when the lease ends sooner. */
const attemptSeconds = 30;

/**
 * Writes the message that a conversation is leased for. What is said is drawn just before, and no transaction is open
 * while the platform takes its time; those of one agency share theirs.
 */
export function createCourier({ db, adapters, now, random, log, observe }: CourierOptions) {
  const draw = inBatches((agencyId, leases: readonly Lease[]) =>
    db.inAgency(agencyId, (tx) => drawAll(tx, leases)),
  );
  const record = inBatches((agencyId, sent: readonly Sent[]) =>
    db.inAgency(agencyId, async (tx) => {
      const recorded = await markSent(tx, sent, 'what is free');
      return sent.map(({ lease }) => recorded.has(lease.postId));
    }),
  );
  const giveBackTogether = inBatches((agencyId, leases: readonly Lease[]) =>
    db.inAgency(agencyId, async (tx) => {
      await giveBackLeases(tx, leases);
      return leases;
    }),
  );
  return { deliver, giveBack };

  /** @returns when the conversation may be written to next */
  async function deliver(lease: Lease): Promise<Temporal.Instant> {
    const drawn = await draw(lease.agencyId, lease);
    const isTooLate =
      now().add({ seconds: attemptSeconds }).epochMilliseconds > lease.leasedUntil.epochMilliseconds;
    if (!drawn || isTooLate) {
      await giveBack(lease);
      return now();
    }
    const { post, adapter } = drawn;
    const ref = await send(drawn).catch(deliveryErrorOf);
    const release = afterSending(lease.paidUntil, now(), adapter.pace);
    if (ref instanceof DeliveryError) return failed(lease, post, ref, release);
    const sent: Sent = { lease, version: post.wanted, ref, at: now(), release };
    if (!(await record(lease.agencyId, sent)))
      await db.inAgency(lease.agencyId, (tx) => markSent(tx, [sent], 'everything'));
    if (post.problem === 'unreachable')
      await db.inAgency(lease.agencyId, (tx) => isReached(tx, lease.address));
    observe(post.kind, post.ref === null ? 'sent' : 'updated');
    return release.nextSendAt;
  }

  /** In the order of the leases; undefined where there is nothing to be sent any more. */
  async function drawAll(tx: Tx, leases: readonly Lease[]): Promise<ReadonlyArray<Drawn | undefined>> {
    const posts = await postsToSend(
      tx,
      leases.map(({ postId }) => postId),
    );
    return Promise.all(
      leases.map(async ({ postId, address }) => {
        const post = posts.get(postId);
        const adapter = post && adapters[post.platform];
        if (!adapter || post.conversation !== address || post.wanted <= post.sent) return undefined;
        const card = await compose(tx, post, { now: now(), viewers: adapter.viewers }).catch(deliveryErrorOf);
        return { post, thread: post.thread, adapter, card };
      }),
    );
  }

  /** For somebody else, or for another time: nothing was sent under it. */
  async function giveBack(lease: Lease): Promise<void> {
    await giveBackTogether(lease.agencyId, lease);
  }

  async function failed(
    lease: Lease,
    { postId, kind, ...post }: Post,
    { problem, retryAfterMs, isAboutWorkspace, message }: DeliveryError,
    pace: { readonly nextSendAt: Temporal.Instant; readonly paidUntil: Temporal.Instant },
  ): Promise<Temporal.Instant> {
    const { agencyId, address } = lease;
    const attempts = post.attempts + 1;
    const isDead = isGivenUp(problem, attempts);
    observe(kind, problem);
    const about = { agency: agencyId, post: postId, kind, problem, attempts, why: message };
    if (isDead) log.error(about, 'a post was given up');
    else log.warn(about, 'a post was not delivered');
    const failure = { attempts, now: now(), random: random(), retryAfterMs };
    // The message to edit was deleted: the post is sent anew.
    const again = problem === 'gone' ? now() : retryAt(problem, failure);
    // A fault in one message is no reason to keep the others back.
    const isItsOwn = isDead || problem === 'refused' || problem === 'gone';
    const nextSendAt = isItsOwn ? pace.nextSendAt : later(again, pace.nextSendAt);
    await db.inAgency(agencyId, async (tx) => {
      const deadAt = isDead ? now() : null;
      await markFailed(tx, postId, { problem, retryAt: again, isGone: problem === 'gone', deadAt });
      if (problem === 'unreachable') await isUnreachable(tx, address, now());
      if (problem === 'unreachable' && deadAt) await giveUpAll(tx, address, deadAt);
      if (isAboutWorkspace) await pauseWorkspace(tx, address, again);
      await releaseConversation(tx, lease, { nextSendAt, paidUntil: pace.paidUntil });
    });
    return nextSendAt;
  }
}

/** @returns the platform's name for the message @throws DeliveryError */
async function send({ post, thread, adapter, card }: Drawn): Promise<string> {
  if (card instanceof DeliveryError) throw card;
  if (post.ref === null) return adapter.send(post.conversation, card, thread ?? undefined);
  await adapter.update(post.ref, card);
  return post.ref;
}

/** What is no `DeliveryError` is a fault of ours in drawing or sending this post: the others go on without it. */
const deliveryErrorOf = (error: unknown): DeliveryError =>
  error instanceof DeliveryError
    ? error
    : new DeliveryError('refused', error instanceof Error ? error.name : 'unknown', { cause: error });
