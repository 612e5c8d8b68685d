import type { AnyBlock } from '@slack/types';
import type { Change } from '../protocol.ts';
import type { WireMessage, WireThreadRoot } from '../wire.ts';
import type { Conversation } from './directory.ts';

export interface Entry {
  readonly message: WireMessage;
  /** The one person who sees it, when it is ephemeral. */
  readonly to?: string;
}

export type Draft = Omit<WireMessage, 'type' | 'ts'>;

export interface Content {
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
}

/** What was said where. Ephemeral messages live as long as the process. */
export interface Timeline {
  post(where: Conversation, draft: Draft, to?: string): WireMessage;
  edit(where: Conversation, entry: Entry, content: Content): WireMessage;
  remove(where: Conversation, entry: Entry): void;
  find(where: Conversation, ts: string): Entry | undefined;
  /** Everything in it, threads and ephemeral messages included, oldest first. */
  all(where: Conversation): readonly Entry[];
  /** Oldest first: what stands in the conversation itself, or with `thread` its root and the replies to it. */
  read(
    where: Conversation,
    options?: { readonly thread?: string; readonly viewer?: string },
  ): readonly Entry[];
  /** With the counts that the root of a thread carries. */
  asReturned(where: Conversation, message: WireMessage): WireMessage | WireThreadRoot;
  /** A timestamp later than any given before, by which Slack names messages and actions. */
  nextTs(): string;
  /** What is worth keeping, by conversation id. */
  kept(): Readonly<Record<string, readonly WireMessage[]>>;
}

const asTs = (microseconds: number): string => {
  const digits = String(microseconds).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
};

export const createTimeline = (
  saved: Readonly<Record<string, readonly WireMessage[]>>,
  now: () => number,
  tell: (change: Change) => void,
): Timeline => {
  const entries = new Map(
    Object.entries(saved).map(([id, messages]) => [
      id,
      new Map(messages.map((message): [string, Entry] => [message.ts, { message }])),
    ]),
  );
  let last = Math.max(
    0,
    ...Object.values(saved).flatMap((messages) => messages.map(({ ts }) => Number(ts.replace('.', '')))),
  );
  const nextTs = (): string => asTs((last = Math.max(last + 1, Math.floor(now()) * 1000)));

  const entriesOf = (id: string): Map<string, Entry> => {
    const known = entries.get(id) ?? new Map<string, Entry>();
    entries.set(id, known);
    return known;
  };

  const announce = (where: Conversation, { message, to }: Entry, what: 'posted' | 'edited' | 'deleted') =>
    tell({
      kind: 'message',
      conversation: where.id,
      ts: message.ts,
      ...(message.thread_ts ? { threadTs: message.thread_ts } : {}),
      what,
      by: message.user,
      seenBy: to ? [to] : [...where.members],
    });

  const repliesTo = (where: Conversation, ts: string): readonly Entry[] =>
    [...entriesOf(where.id).values()].filter(({ message }) => message.thread_ts === ts);

  return {
    nextTs,
    post(where, draft, to) {
      const message: WireMessage = { type: 'message', ...draft, ts: nextTs() };
      const entry: Entry = to === undefined ? { message } : { message, to };
      entriesOf(where.id).set(message.ts, entry);
      announce(where, entry, 'posted');
      return message;
    },
    edit(where, { message: { blocks: _, ...message }, to }, content) {
      const edited: WireMessage = { ...message, ...content, edited: { user: message.user, ts: nextTs() } };
      const entry: Entry = to === undefined ? { message: edited } : { message: edited, to };
      entriesOf(where.id).set(message.ts, entry);
      announce(where, entry, 'edited');
      return edited;
    },
    remove(where, entry) {
      if (entriesOf(where.id).delete(entry.message.ts)) announce(where, entry, 'deleted');
    },
    find: (where, ts) => entriesOf(where.id).get(ts),
    all: (where) => [...entriesOf(where.id).values()],
    read: (where, { thread, viewer } = {}) =>
      [...entriesOf(where.id).values()].filter(
        ({ message, to }) =>
          (to === undefined || to === viewer) &&
          (thread === undefined
            ? message.thread_ts === undefined
            : message.ts === thread || message.thread_ts === thread),
      ),
    asReturned(where, message) {
      const replies = repliesTo(where, message.ts).filter(({ to }) => to === undefined);
      const latest = replies.at(-1);
      if (!latest) return message;
      const users = [...new Set(replies.map((reply) => reply.message.user))];
      return {
        ...message,
        thread_ts: message.ts,
        reply_count: replies.length,
        reply_users: users,
        reply_users_count: users.length,
        latest_reply: latest.message.ts,
      };
    },
    kept: () =>
      Object.fromEntries(
        [...entries].map(([id, known]) => [
          id,
          [...known.values()].flatMap(({ message, to }) => (to === undefined ? [message] : [])),
        ]),
      ),
  };
};
