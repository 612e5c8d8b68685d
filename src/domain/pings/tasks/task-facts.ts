import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../rhythm/rhythm.ts';
import type { Status } from '../../status.ts';
import type { PingKind } from '../kinds.ts';
import type { PersonReminders } from '../reminders.ts';
import type { PingRules } from '../rules.ts';

/** Somebody who is pinged, by the time that is theirs. */
export interface Hearer {
  readonly id: string;
  readonly calendar: Calendar;
}

/** Who may be pinged of any task. */
export interface Desk {
  readonly calendar: Calendar;
  /** The address of the dispatch channel, if there is one. */
  readonly dispatch: string | null;
  readonly managers: readonly Hearer[];
  readonly assistants: ReadonlyArray<Hearer & { readonly skills: readonly string[] }>;
}

/** Who has claimed a task. */
export interface Holder extends Hearer {
  readonly claimedAt: Temporal.Instant;
  /** When they last showed that they work on it: the claim, what they did to it, the end of their time, its present state. */
  readonly lastSign: Temporal.Instant;
  /** Since when their timer runs for it; null where none does. */
  readonly timerSince: Temporal.Instant | null;
}

/** Whom a client is pinged through: see `taskFacts`. */
interface Contact extends Hearer {
  readonly choices: NonNullable<PersonReminders['choices']>;
}

/** All of a task that decides what is said of it, to whom, and when. */
export interface TaskFacts {
  readonly number: number;
  readonly status: Status;
  /** Since when it is in its state, and by which event of its timeline. */
  readonly since: { readonly event: number; readonly at: Temporal.Instant };
  readonly due: Temporal.Instant | null;
  readonly isUrgent: boolean;
  readonly skills: readonly string[];
  readonly rules: PingRules;
  readonly client: {
    readonly calendar: Calendar;
    /** What nobody at the client wants to hear of. */
    readonly off: readonly PingKind[];
  };
  readonly contact: Contact;
  readonly holder: Holder | null;
  /** The pings by which something was announced that happens by itself. */
  readonly announced: ReadonlyArray<{
    readonly kind: PingKind;
    readonly recipient: string;
    readonly mark: string;
    readonly at: Temporal.Instant;
  }>;
  /** Until when its holder does not want to be asked about their claim. */
  readonly quietUntil: Temporal.Instant | null;
}

export const isToBeWorkedOn = ({ status }: Pick<TaskFacts, 'status'>): boolean =>
  status === 'claimed' || status === 'in progress' || status === 'changes requested';

/** Whom the client hears of something through, unless it does not want to hear of it. */
export const contactFor = (kind: PingKind, { client, contact }: TaskFacts): Contact[] =>
  client.off.includes(kind) ? [] : [contact];
