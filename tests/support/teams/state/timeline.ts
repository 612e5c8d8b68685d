import { randomBytes } from 'node:crypto';
import type { AdaptiveCard } from '../cards/card.ts';
import { cardIn, type Attachment, type Mention } from '../wire.ts';
import type { SeenMessage } from '../driver.ts';
import type { Conversation } from './directory.ts';

export interface Content {
  readonly text?: string;
  readonly summary?: string;
  readonly attachments: readonly Attachment[];
  readonly mentions?: readonly Mention[];
}

export interface Draft extends Content {
  readonly from: string;
  /** The id of the message it replies to. */
  readonly thread?: string;
  /** The only person who is to see it. */
  readonly to?: string;
}

export interface Message extends Draft {
  readonly id: string;
  readonly conversation: string;
  /** Unix milliseconds. */
  readonly sentAt: number;
  readonly timesEdited: number;
  readonly isDeleted: boolean;
}

/** What was said where, and who sees which card in a way of their own. */
export interface Timeline {
  post(where: Conversation, draft: Draft): Message;
  /** Everybody sees the new content: views of their own are forgotten. */
  edit(message: Message, content: Content): void;
  remove(message: Message): void;
  /** A message, even one that was deleted; not a targeted one that has expired. */
  find(conversation: string, id: string): Message | undefined;
  giveView(message: Message, account: string, card: AdaptiveCard): void;
  /** Oldest first: what begins threads, or with `thread` its root and the replies to it. Nothing deleted. */
  read(
    conversation: string,
    options: { readonly thread?: string | undefined; readonly viewer?: string | undefined },
  ): readonly SeenMessage[];
  /** Every message that is there, targeted ones and replies too. */
  all(conversation: string): readonly Message[];
  seen(message: Message, viewer?: string): SeenMessage;
  /** Milliseconds of Unix time as text, later than any given before: how Teams names messages. */
  nextId(): string;
}

/** Teams takes a targeted message away after a day. */
const targetedLifeMs = 24 * 60 * 60 * 1000;

export const createTimeline = (now: () => number, botAccount: string, tell: () => void): Timeline => {
  const conversations = new Map<string, Map<string, Message>>();
  const views = new Map<string, { readonly card: AdaptiveCard; readonly number: number }>();
  let last = 0;
  let viewsGiven = 0;

  const nextId = (): string => String((last = Math.max(last + 1, Math.floor(now()))));
  /** What the bot writes in a personal chat is named otherwise, and nobody can read anything in that name. */
  const idIn = (where: Conversation, { from }: Draft): string =>
    where.kind === 'personal' && from === botAccount
      ? `1:1${randomBytes(33).toString('base64url')}`
      : nextId();

  const messagesOf = (conversation: string): Map<string, Message> => {
    const known = conversations.get(conversation) ?? new Map<string, Message>();
    conversations.set(conversation, known);
    return known;
  };
  const viewKey = ({ conversation, id }: Message, account: string): string =>
    `${conversation} ${id} ${account}`;
  const forgetViews = ({ conversation, id }: Message): void => {
    for (const key of views.keys()) if (key.startsWith(`${conversation} ${id} `)) views.delete(key);
  };
  const replace = (message: Message): void => {
    messagesOf(message.conversation).set(message.id, message);
    forgetViews(message);
    tell();
  };

  const isExpired = ({ to, from, sentAt }: Message): boolean =>
    to !== undefined && from === botAccount && now() - sentAt >= targetedLifeMs;
  const isSeenBy = ({ to, from }: Message, viewer: string | undefined): boolean =>
    to === undefined || (viewer !== undefined && (to === viewer || from === viewer));

  const all = (conversation: string): readonly Message[] =>
    [...messagesOf(conversation).values()].filter((message) => !message.isDeleted && !isExpired(message));

  const seen = (message: Message, viewer?: string): SeenMessage => {
    const view = viewer === undefined ? undefined : views.get(viewKey(message, viewer));
    const card = view?.card ?? cardIn(message.attachments);
    const { sentAt: _, mentions: __, ...shown } = message;
    return {
      ...shown,
      ...(card ? { card } : {}),
      isOwnView: view !== undefined,
      version: `${message.timesEdited}.${view?.number ?? 0}`,
    };
  };

  return {
    nextId,
    post(where, draft) {
      const message: Message = {
        ...draft,
        id: idIn(where, draft),
        conversation: where.id,
        sentAt: now(),
        timesEdited: 0,
        isDeleted: false,
      };
      replace(message);
      return message;
    },
    edit({ text: _, summary: __, mentions: ___, ...message }, content) {
      replace({ ...message, ...content, timesEdited: message.timesEdited + 1 });
    },
    remove: (message) => replace({ ...message, isDeleted: true }),
    find(conversation, id) {
      const message = messagesOf(conversation).get(id);
      return message && !isExpired(message) ? message : undefined;
    },
    giveView(message, account, card) {
      views.set(viewKey(message, account), { card, number: ++viewsGiven });
      tell();
    },
    read: (conversation, { thread, viewer }) =>
      all(conversation)
        .filter((message) => isSeenBy(message, viewer))
        .filter((message) =>
          thread === undefined
            ? message.thread === undefined
            : message.id === thread || message.thread === thread,
        )
        .map((message) => seen(message, viewer)),
    all,
    seen,
  };
};
