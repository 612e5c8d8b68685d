import type { Tx } from '../../../src/db/client.ts';
import { sendPings } from '../../../src/db/pings/send-pings.ts';
import { digestLinks, digests, snoozes } from '../../../src/db/schema/pings.ts';
import { occurrences, recurrences } from '../../../src/db/schema/recurrences.ts';
import { now, type SampleAgency } from '../sample-agency.ts';
import { at, day, hashOf } from '../hours/sample-hours.ts';

/** Gives the agency a row in each table of pings and recurring tasks. */
export async function addSamplePings(tx: Tx, agency: SampleAgency, task: number): Promise<void> {
  const { id: agencyId, clientId, managerId, assistantId } = agency;
  const [digest] = await tx
    .insert(digests)
    .values({
      agencyId,
      kind: 'client-digest',
      subject: clientId,
      weekOn: day('2026-11-16'),
      figures: {} as never,
      madeAt: now,
    })
    .returning();
  const digestId = digest?.digestId ?? 0;
  await tx.insert(digestLinks).values({
    agencyId,
    tokenHash: hashOf('d'),
    digestId,
    locale: 'en',
    madeBy: managerId,
    expiresAt: now.add({ hours: 24 }),
  });
  const subject = String(task);
  const recipient = { person: assistantId };
  await sendPings(
    tx,
    agencyId,
    [{ kind: 'overdue', subject, recipient, mark: '2026-11-22', task, clientId, digestId }],
    now,
  );
  await tx.insert(snoozes).values({
    agencyId,
    recipient: assistantId,
    kind: 'overdue',
    subject,
    until: now.add({ hours: 1 }),
    setBy: assistantId,
  });
  const [recurrence] = await tx
    .insert(recurrences)
    .values({
      agencyId,
      clientId,
      createdBy: managerId,
      askedAt: 'somewhere',
      draft: {
        title: 'Send the invoices',
        details: null,
        capSeconds: null,
        isUrgent: false,
        skills: [],
        preferredId: null,
        due: null,
      },
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      startsOn: day('2026-11-23'),
      time: '09:00',
      timeZone: 'Europe/Berlin',
      shift: 'none',
      nextOn: day('2026-11-23'),
      nextAt: at('2026-11-23T08:00Z'),
      createdAt: now,
    })
    .returning();
  const recurrenceId = recurrence?.recurrenceId ?? 0;
  await tx.insert(occurrences).values({ agencyId, recurrenceId, occursOn: day('2026-11-16'), task });
}
