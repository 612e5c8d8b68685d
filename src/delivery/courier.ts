import type { Temporal } from 'temporal-polyfill';
import type { ChatAdapter } from '../chat/adapter.ts';
import type { Platform } from '../chat/card.ts';
import { DeliveryError } from '../chat/errors.ts';
import type { Database } from '../db/client.ts';
import {
  markFailed,
  markSent,
  paceOf,
  postById,
  postpone,
  releaseConversation,
  wantingPosts,
  type Post,
} from '../db/posts.ts';
import { isReached, isUnreachable } from '../db/reach.ts';
import type { LeasedConversation } from '../db/routing.ts';
import { compose } from './compose.ts';
import { afterSending, type Paced } from './pacing.ts';
import { retryAt } from './retry.ts';

export interface CourierOptions {
  readonly db: Database;
  readonly adapters: Partial<Record<Platform, ChatAdapter>>;
  readonly now: () => Temporal.Instant;
  readonly log: CourierLog;
  /** Told of every attempt: what kind of post, and how it ended. */
  readonly observe: (kind: Post['kind'], outcome: 'sent' | 'updated' | DeliveryError['problem']) => void;
}

export interface CourierLog {
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}

type Pause = { readonly nextSendAt: Temporal.Instant };

/** The longest that the platform's answers to one attempt may take: it is not begun when the lease ends sooner. */
const attemptSeconds = 30;

/** Writes to one leased conversation what it wants, in order and at its pace. @returns when it may be written to next. */
export function createCourier({ db, adapters, now, log, observe }: CourierOptions) {
  return async (conversation: LeasedConversation): Promise<Temporal.Instant> => {
    const { agencyId, address, leasedUntil } = conversation;
    const lastBegin = leasedUntil.subtract({ seconds: attemptSeconds });
    const { posts, paidUntil } = await db.inAgency(agencyId, async (tx) => ({
      posts: await wantingPosts(tx, address, now()),
      paidUntil: await paceOf(tx, address),
    }));
    let pace: Paced = { paidUntil: paidUntil ?? now(), nextSendAt: now() };
    let pause: Pause | undefined;
    for (const post of posts) {
      if (isLater(pace.nextSendAt, now()) || isLater(now(), lastBegin)) break;
      const adapter = adapters[post.platform];
      pause = adapter ? await deliver(adapter, post) : { nextSendAt: retryAt('unreachable', 1, now()) };
      if (adapter) pace = afterSending(pace.paidUntil, now(), adapter.pace);
      if (pause) break;
    }
    const release = { ...pace, ...pause };
    await db.inAgency(agencyId, (tx) => releaseConversation(tx, conversation, release));
    return release.nextSendAt;
  };

  /** @returns until when the whole conversation has to wait, if it has to. */
  async function deliver(adapter: ChatAdapter, { agencyId, postId }: Post): Promise<Pause | undefined> {
    const { viewers } = adapter;
    const wanted = await db.inAgency(agencyId, async (tx) => {
      const post = await postById(tx, postId);
      const root = post?.threadOf ? await postById(tx, post.threadOf) : undefined;
      if (!post) return undefined;
      if (root?.ref === null) {
        await postpone(tx, post, root.retryAt ?? now());
        return undefined;
      }
      return { post, card: await compose(tx, post, { now: now(), viewers }), thread: root?.ref };
    });
    if (!wanted) return undefined;
    const { post, card, thread } = wanted;
    try {
      const ref = post.ref ?? (await adapter.send(post.conversation, card, thread));
      if (post.ref !== null) await adapter.update(post.ref, card);
      await db.inAgency(agencyId, async (tx) => {
        await markSent(tx, post, { version: post.wanted, ref, at: now() });
        if (post.problem === 'unreachable') await isReached(tx, post.conversation);
      });
      observe(post.kind, post.ref === null ? 'sent' : 'updated');
      return undefined;
    } catch (error) {
      return failed(post, deliveryErrorOf(error));
    }
  }

  async function failed(
    post: Post,
    { problem, retryAfterMs, message }: DeliveryError,
  ): Promise<Pause | undefined> {
    observe(post.kind, problem);
    const about = {
      agency: post.agencyId,
      post: post.postId,
      kind: post.kind,
      problem,
      attempts: post.attempts + 1,
    };
    log.warn({ ...about, why: message }, 'a post was not delivered');
    // The message to edit was deleted: the post is sent anew.
    const again = problem === 'gone' ? now() : retryAt(problem, post.attempts + 1, now(), retryAfterMs);
    await db.inAgency(post.agencyId, async (tx) => {
      await markFailed(tx, post, { problem, retryAt: again, loseRef: problem === 'gone' });
      if (problem === 'unreachable') await isUnreachable(tx, post.conversation, now());
    });
    return problem === 'refused' || problem === 'gone' ? undefined : { nextSendAt: again };
  }
}

/** What is no `DeliveryError` is a fault of ours in drawing or sending this post: the others go on without it. */
const deliveryErrorOf = (error: unknown): DeliveryError =>
  error instanceof DeliveryError
    ? error
    : new DeliveryError('refused', error instanceof Error ? error.name : 'unknown', { cause: error });

const isLater = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  a.epochMilliseconds > b.epochMilliseconds;
