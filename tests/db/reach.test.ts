import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../src/db/client.ts';
import { bindToClient } from '../../src/db/clients.ts';
import { markSent, tellClient, tellPerson } from '../../src/db/posts.ts';
import { isReached, isUnreachable } from '../../src/db/reach.ts';
import { claimTask, createTask, takeSteps } from '../../src/db/tasks.ts';
import { testDatabase } from '../support/database.ts';
import { addSampleAgency, now, sampleTask, type SampleAgency } from './sample-agency.ts';

const { db } = await testDatabase();
let agency: SampleAgency;
let name: string;

beforeEach(async () => {
  name = crypto.randomUUID();
  agency = await addSampleAgency(db, name);
});

const work = <T>(act: (tx: Tx) => Promise<T>): Promise<T> => db.inAgency(agency.id, act);

interface Waiting {
  readonly kind: string;
  readonly platform: string;
  readonly conversation: string;
  readonly ref: string | null;
}

/** What is still to be sent, in order. */
const waiting = (): Promise<Waiting[]> =>
  work(async (tx) => {
    const { rows } = await tx.execute<{ post: Waiting }>(sql`
      select json_build_object('kind', kind, 'platform', platform, 'conversation', conversation, 'ref', ref) as post
      from posts where wanted > sent order by post_id`);
    return rows.map(({ post }) => post);
  });

const sendAll = () =>
  work(async (tx) => {
    for (const { postId, wanted } of await tx.query.posts.findMany())
      await markSent(tx, { postId }, { version: wanted, ref: `ref of ${postId}`, at: now });
  });

const accountInTeams = (personId: string, account: string) =>
  work((tx) =>
    tx.execute(sql`insert into identities (agency_id, platform, account, person_id, direct_address)
      values (${agency.id}, 'teams', ${account}, ${personId}, ${`teams @${account}`})`),
  );

const claimed = async (): Promise<number> => {
  const task = await work((tx) => createTask(tx, agency.id, sampleTask(agency), now));
  const number = task?.number ?? 0;
  await work((tx) => claimTask(tx, agency.id, number, { id: agency.assistantId, skills: ['travel'] }, now));
  return number;
};

/** A question, for which the client's cards change and their thread gets news. */
const ask = (task: number) =>
  work(async (tx): Promise<number> => {
    const step = { task, from: 'claimed', to: 'in progress', by: agency.assistantId } as const;
    const event = await takeSteps(tx, agency.id, [{ ...step, verb: 'start' }], now);
    await tellClient(tx, task, event);
    return event;
  });

describe('a person with accounts on two platforms', () => {
  it('is written to where the dispatch channel is', async () => {
    await accountInTeams(agency.assistantId, 'sara');
    await claimed();
    expect(await waiting()).toContainEqual(
      expect.objectContaining({
        kind: 'assistant-task',
        platform: 'slack',
        conversation: `@${name}-assistant`,
      }),
    );
  });

  it('is written to on the other one when nobody is reached on the first, from the beginning', async () => {
    await accountInTeams(agency.assistantId, 'sara');
    const task = await claimed();
    await sendAll();
    const event = await ask(task);
    await work((tx) => isUnreachable(tx, `@${name}-assistant`, now));

    const elsewhere = { platform: 'teams', conversation: 'teams @sara', ref: null };
    expect(await waiting()).toContainEqual({ kind: 'assistant-task', ...elsewhere });
    await work((tx) => tellPerson(tx, agency.assistantId, task, event));
    expect(await waiting()).toContainEqual({ kind: 'news', ...elsewhere });
  });

  it('is written to on the first again once they are reached there', async () => {
    await accountInTeams(agency.assistantId, 'sara');
    await work((tx) => isUnreachable(tx, `@${name}-assistant`, now));
    await work((tx) => isReached(tx, `@${name}-assistant`));
    await claimed();
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ kind: 'assistant-task', conversation: `@${name}-assistant` }),
    );
  });
});

it('keeps what a person with one account was sent until they are reached, and then sends it at once', async () => {
  await claimed();
  await work((tx) => isUnreachable(tx, `@${name}-assistant`, now));
  const card = expect.objectContaining({ kind: 'assistant-task', conversation: `@${name}-assistant` });
  expect(await waiting()).toContainEqual(card);

  await work((tx) => tx.execute(sql`update posts set retry_at = '2099-01-01', attempts = 9`));
  await work((tx) => isReached(tx, `@${name}-assistant`));
  const rows = await work((tx) => tx.query.posts.findMany());
  const theirs = rows.filter(({ conversation }) => conversation === `@${name}-assistant`);
  expect(theirs).toEqual([expect.objectContaining({ retryAt: null, attempts: 0 })]);
});

describe('a client’s channel that is closed', () => {
  const other = { platform: 'teams', address: 'teams acme', name: 'acme' } as const;
  const closed = () => `${name}-channel`;

  it('has its cards and their news go to another channel of the client, as new messages', async () => {
    const task = await claimed();
    await work((tx) => bindToClient(tx, agency.id, agency.clientId, other));
    await sendAll();
    await ask(task);
    await work((tx) => isUnreachable(tx, closed(), now));

    const there = { platform: 'teams', conversation: 'teams acme', ref: null };
    expect((await waiting()).filter(({ conversation }) => conversation === 'teams acme')).toEqual([
      { kind: 'client-task', ...there },
      { kind: 'news', ...there },
    ]);
    expect((await waiting()).filter(({ conversation }) => conversation === closed())).toEqual([]);
  });

  it('has them go to who delegated, where that person is reached on another platform', async () => {
    await accountInTeams(agency.managerId, 'dana');
    await claimed();
    await work((tx) => isUnreachable(tx, closed(), now));
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ kind: 'client-task', platform: 'teams', conversation: 'teams @dana' }),
    );
  });

  it('keeps them where there is no other way', async () => {
    await claimed();
    await work((tx) => isUnreachable(tx, closed(), now));
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ kind: 'client-task', conversation: closed() }),
    );
  });

  it('gets no new tasks while the client has an open one', async () => {
    await work((tx) => bindToClient(tx, agency.id, agency.clientId, other));
    await work((tx) => isUnreachable(tx, closed(), now));
    await work((tx) => createTask(tx, agency.id, { ...sampleTask(agency), askedAt: closed() }, now));
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ kind: 'client-task', conversation: 'teams acme' }),
    );
  });

  it('is reported to each manager once a day', async () => {
    await work((tx) => isUnreachable(tx, closed(), now));
    await work((tx) => isReached(tx, closed()));
    await work((tx) => isUnreachable(tx, closed(), now));
    expect((await waiting()).filter(({ kind }) => kind === 'unreachable')).toEqual([
      { kind: 'unreachable', platform: 'slack', conversation: `@${name}-manager`, ref: null },
    ]);
  });
});
