import type { Tx } from '../db/client.ts';
import { delegateDue } from '../db/recurring/delegate-due.ts';
import { recurrencesDue } from '../db/recurring/recurrences.ts';
import type { Duty } from './duty.ts';

/** Delegates what is delegated again and again, each occurrence once. */
export const recurringTasks: Duty = async (tx, agencyId, now) =>
  (await recurrencesDue(tx, now)).map((id) => (own: Tx) => delegateDue(own, agencyId, id, now));
