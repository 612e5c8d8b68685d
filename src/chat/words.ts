/**
 * Tokens for people and channels inside typed words. A platform's reader writes them, commands read them:
 * `<@ACCOUNT|name>` and `<#ADDRESS|name>`, the name optional. Everything else in the text is what the person typed.
 */
export interface PersonToken {
  readonly account: string;
  readonly name?: string;
}

export interface ChannelToken {
  readonly address: string;
  readonly name?: string;
}

const person = /<@([^|<>\s]+)(?:\|([^<>]*))?>/g;
const channel = /<#([^|<>\s]+)(?:\|([^<>]*))?>/g;

export const personTokens = (text: string): PersonToken[] =>
  [...text.matchAll(person)].map(([, account = '', name]) => ({ account, ...(name ? { name } : {}) }));

export const channelTokens = (text: string): ChannelToken[] =>
  [...text.matchAll(channel)].map(([, address = '', name]) => ({ address, ...(name ? { name } : {}) }));

export const withoutTokens = (text: string): string =>
  text.replace(person, ' ').replace(channel, ' ').replace(/\s+/g, ' ').trim();
