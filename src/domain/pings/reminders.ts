import type { Rhythm } from '../rhythm/rhythm.ts';
import type { PingKind } from './kinds.ts';
import type { PingRules } from './rules.ts';

/** What a desk has settled on that is not the ordinary. */
export interface AgencyReminders {
  readonly rhythm?: Partial<Rhythm>;
  readonly rules?: Partial<PingRules>;
}

/** The same for one client. `off`: what their people do not want to hear. */
export interface ClientReminders extends AgencyReminders {
  readonly off?: readonly PingKind[];
}

/** Of one person: `off`, never; `daily`, with their morning list. */
export type PingChoice = 'off' | 'daily';

export interface PersonReminders {
  readonly rhythm?: Partial<Rhythm>;
  readonly choices?: Readonly<Partial<Record<PingKind, PingChoice>>>;
}
