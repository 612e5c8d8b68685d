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
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(dateOf(ts));

/** `Monday 3 August 2026 at 14:05` */
export const fullTime = (ts: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(dateOf(ts));

const dateOf = (ts: string): Date => new Date(Number(ts) * 1000);

const dayOf = (ts: string, timeZone: string, now: Date): string => {
  const civil = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone });
  const day = civil.format(dateOf(ts));
  return day === civil.format(now) ? 'Today' : day;
};

const follows = (before: Message, message: Message): boolean =>
  before.author.id === message.author.id &&
  !before.thread &&
  !before.isEphemeral &&
  !message.isEphemeral &&
  dateOf(message.ts).getTime() - dateOf(before.ts).getTime() < shortlyMs;
