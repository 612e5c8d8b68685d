import type { Message } from '../../protocol.ts';

export interface Entry {
  readonly message: Message;
  /** The first message of a civil day, and which. */
  readonly day?: string;
  /** Said by the same author shortly after: needs no name and picture again. */
  readonly isFollowUp: boolean;
}

const shortlyMs = 5 * 60_000;

/** Days are those of the reader's time zone. */
export const timelineOf = (messages: readonly Message[], timeZone: string, now: Date): Entry[] =>
  messages.map((message, index) => {
    const before = messages[index - 1];
    const day = dayOf(message.ts, timeZone, now);
    const startsDay = !before || dayOf(before.ts, timeZone, now) !== day;
    return { message, ...(startsDay && { day }), isFollowUp: !startsDay && follows(before, message) };
  });

/** `14:05` */
export const clockTime = (ts: string, timeZone: string): string =>
  written(dateOf(ts), { timeStyle: 'short', timeZone });

/** `Monday 3 August 2026 at 14:05` */
export const fullTime = (ts: string, timeZone: string): string =>
  written(dateOf(ts), { dateStyle: 'full', timeStyle: 'short', timeZone });

const dateOf = (ts: string): Date => new Date(Number(ts) * 1000);

const dayOf = (ts: string, timeZone: string, now: Date): string => {
  const day = written(dateOf(ts), { dateStyle: 'full', timeZone });
  return day === written(now, { dateStyle: 'full', timeZone }) ? 'Today' : day;
};

/** Making a formatter takes longer than all else that is done for a message. */
const formats = new Map<string, Intl.DateTimeFormat>();

const written = (date: Date, options: Intl.DateTimeFormatOptions): string => {
  const key = Object.values(options).join(' ');
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', options);
  formats.set(key, format);
  return format.format(date);
};

const follows = (before: Message, message: Message): boolean =>
  before.author.id === message.author.id &&
  !before.thread &&
  !before.isEphemeral &&
  !message.isEphemeral &&
  dateOf(message.ts).getTime() - dateOf(before.ts).getTime() < shortlyMs;
