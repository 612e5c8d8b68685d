import { Temporal } from 'temporal-polyfill';
import { nextWorking } from '../rhythm/working-time.ts';
import { snoozeTrack, trackOf } from './due-pings.ts';
import type { PingKind } from './kinds.ts';
import type { Expected, Snooze } from './ping.ts';

/** Something that will be said if nothing changes until then. */
export interface UpcomingPing {
  readonly at: Temporal.Instant;
  readonly kind: PingKind;
  /** The name of somebody, or of a channel if it has one. */
  readonly recipient: string | null;
  readonly task: number | null;
  /** The name of the client it is about, if it is about one. */
  readonly client: string | null;
}

/**
 * What of all that is expected will be said next, in its order: of what follows one another, the first. What somebody
 * does not want to hear of until a moment comes then, once.
 */
export function upcoming(
  expected: readonly Expected[],
  snoozes: readonly Snooze[],
  now: Temporal.Instant,
): Expected[] {
  const running = new Map(
    snoozes.filter(({ until }) => isAfter(until, now)).map((snooze) => [snoozeTrack(snooze), snooze.until]),
  );
  return [...Map.groupBy(expected, trackOf)]
    .flatMap(([track, pings]) => {
      const until = running.get(track);
      const ahead = (until ? afterSnooze(pings, until) : pings).filter(
        (ping) => isAfter(ping.at, now) && !ping.isSilent,
      );
      return ahead.sort(byTime).slice(0, 1);
    })
    .sort(byTime);
}

const byTime = (a: Expected, b: Expected): number => Temporal.Instant.compare(a.at, b.at);

function afterSnooze(pings: readonly Expected[], until: Temporal.Instant): Expected[] {
  const held = pings
    .filter(({ at }) => !isAfter(at, until))
    .sort(byTime)
    .at(-1);
  const later = pings.filter(({ at }) => isAfter(at, until));
  if (!held) return later;
  const at = held.within ? nextWorking(held.within, until) : until;
  return held.until && !isAfter(held.until, at) ? later : [{ ...held, at }, ...later];
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  a.epochMilliseconds > b.epochMilliseconds;
