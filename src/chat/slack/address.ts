import type { Address, PostRef } from '../card.ts';

/** Where Slack can be told to post: a channel, or the direct conversation of the bot with a person. */
export type Place =
  { readonly team: string; readonly channel: string } | { readonly team: string; readonly user: string };

export interface PostPlace {
  readonly team: string;
  readonly channel: string;
  /** Slack's name for a message within its channel. */
  readonly ts: string;
}

const address = /^slack:(\w+)\/(@?)(\w+)$/;
const post = /^slack:(\w+)\/(\w+)\/(\d+\.\d+)$/;

export const channelAddress = (team: string, channel: string): Address => `slack:${team}/${channel}`;

export const directAddress = (team: string, user: string): Address => `slack:${team}/@${user}`;

export const postRef = ({ team, channel, ts }: PostPlace): PostRef => `slack:${team}/${channel}/${ts}`;

export const parseAddress = (text: string): Place | undefined => {
  const [, team, direct, id] = address.exec(text) ?? [];
  if (!team || !id) return undefined;
  return direct ? { team, user: id } : { team, channel: id };
};

export const parsePostRef = (text: string): PostPlace | undefined => {
  const [, team, channel, ts] = post.exec(text) ?? [];
  return team && channel && ts ? { team, channel, ts } : undefined;
};
