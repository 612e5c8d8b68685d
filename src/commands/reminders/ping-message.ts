import { pingsOfPost } from '../../db/pings/pings.ts';
import { postById, type Post } from '../../db/posts.ts';
import { DomainError } from '../../domain/errors.ts';
import { rowId } from '../../domain/ids.ts';
import { sparings, type Sparing } from '../../domain/pings/chosen/hearers.ts';
import type { PingKind } from '../../domain/pings/kinds.ts';
import type { Ping } from '../../domain/pings/ping.ts';
import type { Person } from '../../domain/people.ts';
import type { Context } from '../context.ts';

interface PingMessage {
  readonly postId: number;
  readonly pings: readonly Ping[];
  readonly kinds: readonly PingKind[];
  /** What the actor can be spared of it; nothing where it is for others, too. */
  readonly sparings: readonly Sparing[];
}

/** A message of pings about which the actor may decide. @throws DomainError `no-such-reminder`, `not-allowed` */
export async function pingMessage({ tx, actor }: Context, value: string): Promise<PingMessage> {
  const post = await postById(tx, rowId(value));
  const pings = post ? await pingsOfPost(tx, post.postId) : [];
  if (!post || pings.length === 0) throw new DomainError('no-such-reminder', {});
  if (!isFor(actor, post)) throw new DomainError('not-allowed', { verb: 'snooze' });
  const kinds = [...new Set(pings.map(({ kind }) => kind))];
  const isPrivate = post.personId !== null;
  return { postId: post.postId, pings, kinds, sparings: isPrivate ? sparings(kinds, actor) : [] };
}

/** Their own; in the dispatch channel, of those who work there; in a client’s, of its people and managers. */
function isFor({ id, isManager, isAssistant, clientIds }: Person, { personId, clientId }: Post): boolean {
  if (personId !== null) return personId === id;
  return isManager || (clientId === null ? isAssistant : clientIds.includes(clientId));
}
