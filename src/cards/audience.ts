import type { Temporal } from 'temporal-polyfill';
import type { Address, ChannelMention, Inline, Mention, Platform } from '../chat/card.ts';
import type { Locale } from '../domain/locale.ts';
import type { Named } from '../domain/people.ts';
import { formatDue } from '../i18n/formats/dates.ts';
import { translator, type Translator } from '../i18n/translate.ts';
import { asTyped, botMention, type CommandMark } from '../i18n/typed-commands.ts';

/** For whom a card is written, and when. */
export interface Audience {
  readonly t: Translator;
  readonly platform: Platform;
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  /** Several people read it, perhaps in other zones: times name theirs. */
  readonly isShared: boolean;
  readonly now: Temporal.Instant;
}

type Reader = { readonly locale: Locale; readonly timeZone: string };

const commandMark: Record<Platform, CommandMark> = { slack: '/', teams: '' };
/** The same where everybody reads it. */
const sharedMark: Record<Platform, string> = { slack: '/', teams: botMention };

/** `platform`: where it is read. */
export const privateTo = (
  { locale, timeZone }: Reader,
  now: Temporal.Instant,
  platform: Platform,
): Audience => ({
  t: translator(locale, commandMark[platform]),
  platform,
  locale,
  timeZone,
  isShared: false,
  now,
});

export const sharedIn = (reader: Reader, now: Temporal.Instant, platform: Platform): Audience => ({
  ...privateTo(reader, now, platform),
  isShared: true,
});

export const mention = ({ name, accounts }: Named): Mention => ({ kind: 'mention', name, accounts });

/** Whoever did something: somebody, or Deskhand by itself. */
export const doer = (who: Named | null, { t }: Pick<Audience, 't'>): Mention | string =>
  who ? mention(who) : t('bot.name');

export const channelMention = (
  channel: { address: Address; name: string | null },
  { t }: Pick<Audience, 't'>,
): ChannelMention => ({
  kind: 'channel',
  address: channel.address,
  name: channel.name ?? t('channel.unnamed'),
});

/** Words of a command, such as `/desk status`, as they are typed where this is read. */
export const command = (text: string, { platform, isShared }: Audience): Inline => ({
  kind: 'code',
  text: asTyped(text, (isShared ? sharedMark : commandMark)[platform]),
});

/** A task's number as it is written and typed. */
export const taskNumber = (number: number): string => `#${number}`;

export const moment = (at: Temporal.Instant, { now, locale, timeZone, isShared }: Audience): string =>
  formatDue(at, { locale, timeZone }, { now, zone: isShared });
