import type { Temporal } from 'temporal-polyfill';
import { assistantFigures, isAssistantToBeTold } from '../../domain/digests/assistant-figures.ts';
import { clientFigures, isClientToBeTold } from '../../domain/digests/client-figures.ts';
import { isManagerToBeTold, managerFigures } from '../../domain/digests/manager-figures.ts';
import type { NewPing } from '../../domain/pings/ping.ts';
import type { Tx } from '../client.ts';
import type { PingToSend } from '../pings/send-pings.ts';
import { assistantFacts } from './assistant-facts.ts';
import { clientFacts, type DigestWish } from './client-facts.ts';
import { deskFacts } from './desk-facts.ts';
import { digestKey, keepDigests, keptDigests, type DigestKey, type NewDigest } from './kept.ts';

/** Makes those of some digests that there is something to say in. */
export type MakesDigests = (
  tx: Tx,
  wishes: readonly DigestWish[],
  now: Temporal.Instant,
) => Promise<readonly NewDigest[]>;

export const makeClientDigests: MakesDigests = async (tx, wishes, now) =>
  (await clientFacts(tx, wishes, now)).flatMap((facts) => {
    const figures = clientFigures(facts, now);
    const key = { kind: 'client-digest', subject: facts.clientId, on: facts.weekOn.toString() } as const;
    return isClientToBeTold(facts, figures, now) ? [{ ...key, figures }] : [];
  });

export const makeAssistantDigests: MakesDigests = async (tx, wishes, now) =>
  (await assistantFacts(tx, wishes, now)).flatMap((facts) => {
    const figures = assistantFigures(facts, now);
    const key = { kind: 'assistant-digest', subject: facts.personId, on: facts.weekOn.toString() } as const;
    return isAssistantToBeTold(facts, figures) ? [{ ...key, figures }] : [];
  });

/** An agency has one, for all its managers; there may be several weeks of it where they live far apart. */
export const makeManagerDigests: MakesDigests = async (tx, wishes, now) => {
  const made: NewDigest[] = [];
  for (const wish of wishes) {
    const facts = await deskFacts(tx, wish, now);
    const key = { kind: 'manager-digest', subject: wish.subject, on: wish.on } as const;
    if (isManagerToBeTold(facts)) made.push({ ...key, figures: managerFigures(facts, now) });
  }
  return made;
};

interface Preparation {
  /** Whose digest a ping is about. */
  readonly subjectOf: (ping: NewPing) => string;
  readonly make: MakesDigests;
}

/**
 * Finds the digests that pings of one kind are to say, and makes those that nobody has made: the figures of a week are
 * worked out once, whoever looks at them, and however often. What there is nothing to say in is silent.
 */
export async function prepareDigests(
  tx: Tx,
  agencyId: string,
  pings: readonly NewPing[],
  now: Temporal.Instant,
  { subjectOf, make }: Preparation,
): Promise<PingToSend[]> {
  const keyOf = (ping: NewPing): DigestKey => ({
    kind: ping.kind,
    subject: subjectOf(ping),
    on: ping.details?.on ?? ping.mark,
  });
  const keys = [...new Map(pings.map((ping) => [digestKey(keyOf(ping)), keyOf(ping)])).values()];
  let kept = await keptDigests(tx, keys);
  const missing = pings.filter((ping) => !kept.has(digestKey(keyOf(ping))));
  if (missing.length > 0) {
    const wishes = Map.groupBy(missing, (ping) => digestKey(keyOf(ping)));
    const wished = [...wishes.values()].flatMap(([ping, ...others]) =>
      ping ? [{ ...keyOf(ping), at: earliest([ping, ...others], now) }] : [],
    );
    const made = await make(tx, wished, now);
    await keepDigests(tx, agencyId, made, now);
    kept = await keptDigests(tx, keys);
  }
  return pings.map((ping) => {
    const digestId = kept.get(digestKey(keyOf(ping)));
    return digestId === undefined ? { ...ping, isSilent: true } : { ...ping, digestId };
  });
}

/** When the first of some pings was to come, as ISO text. */
const earliest = (pings: readonly NewPing[], now: Temporal.Instant): string =>
  pings.map(({ details }) => details?.at ?? now.toString()).reduce((first, at) => (at < first ? at : first));
