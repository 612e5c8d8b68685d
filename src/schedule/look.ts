import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/client.ts';
import { wantedPings } from '../db/pings/choices.ts';
import { planLooks, takeLooks, type Watched } from '../db/pings/looks.ts';
import { endSnoozes, notedPings, snoozesAbout } from '../db/pings/pings.ts';
import { withSavepoint } from '../db/pings/savepoint.ts';
import { sendPings, type PingToSend } from '../db/pings/send-pings.ts';
import type { ExpectedStep, PingSource } from '../db/pings/source.ts';
import { duePings } from '../domain/pings/due-pings.ts';
import type { Expected } from '../domain/pings/ping.ts';
import type { Duty } from './duty.ts';

/** So many are looked at in one transaction. */
const atOnce = 200;

/** What cannot be looked at for a fault of ours holds up nothing else, and is tried again after so long. */
const pause: Temporal.DurationLike = { minutes: 15 };

/** Looks at what is due to be looked at, says what is to be said now, and notes when to look again. */
export function lookAt(watched: Watched, sources: readonly PingSource[]): Duty {
  return async (_, agencyId, now) => [
    async (tx, report) => {
      const keys = await takeLooks(tx, watched, now, atOnce);
      if (keys.length === 0) return undefined;
      try {
        await withSavepoint(tx, () => look(tx, agencyId, keys, now));
      } catch {
        for (const key of keys) {
          try {
            await withSavepoint(tx, () => look(tx, agencyId, [key], now));
          } catch (error) {
            report(error);
            await planLooks(tx, watched, [{ key, at: now.add(pause) }]);
          }
        }
      }
      return 'more';
    },
  ];

  async function look(
    tx: Tx,
    agencyId: string,
    taken: readonly string[],
    now: Temporal.Instant,
  ): Promise<void> {
    const pings: Expected[] = [];
    const steps: ExpectedStep[] = [];
    for (const source of sources) {
      const outlook = await source.outlook(tx, agencyId, taken, now);
      pings.push(...outlook.pings);
      steps.push(...(outlook.steps ?? []));
    }
    const due = steps.filter((step) => step.isAnnounced && Temporal.Instant.compare(step.at, now) <= 0);
    for (const step of due) await step.take(tx);
    // What something has happened to is looked at again, with nothing said of how it was.
    const changed = new Set(due.map(({ subject }) => subject));
    const keys = taken.filter((key) => !changed.has(key));
    const stepAt = new Map(steps.map(({ subject, at }) => [subject, at]));

    const wanted = await wantedPings(
      tx,
      pings.filter(({ subject }) => !changed.has(subject)),
    );
    const noted = await notedPings(tx, wanted);
    const expectedAbout = Map.groupBy(wanted, ({ subject }) => subject);
    const snoozesOn = Map.groupBy(await snoozesAbout(tx, keys), ({ subject }) => subject);
    const decisions = keys.map((key) => ({
      key,
      ...duePings(expectedAbout.get(key) ?? [], (ping) => noted.has(ping), snoozesOn.get(key) ?? [], now),
    }));

    const send = decisions.flatMap((decision) => decision.send);
    const prepared: PingToSend[] = [];
    for (const { kinds, prepare } of sources) {
      const own = send.filter(({ kind }) => kinds.includes(kind));
      if (own.length > 0) prepared.push(...(prepare ? await prepare(tx, agencyId, own, now) : own));
    }
    // Last: what sends pings waits for others who do, and so nobody who does may wait for anything else.
    await sendPings(tx, agencyId, prepared, now);
    await endSnoozes(
      tx,
      decisions.flatMap(({ overSnoozes }) => overSnoozes),
    );
    await planLooks(
      tx,
      watched,
      decisions.map(({ key, nextLookAt }) => ({ key, at: earlier(nextLookAt, stepAt.get(key) ?? null) })),
    );
  }
}

/** The earlier of two moments, either of which may never come. */
const earlier = (a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null =>
  [a, b].filter((at) => at !== null).sort(Temporal.Instant.compare)[0] ?? null;
