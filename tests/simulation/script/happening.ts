/** Seconds since the epoch. */
export type Seconds = number;

/** What people did, as the script remembers it. `real`: when, by a clock that is never set back; `at`: what the desk’s showed. */
export interface Happening {
  readonly real: Seconds;
  readonly at: Seconds;
  readonly task: number;
  readonly by: string;
  readonly deed: Deed;
}

export type Deed =
  | {
      readonly verb: 'delegate';
      readonly client: string;
      readonly due: Seconds | null;
      readonly isUrgent: boolean;
      readonly skills: readonly string[];
    }
  | {
      readonly verb:
        'claim' | 'ask' | 'answer' | 'submit' | 'accept' | 'request-changes' | 'return' | 'cancel' | 'keep';
    }
  | { readonly verb: 'edit'; readonly due: Seconds | null }
  /** Recorded time of the task’s holder that ended then. */
  | { readonly verb: 'log'; readonly endedAt: Seconds }
  /** The holder wants quiet about one kind of ping. */
  | { readonly verb: 'snooze'; readonly kind: string; readonly until: Seconds };
