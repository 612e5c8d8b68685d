import express from 'express';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Pace } from '../../src/chat/adapter.ts';
import { createSlackAdapter } from '../../src/chat/slack/adapter.ts';
import { directAddress } from '../../src/chat/slack/address.ts';
import { limits } from '../../src/chat/slack/limits.ts';
import type { Database } from '../../src/db/client.ts';
import { claimConversations } from '../../src/db/delivery/leases.ts';
import { ensurePerson } from '../../src/db/people.ts';
import { tellPerson } from '../../src/db/posts.ts';
import { createCourier } from '../../src/delivery/courier.ts';
import { leaseSeconds, workspacePaces } from '../../src/delivery/worker.ts';
import { addSampleAgency, addTask, reader } from '../db/sample-agency.ts';
import { testDatabase } from '../support/database.ts';
import { sunday } from '../support/desk.ts';
import { botToken, signingSecret, startStandIn } from '../support/stand-ins/slack.ts';
import { workspace } from '../support/workspace.ts';

/** 75 people who are told of one thing, and 25 who are told of three: 150 messages, all wanted at the same moment. */
const people = Array.from({ length: 100 }, (_, index) => ({
  id: `U9${String(index).padStart(4, '0')}`,
  told: index < 75 ? ['One'] : ['One', 'Two', 'Three'],
}));
const titles = ['One', 'Two', 'Three'];

const minute = 60_000;
/** What the stand-in takes; it answers 429 to the rest. */
const rateLimits = { betweenMessages: 1000, perMinute: 140 };
/** A burst of 20 and two a second: no more than that in any minute. */
const workspacePace = { intervalMs: 500, burst: 20 };

/** Two processes that share nothing but the database write to everybody, second by second. */
async function fanOut(paces: { readonly pace: Pace; readonly workspacePace: Pace }) {
  const clock = { now: sunday };
  const outcomes: string[] = [];
  const { db } = await testDatabase();
  const members = people.map(({ id }) => ({
    id,
    handle: id,
    name: id,
    locale: 'en-US',
    timeZone: 'Etc/UTC',
  }));
  const { slack, slackApiUrl: apiUrl } = await startStandIn(
    { ...workspace, people: [...workspace.people, ...members] },
    { rateLimits, now: () => clock.now.epochMilliseconds },
  );
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const adapters = {
    slack: createSlackAdapter({ app: express(), signingSecret, botToken, apiUrl, log, ...paces }),
  };
  const observe = (_kind: string, outcome: string) => void outcomes.push(outcome);
  const now = () => clock.now;
  const couriers = [1, 2].map(() => createCourier({ db, adapters, now, random: () => 0.5, log, observe }));
  const claim = { leaseSeconds, atMost: 30, paces: workspacePaces(adapters) };

  async function deliverWhatIsDue({ deliver }: (typeof couriers)[number]): Promise<void> {
    for (;;) {
      const leases = await claimConversations(db.pool, { ...claim, now: clock.now });
      if (leases.length === 0) return;
      await Promise.all(leases.map(deliver));
    }
  }

  await tellEverybody(db);
  for (let second = 0; second < 600 && (await unsent(db)) > 0; second++) {
    await Promise.all(couriers.map(deliverWhatIsDue));
    clock.now = clock.now.add({ seconds: 1 });
  }
  const received = people.map(({ id, told }) => ({ told, messages: slack.directMessagesOf(id) }));
  return { received, outcomes, unsent: await unsent(db) };
}

async function tellEverybody(db: Database): Promise<void> {
  const agency = await addSampleAgency(db, workspace.team.id);
  await db.inAgency(agency.id, async (tx) => {
    const tasks = new Map<string, number>();
    for (const title of titles) tasks.set(title, await addTask(tx, agency, { title }));
    await tx.execute(sql`update posts set sent = wanted`);
    for (const { id: account, told } of people) {
      const known = { platform: 'slack', account, name: account, ...reader } as const;
      const address = directAddress(workspace.team.id, account);
      const person = await ensurePerson(tx, agency.id, { ...known, directAddress: address }, sunday);
      // Events are numbered like the tasks that they begin.
      for (const title of told) await tellPerson(tx, person, tasks.get(title) ?? 0, tasks.get(title) ?? 0);
    }
  });
}

/** Of every agency: the only one. */
async function unsent({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ unsent: string }>('select unsent from delivery_backlog()');
  return Number(rows[0]?.unsent);
}

type Received = Awaited<ReturnType<typeof fanOut>>['received'];

const expectEachOnce = (received: Received): void => {
  for (const { told, messages } of received)
    expect(messages.map(({ text }) => titles.find((title) => text.includes(`· ${title}`)))).toEqual(told);
};

const timesOf = (messages: Received[number]['messages']): number[] =>
  messages.map(({ ts }) => Math.floor(Number(ts) * 1000));

describe('150 messages that are wanted at the same minute', { timeout: 30_000 }, () => {
  it('arrive once each, and at a pace at which the platform has nothing to say against', async () => {
    const { received, outcomes, unsent } = await fanOut({ pace: limits.pace.conversation, workspacePace });

    expect(unsent).toBe(0);
    expectEachOnce(received);
    expect(outcomes).toEqual(Array(150).fill('sent'));
    for (const { messages } of received) {
      const times = timesOf(messages);
      for (const [index, time] of times.slice(1).entries())
        expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(rateLimits.betweenMessages);
    }
    const all = received.flatMap(({ messages }) => timesOf(messages)).toSorted((a, b) => a - b);
    const within = (from: number) => all.filter((time) => time >= from && time < from + minute).length;
    expect(Math.max(...all.map(within))).toBeLessThanOrEqual(rateLimits.perMinute);
    // The pace is made use of, too: 20 at once, then two a second.
    expect((all.at(-1) ?? 0) - (all[0] ?? 0)).toBeLessThan(75_000);
  });

  it('arrive once each where the platform is stricter than was known, as it asks for', async () => {
    const careless = { intervalMs: 0, burst: 1 };
    const { received, outcomes, unsent } = await fanOut({ pace: careless, workspacePace: careless });

    expect(unsent).toBe(0);
    expectEachOnce(received);
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(150);
    expect(outcomes).toContain('later');
  });
});
