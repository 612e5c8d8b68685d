import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { createAgency } from '../../../src/db/agencies.ts';
import type { Database, Tx } from '../../../src/db/client.ts';
import { addClient, bindToClient, bindToDispatch } from '../../../src/db/clients.ts';
import { heldAccount, setPlan } from '../../../src/db/hours/plans.ts';
import { noPlan, type Plan } from '../../../src/domain/hours/plan.ts';
import { addClientMember, ensurePerson, grantRole, setRemindersOf } from '../../../src/db/people.ts';
import { companies, desk, members, staff, type Company, type Someone } from './cast.ts';

/** Who is who in the database. */
export interface Town {
  readonly agencyId: string;
  readonly people: ReadonlyMap<string, Someone>;
  readonly clients: ReadonlyMap<string, Company & { readonly memberIds: readonly string[] }>;
  readonly dispatch: string;
}

export const channelOf = (company: string): string => `W/${company}`;

/** Founds the agency with all its people and clients. */
export async function settle(db: Database, now: Temporal.Instant): Promise<Town> {
  const agencyId = crypto.randomUUID();
  const dispatch = 'W/dispatch';
  return db.inAgency(agencyId, async (tx) => {
    const own = { id: agencyId, name: 'simulated', locale: 'en', timeZone: desk.timeZone } as const;
    await createAgency(tx, own, { platform: 'slack', externalId: 'W' });
    await tx.execute(sql`update agencies set reminders = ${JSON.stringify({ rhythm: desk.habit })}::jsonb`);
    await bindToDispatch(tx, agencyId, { platform: 'slack', address: dispatch, name: 'dispatch' });
    const people = new Map<string, Someone>();
    const ids = new Map<string, string>();
    for (const someone of [...staff, ...members]) {
      const id = await addPerson(tx, agencyId, someone, now);
      people.set(id, someone);
      ids.set(someone.name, id);
    }
    const manager = ids.get('nora') ?? '';
    const clients = new Map<string, Company & { readonly memberIds: readonly string[] }>();
    for (const company of companies) {
      const memberIds = company.members.map((name) => ids.get(name) ?? '').sort();
      clients.set(await addCompany(tx, agencyId, company, { memberIds, manager }, now), {
        ...company,
        memberIds,
      });
    }
    return { agencyId, people, clients, dispatch };
  });
}

async function addPerson(
  tx: Tx,
  agencyId: string,
  { name, timeZone, habit, isAssistant, isManager, skills, choices }: Someone,
  now: Temporal.Instant,
): Promise<string> {
  const account = { platform: 'slack', account: name, directAddress: `W/@${name}`, name } as const;
  const id = await ensurePerson(tx, agencyId, { ...account, locale: 'en', timeZone }, now);
  if (isAssistant) await grantRole(tx, id, 'isAssistant', skills);
  if (isManager) await grantRole(tx, id, 'isManager');
  await setRemindersOf(tx, id, { rhythm: habit, choices });
  return id;
}

async function addCompany(
  tx: Tx,
  agencyId: string,
  company: Company,
  { memberIds, manager }: { readonly memberIds: readonly string[]; readonly manager: string },
  now: Temporal.Instant,
): Promise<string> {
  const { name, timeZone, habit, showsHours, off, monthlyHours, reviewLength } = company;
  const client = await addClient(tx, agencyId, { name, locale: 'en', timeZone });
  if (!client) throw new Error('there are two clients of one name');
  const reminders = JSON.stringify({ rhythm: habit, off });
  await tx.execute(sql`
    update clients set shows_hours = ${showsHours}, review_length = ${reviewLength}, reminders = ${reminders}::jsonb
    where client_id = ${client.id}`);
  await bindToClient(tx, agencyId, client.id, { platform: 'slack', address: channelOf(name), name });
  for (const member of memberIds) await addClientMember(tx, agencyId, client.id, member);
  if (monthlyHours !== null) {
    const { openOn } = await heldAccount(tx, agencyId, { ...client, reviewLength }, now);
    await setPlan(tx, agencyId, client.id, monthly(openOn, monthlyHours * 3600), manager, now);
  }
  return client.id;
}

const monthly = (from: Temporal.PlainDate, seconds: number): Omit<Plan, 'id'> => ({
  ...noPlan,
  from,
  kind: 'monthly',
  seconds,
  rollOver: { percent: 20, seconds: null, days: 60 },
});
