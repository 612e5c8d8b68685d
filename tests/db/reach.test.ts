import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../src/db/client.ts';
import { bindToClient } from '../../src/db/clients.ts';
import { unreachedAt } from '../../src/db/delivery/backlog.ts';
import { addClientMember } from '../../src/db/people.ts';
import { tellClient, tellPerson } from '../../src/db/posts.ts';
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
  work((tx) => tx.execute(sql`update posts set sent = wanted, ref = 'ref of ' || post_id`));

/** It is tried again and again, for longer than a quarter of an hour. */
async function staysClosed(address: string): Promise<void> {
  for (const minutes of [0, 14, 15, 20]) await work((tx) => isUnreachable(tx, address, now.add({ minutes })));
}

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

describe('a person who is reached nowhere', () => {
  const reports = async () => (await waiting()).filter(({ kind }) => kind === 'unreachable');

  it('is reported to each manager, with what waits for them', async () => {
    const task = await claimed();
    await work((tx) => isUnreachable(tx, `@${name}-assistant`, now));
    expect(await reports()).toEqual([expect.objectContaining({ conversation: `@${name}-manager` })]);
    expect(await work((tx) => unreachedAt(tx, `@${name}-assistant`))).toEqual({
      address: `@${name}-assistant`,
      name: null,
      person: expect.objectContaining({ id: agency.assistantId }),
      waiting: 1,
      tasks: [{ number: task, title: 'Book a flight' }],
    });
  });

  it('is not reported to themselves', async () => {
    await work((tx) => isUnreachable(tx, `@${name}-manager`, now));
    expect(await reports()).toEqual([]);
  });

  it('is one who has no other account left', async () => {
    await accountInTeams(agency.assistantId, 'sara');
    await work((tx) => isUnreachable(tx, 'teams @sara', now));
    expect(await reports()).toEqual([]);
    await work((tx) => isUnreachable(tx, `@${name}-assistant`, now));
    expect(await reports()).toHaveLength(1);
  });
});

describe('a dispatch channel that is closed', () => {
  it('has its cards come to the managers directly, once, and keeps them for when it is open again', async () => {
    await claimed();
    const closed = `${name}-dispatch`;
    await staysClosed(closed);
    const cards = (await waiting()).filter(({ kind }) => kind === 'dispatch');
    expect(cards.map(({ conversation }) => conversation)).toEqual([closed, `@${name}-manager`]);
  });
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

  it('keeps them while it may open again', async () => {
    await claimed();
    await work((tx) => isUnreachable(tx, closed(), now));
    await work((tx) => isUnreachable(tx, closed(), now.add({ minutes: 14 })));
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ kind: 'client-task', conversation: closed() }),
    );
  });

  it('has them go to the direct messages of who delegated as a last resort', async () => {
    await claimed();
    await staysClosed(closed());
    const directly = { platform: 'slack', conversation: `@${name}-manager`, ref: null };
    const theirs = (await waiting()).filter(({ kind }) => ['client-task', 'news'].includes(kind));
    expect(theirs).toEqual([
      { kind: 'client-task', ...directly },
      { kind: 'news', ...directly },
    ]);
  });

  it('has them go to another member where nobody reaches who delegated', async () => {
    await work((tx) => addClientMember(tx, agency.id, agency.clientId, agency.assistantId));
    await claimed();
    await work((tx) => isUnreachable(tx, `@${name}-manager`, now));
    await staysClosed(closed());
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ kind: 'client-task', conversation: `@${name}-assistant` }),
    );
  });

  it('keeps them where there is no other way', async () => {
    await claimed();
    await work((tx) => isUnreachable(tx, `@${name}-manager`, now));
    await staysClosed(closed());
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ kind: 'client-task', conversation: closed() }),
    );
  });

  it('has each member told directly what it was to be told, once', async () => {
    await work((tx) => addClientMember(tx, agency.id, agency.clientId, agency.assistantId));
    await work((tx) =>
      tx.execute(sql`insert into posts (agency_id, kind, platform, conversation, client_id)
        values (${agency.id}, 'ping', 'slack', ${closed()}, ${agency.clientId})`),
    );
    await staysClosed(closed());
    const pings = (await waiting()).filter(({ kind }) => kind === 'ping');
    expect(pings.map(({ conversation }) => conversation).toSorted()).toEqual([
      `@${name}-assistant`,
      `@${name}-manager`,
    ]);
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
