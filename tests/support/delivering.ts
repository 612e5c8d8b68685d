import type { Temporal } from 'temporal-polyfill';
import type { ChatAdapter, Pace } from '../../src/chat/adapter.ts';
import type { Card } from '../../src/chat/card.ts';
import type { DeliveryError } from '../../src/chat/errors.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Tx } from '../../src/db/client.ts';
import { claimConversations, type Lease } from '../../src/db/delivery/leases.ts';
import { createCourier } from '../../src/delivery/courier.ts';
import { leaseSeconds, workspacePaces } from '../../src/delivery/worker.ts';
import { addSampleAgency, now as start } from '../db/sample-agency.ts';
import { testDatabase } from './database.ts';

const unlimited: Pace = { intervalMs: 0, burst: 1 };

/** The delivery of an agency’s posts to a chat of no wire format, at a clock that moves only when it is told to. */
export async function startDelivering({ workspacePace = unlimited }: { workspacePace?: Pace } = {}) {
  const { db, url: databaseUrl } = await testDatabase();
  const name = 'acme';
  const agency = await addSampleAgency(db, name);
  const clock: { now: Temporal.Instant } = { now: start };
  const sent: Array<{ readonly to: string; readonly text: string }> = [];
  /** By address, what is answered to whatever is written there. */
  const refusals = new Map<string, DeliveryError>();

  const write = async (to: string, card: Card): Promise<string> => {
    const refusal = refusals.get(to);
    if (refusal) throw refusal;
    sent.push({ to, text: plainText(card) });
    return `${to}#${sent.length}`;
  };
  const chat: ChatAdapter = {
    platform: 'slack',
    pace: unlimited,
    workspacePace,
    viewers: 0,
    start: () => Promise.resolve(),
    send: write,
    update: async (post, card) => void (await write(post.replace(/#\d+$/, ''), card)),
    profile: () => Promise.reject(new Error('nobody is known here')),
    directAddress: (workspace, account) => `${workspace}/@${account}`,
    stop: () => Promise.resolve(),
  };
  const adapters = { slack: chat };
  const log = { warn: () => undefined, error: () => undefined };
  const { deliver } = createCourier({
    db,
    adapters,
    now: () => clock.now,
    random: () => 1,
    log,
    observe: () => undefined,
  });
  const claim = (atMost = 100): Promise<Lease[]> =>
    claimConversations(db.pool, { now: clock.now, leaseSeconds, atMost, paces: workspacePaces(adapters) });

  return {
    db,
    databaseUrl,
    agency,
    name,
    clock,
    sent,
    refusals,
    claim,
    deliver,
    work: <T>(act: (tx: Tx) => Promise<T>): Promise<T> => db.inAgency(agency.id, act),
    pass(seconds: number): void {
      clock.now = clock.now.add({ milliseconds: seconds * 1000 });
    },
    async deliverWhatIsDue(): Promise<void> {
      for (let leases = await claim(); leases.length > 0; leases = await claim())
        await Promise.all(leases.map(deliver));
    },
    /** What was said there so far, oldest first. */
    saidTo: (to: string) => sent.filter((message) => message.to === to).map(({ text }) => text),
  };
}
