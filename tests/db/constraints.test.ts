import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { addClient, bindToClient } from '../../src/db/clients.ts';
import { createAgency } from '../../src/db/agencies.ts';
import { addAccount, keepLinkCode } from '../../src/db/links.ts';
import { claimTask, createTask } from '../../src/db/tasks.ts';
import { statuses, type Status } from '../../src/domain/status.ts';
import { testDatabase } from '../support/database.ts';
import { addSampleAgency, addTask, now, sampleTask, type SampleAgency } from './sample-agency.ts';

const { db } = await testDatabase();
let agency: SampleAgency;
beforeAll(async () => {
  agency = await addSampleAgency(db, 'acme');
});

const run = (query: SQL) => db.inAgency(agency.id, (tx) => tx.execute(query));
const newTask = () => db.inAgency(agency.id, (tx) => addTask(tx, agency));
const violating = (constraint: string) => ({ cause: expect.objectContaining({ constraint }) });

describe('a task', () => {
  const holderless: readonly Status[] = ['open', 'cancelled'];

  it.each(statuses.filter((status) => !holderless.includes(status)))(
    'that is %s is held by somebody',
    async (status) => {
      const number = await newTask();
      const become = (holder: string | null) =>
        run(sql`update tasks set status = ${status}, holder_id = ${holder} where number = ${number}`);
      await expect(become(null)).rejects.toMatchObject(violating('tasks_held'));
      await become(agency.assistantId);
    },
  );

  it('that is open is held by nobody', async () => {
    const number = await newTask();
    await expect(
      run(sql`update tasks set holder_id = ${agency.assistantId} where number = ${number}`),
    ).rejects.toMatchObject(violating('tasks_held'));
  });

  it.each([null, 'somebody'])('that is cancelled was held by %s', async (holder) => {
    const number = await newTask();
    await run(
      sql`update tasks set status = 'cancelled', holder_id = ${holder && agency.assistantId} where number = ${number}`,
    );
  });

  it.each([0, -60])('has no cap of %i seconds', async (capSeconds) => {
    const work = db.inAgency(agency.id, (tx) =>
      createTask(tx, agency.id, sampleTask(agency, { capSeconds }), now),
    );
    await expect(work).rejects.toMatchObject(violating('tasks_cap'));
  });

  it.each(['', 'x'.repeat(201)])('has a title that says something and is short', async (title) => {
    const work = db.inAgency(agency.id, (tx) =>
      createTask(tx, agency.id, sampleTask(agency, { title }), now),
    );
    await expect(work).rejects.toMatchObject(violating('tasks_title'));
  });

  it('is claimed once at a time, and again when the claim has ended', async () => {
    const number = await newTask();
    await db.inAgency(agency.id, (tx) =>
      claimTask(tx, agency.id, number, { id: agency.assistantId, skills: [] }, now),
    );
    const claim = sql`insert into claims (agency_id, task, person_id, claimed_at)
      values (${agency.id}, ${number}, ${agency.managerId}, now())`;
    await expect(run(claim)).rejects.toMatchObject(violating('claims_one_at_a_time'));
    await run(sql`update claims set ended_at = now() where task = ${number}`);
    await run(claim);
  });
});

describe('a channel', () => {
  it.each([
    ['client', null],
    ['dispatch', 'a client'],
  ])('used for %s does not go with %s', async (use, client) => {
    const channel = sql`insert into channels (agency_id, platform, address, use, client_id)
      values (${agency.id}, 'slack', 'odd', ${use}, ${client && agency.clientId})`;
    await expect(run(channel)).rejects.toMatchObject(violating('channels_client'));
  });

  it('is used for one thing', async () => {
    const bind = db.inAgency(agency.id, (tx) =>
      bindToClient(tx, agency.id, agency.clientId, {
        platform: 'slack',
        address: 'acme-dispatch',
        name: null,
      }),
    );
    await expect(bind).rejects.toMatchObject(violating('channels_agency_id_address_pk'));
  });

  it('for dispatch is the only one', async () => {
    const second = sql`insert into channels (agency_id, platform, address, use)
      values (${agency.id}, 'slack', 'second', 'dispatch')`;
    await expect(run(second)).rejects.toMatchObject(violating('channels_one_dispatch'));
  });
});

describe('a name', () => {
  it('is one client’s within an agency, however it is spelled', async () => {
    const add = (name: string) =>
      db.inAgency(agency.id, (tx) => addClient(tx, agency.id, { name, locale: 'en', timeZone: 'UTC' }));
    expect(await add('Blue  Sky')).toBeDefined();
    expect(await add('blue sky')).toBeUndefined();
  });
});

describe('a workspace', () => {
  it('belongs to the agency that was there first', async () => {
    const id = crypto.randomUUID();
    const late = { id, name: 'late', locale: 'en', timeZone: 'UTC' } as const;
    const isMade = await db.inAgency(id, (tx) =>
      createAgency(tx, late, { platform: 'slack', externalId: 'acme' }),
    );
    expect(isMade).toBe(false);
  });
});

describe('a post', () => {
  it('was never sent further than it was wanted', async () => {
    await newTask();
    await expect(run(sql`update posts set sent = wanted + 1`)).rejects.toMatchObject(violating('posts_sent'));
  });
});

describe('an agency', () => {
  it.each([0, 17])('does not ask after %i hours whether somebody is still working', async (hours) => {
    await expect(run(sql`update agencies set timer_check_hours = ${hours}`)).rejects.toMatchObject(
      violating('agencies_timer_check'),
    );
  });
});

describe('a person', () => {
  it('has one account on each platform', async () => {
    const add = (platform: 'slack' | 'teams') =>
      db.inAgency(agency.id, (tx) =>
        addAccount(tx, agency.id, agency.managerId, { platform, account: 'another' }, 'somewhere'),
      );
    await expect(add('slack')).rejects.toMatchObject(violating('identities_of_person'));
    await add('teams');
  });
});

describe('a code', () => {
  const madeAt = now;
  const keep = (expiresAt: typeof now) =>
    db.inAgency(agency.id, (tx) =>
      keepLinkCode(tx, agency.id, { code: '7K3QM-9XZ4T', madeBy: agency.managerId, madeAt, expiresAt }),
    );

  it('does not expire before it is made', async () => {
    await expect(keep(madeAt)).rejects.toMatchObject(violating('link_codes_life'));
  });

  it('is not used after it has expired', async () => {
    await keep(madeAt.add({ minutes: 15 }));
    await expect(
      run(sql`update link_codes set used_at = expires_at + interval '1 second'`),
    ).rejects.toMatchObject(violating('link_codes_use'));
  });
});
