import { Temporal } from 'temporal-polyfill';
import { createAgency } from '../../src/db/agencies.ts';
import type { Database, Tx } from '../../src/db/client.ts';
import { addClient, bindToClient, bindToDispatch, type Client } from '../../src/db/clients.ts';
import { addClientMember, ensurePerson, grantRole } from '../../src/db/people.ts';
import { createTask, type NewTask } from '../../src/db/tasks.ts';

export const now = Temporal.Instant.from('2026-11-22T09:00:00Z');

/** An agency in which a client has delegated a task; ids that another agency must not get at. */
export interface SampleAgency {
  readonly id: string;
  readonly clientId: string;
  readonly managerId: string;
  readonly assistantId: string;
}

export const reader = { locale: 'en', timeZone: 'Europe/Berlin' } as const;

/** Two of one name have nothing in common but what the name stands for: their workspace and their channels. */
export async function addSampleAgency(db: Database, name: string): Promise<SampleAgency> {
  const id = crypto.randomUUID();
  return db.inAgency(id, async (tx) => {
    await createAgency(tx, { id, name, ...reader }, { platform: 'slack', externalId: name });
    const managerId = await addPerson(tx, id, `${name}-manager`);
    const assistantId = await addPerson(tx, id, `${name}-assistant`);
    await grantRole(tx, managerId, 'isManager');
    await grantRole(tx, assistantId, 'isAssistant', ['travel']);
    await bindToDispatch(tx, id, { platform: 'slack', address: `${name}-dispatch`, name: 'dispatch' });
    const client = await addSampleClient(tx, id, name);
    await addClientMember(tx, id, client.id, managerId);
    return { id, clientId: client.id, managerId, assistantId };
  });
}

const addPerson = (tx: Tx, agencyId: string, account: string): Promise<string> =>
  ensurePerson(
    tx,
    agencyId,
    { platform: 'slack', account, directAddress: `@${account}`, name: account, ...reader },
    now,
  );

async function addSampleClient(tx: Tx, agencyId: string, name: string): Promise<Client> {
  const client = await addClient(tx, agencyId, { name, ...reader });
  if (!client) throw new Error('the agency has this client already');
  await bindToClient(tx, agencyId, client.id, {
    platform: 'slack',
    address: `${name}-channel`,
    name: 'channel',
  });
  return client;
}

export function sampleTask({ clientId, managerId }: SampleAgency, wishes: Partial<NewTask> = {}): NewTask {
  return {
    title: 'Book a flight',
    details: null,
    due: null,
    capSeconds: null,
    isUrgent: false,
    skills: [],
    preferredId: null,
    clientId,
    creator: { id: managerId, name: 'manager', accounts: {} },
    askedAt: 'somewhere',
    ...wishes,
  };
}

/** Delegates a task. @returns its number */
export async function addTask(tx: Tx, agency: SampleAgency, wishes: Partial<NewTask> = {}): Promise<number> {
  const task = await createTask(tx, agency.id, sampleTask(agency, wishes), now);
  if (!task) throw new Error('there is no dispatch channel');
  return task.number;
}
