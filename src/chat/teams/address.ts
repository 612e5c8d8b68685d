import type { Address, PostRef } from '../card.ts';

/** Where Teams can be told to post: a channel or group chat, or the personal chat of the bot with an account. */
export type Place =
  | { readonly tenant: string; readonly conversation: string }
  | { readonly tenant: string; readonly account: string };

export interface PostPlace {
  readonly tenant: string;
  /** The conversation it stands in, of a channel without the thread. */
  readonly conversation: string;
  readonly activity: string;
}

const address = /^teams:([^/]+)\/(@?)([^/@][^/]*)$/;
const post = /^teams:([^/]+)\/([^/@][^/]*)\/([^/]+)$/;

export const channelAddress = (tenant: string, conversation: string): Address =>
  `teams:${packed(tenant)}/${packed(withoutThread(conversation))}`;

export const directAddress = (tenant: string, account: string): Address =>
  `teams:${packed(tenant)}/@${packed(account)}`;

export const postRef = ({ tenant, conversation, activity }: PostPlace): PostRef =>
  `teams:${packed(tenant)}/${packed(withoutThread(conversation))}/${packed(activity)}`;

export const parseAddress = (text: string): Place | undefined => {
  const [, tenant, direct, id] = unpacked(address.exec(text));
  if (!tenant || !id) return undefined;
  return direct ? { tenant, account: id } : { tenant, conversation: id };
};

export const parsePostRef = (text: string): PostPlace | undefined => {
  const [, tenant, conversation, activity] = unpacked(post.exec(text));
  return tenant && conversation && activity ? { tenant, conversation, activity } : undefined;
};

/** Teams writes the thread behind the id of its channel: `19:…@thread.tacv2;messageid=1700000000000`. */
export const withoutThread = (conversation: string): string => conversation.replace(/;messageid=.*$/s, '');

/** Teams promises nothing about its ids, so what has a meaning here or in `words.ts` is escaped. */
const packed = (id: string): string => id.replace(/^@|[%/<>|\s]/g, encodeURIComponent).toWellFormed();

const unpacked = (parts: RegExpExecArray | null): string[] => {
  try {
    return (parts ?? []).map(decodeURIComponent);
  } catch {
    return [];
  }
};
