import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/client.ts';

/**
 * One thing that is to be done. It finds out anew whether it still is: another instance may have been faster. Done
 * again, in a transaction of its own, as long as it says that there is more. `report` is for what failed without
 * stopping the rest.
 */
export type Chore = (tx: Tx, report: (error: unknown) => void) => Promise<'more' | void>;

/** What is due in an agency at a moment. Each chore is done in a transaction of its own: one that fails holds up no other. */
export type Duty = (tx: Tx, agencyId: string, now: Temporal.Instant) => Promise<readonly Chore[]>;
