import { Temporal } from 'temporal-polyfill';
import { isWorking, nextWorking } from '../rhythm/working-time.ts';
import { recipientKey, type Expected, type NewPing, type Snooze } from './ping.ts';

/** What is to be done about some pings that are expected. */
export interface Decision {
  readonly send: readonly NewPing[];
  /** Those that are over, and were made up for by what is sent. */
  readonly overSnoozes: readonly Snooze[];
  /** When to look again; null where nothing more is expected. */
  readonly nextLookAt: Temporal.Instant | null;
}

/** A ping's key: what is sent once. */
export const pingKey = ({ kind, subject, recipient, mark }: NewPing): string =>
  JSON.stringify([kind, subject, recipientKey(recipient), mark]);

/** What follows one another, so that the later makes the earlier pointless. */
export const trackOf = ({ kind, subject, recipient }: NewPing): string =>
  JSON.stringify([kind, subject, recipientKey(recipient)]);

export const snoozeTrack = ({ kind, subject, recipient }: Snooze): string =>
  JSON.stringify([kind, subject, recipient]);

/**
 * Of what is expected of each kind for each recipient, the last whose time has come is sent unless it was, or one after
 * it: what an outage has kept from being sent before is stale. Whoever has snoozed hears nothing until then, and then
 * once how things stand, even if they were told. What may only come in working time waits for it.
 *
 * @param isSent whether a ping with that key is there
 */
export function duePings(
  expected: readonly Expected[],
  isSent: (key: string) => boolean,
  snoozes: readonly Snooze[],
  now: Temporal.Instant,
): Decision {
  const send: NewPing[] = [];
  const overSnoozes = new Set(snoozes.filter(({ until }) => !isAfter(until, now)));
  const moments = [...expected.map(({ at }) => at), ...snoozes.map(({ until }) => until)];
  const snoozeOf = new Map(snoozes.map((snooze) => [snoozeTrack(snooze), snooze]));
  for (const track of Map.groupBy(expected, trackOf).values()) {
    const inOrder = [...track].sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
    const last = inOrder.findLast(({ at }) => !isAfter(at, now));
    if (!last || (last.until && !isAfter(last.until, now))) continue;
    const snooze = snoozeOf.get(trackOf(last));
    if (snooze && isAfter(snooze.until, now)) continue;
    const isTold = inOrder.slice(inOrder.indexOf(last)).some((one) => isSent(pingKey(one)));
    if (isTold && !snooze) continue;
    if (last.within && !isWorking(last.within, now)) {
      moments.push(nextWorking(last.within, now));
      if (snooze) overSnoozes.delete(snooze);
      continue;
    }
    const ping = asNew(last);
    send.push(isTold && snooze ? { ...ping, mark: `${ping.mark}~${snooze.until.toString()}` } : ping);
  }
  const ahead = moments.filter((at) => isAfter(at, now)).sort(Temporal.Instant.compare);
  return { send, overSnoozes: [...overSnoozes], nextLookAt: ahead[0] ?? null };
}

const asNew = ({ at: _at, until: _until, within: _within, ...ping }: Expected): NewPing => ping;

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  a.epochMilliseconds > b.epochMilliseconds;
