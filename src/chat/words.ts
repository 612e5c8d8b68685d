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

/** A piece of a text that a reader takes apart: typed words, or a token put in the place of a mention. */
export interface Part {
  readonly text: string;
  readonly isToken: boolean;
}

export const typed = (text: string): Part => ({ text, isToken: false });

/** What would end the token is kept out of the name. */
export const token = (sign: '@' | '#', id: string, name = ''): Part => {
  const safe = name.replace(/[<>|]/g, '').trim();
  return { text: `<${sign}${id}${safe ? `|${safe}` : ''}>`, isToken: true };
};

/** The whole text, in which nothing that was merely typed can pass for a token, not even across its parts. */
export const joined = (parts: readonly Part[]): string => {
  let text = '';
  let words = '';
  for (const part of parts) {
    if (part.isToken) {
      text += harmless(words) + part.text;
      words = '';
    } else {
      words += part.text;
    }
  }
  return text + harmless(words);
};

/** An invisible word joiner keeps a typed `<@` or `<#` from reading as the beginning of a token. */
export const harmless = (words: string): string => words.replace(/<(?=[@#])/g, '<\u2060');
