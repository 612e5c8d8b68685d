import { Temporal } from 'temporal-polyfill';
import { channelAddress, directAddress } from '../src/chat/slack/address.ts';
import * as inTeams from '../src/chat/teams/address.ts';
import { createAgency } from '../src/db/agencies.ts';
import { connect, type Tx } from '../src/db/client.ts';
import { addClient, bindToClient, bindToDispatch } from '../src/db/clients.ts';
import { identities, workspaces } from '../src/db/schema/desk.ts';
import { addClientMember, ensurePerson, grantRole } from '../src/db/people.ts';

export const team = 'T0BENCH';
export const tenant = '00000000-0000-4000-8000-000000000001';
export const clientPerson = 'U0CLIENT';
export const channels = { client: 'C0CLIENT', dispatch: 'C0DISPATCH' } as const;
export const assistants = Array.from({ length: 8 }, (_, index) => `U0ASSISTANT${index}`);

const reader = { locale: 'en', timeZone: 'Europe/Berlin' } as const;

/** One agency with a client who delegates and assistants who claim: a workspace token is one workspace, one agency. */
export async function setUpDesk(databaseUrl: string): Promise<void> {
  const db = connect(databaseUrl, () => undefined, 1);
  const agencyId = crypto.randomUUID();
  try {
    await db.inAgency(agencyId, async (tx) => {
      const agency = { id: agencyId, name: 'Bench', ...reader };
      await createAgency(tx, agency, { platform: 'slack', externalId: team });
      await bindToDispatch(tx, agencyId, place(channels.dispatch));
      const client = await addClient(tx, agencyId, { name: 'Acme', ...reader });
      if (!client) throw new Error('the bench database is not new');
      await bindToClient(tx, agencyId, client.id, place(channels.client));
      const member = await addPerson(tx, agencyId, clientPerson);
      await addClientMember(tx, agencyId, client.id, member);
      await tx.insert(workspaces).values({ agencyId, platform: 'teams', externalId: tenant });
      await tx.insert(identities).values({
        agencyId,
        platform: 'teams',
        account: clientPerson,
        personId: member,
        directAddress: inTeams.directAddress(tenant, clientPerson),
      });
      const address = inTeams.channelAddress(tenant, channels.client);
      await bindToClient(tx, agencyId, client.id, { platform: 'teams', address, name: 'client' });
      for (const account of assistants)
        await grantRole(tx, await addPerson(tx, agencyId, account), 'isAssistant');
    });
  } finally {
    await db.end();
  }
}

const place = (channel: string) =>
  ({ platform: 'slack', address: channelAddress(team, channel), name: channel }) as const;

const addPerson = (tx: Tx, agencyId: string, account: string): Promise<string> =>
  ensurePerson(
    tx,
    agencyId,
    { platform: 'slack', account, directAddress: directAddress(team, account), name: account, ...reader },
    Temporal.Now.instant(),
  );
