import type { Database } from '../../src/db/client.ts';
import { keepLinkCode, noteInAudit } from '../../src/db/links.ts';
import { agencies, inbox, people } from '../../src/db/schema/desk.ts';
import { conversations, workspacePaces } from '../../src/db/schema/posts.ts';
import { claimTask } from '../../src/db/tasks.ts';
import { addTask, now, reader, type SampleAgency } from './sample-agency.ts';
import { addSampleHours } from './hours/sample-hours.ts';
import { addSamplePings } from './pings/sample-pings.ts';

/**
 * Gives the agency a row in every table: a task of this number that was claimed and worked on, with all that
 * belongs to it; last, a person without an account.
 */
export async function fill(db: Database, agency: SampleAgency, number: number): Promise<void> {
  await db.inAgency(agency.id, async (tx) => {
    await tx.update(agencies).set({ lastTaskNumber: number - 1 });
    await addTask(tx, agency, { preferredId: agency.assistantId });
    await claimTask(tx, agency.id, number, { id: agency.assistantId, skills: [] }, now);
    await tx.insert(inbox).values({ agencyId: agency.id, deliveryKey: `delivery to ${agency.id}` });
    await tx.insert(conversations).values({ agencyId: agency.id, address: `conversation of ${agency.id}` });
    await tx.insert(workspacePaces).values({ agencyId: agency.id, workspace: `workspace of ${agency.id}` });
    const code = { code: '7K3QM-9XZ4T', madeAt: now, expiresAt: now.add({ minutes: 15 }) };
    await keepLinkCode(tx, agency.id, { ...code, madeBy: agency.managerId });
    const origin = { platform: 'slack', workspace: 'somewhere', account: 'somebody' } as const;
    await noteInAudit(tx, agency.id, 'link-code-made', agency.managerId, origin, now);
    await addSampleHours(tx, agency, number);
    await addSamplePings(tx, agency, number);
    const personId = crypto.randomUUID();
    await tx
      .insert(people)
      .values({ agencyId: agency.id, personId, name: 'nobody', ...reader, profileReadAt: now });
  });
}
