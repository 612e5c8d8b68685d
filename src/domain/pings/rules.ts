/** When pings come. Amounts of time say their unit; working time is that of whoever is pinged. */
export interface PingRules {
  /** Nobody has claimed a task: after how many minutes of working time the dispatch channel, … hear of it. */
  readonly unclaimedMinutes: {
    readonly channel: number;
    readonly assistants: number;
    readonly managers: number;
  };
  /** Urgent tasks wait this part of that, on the clock. */
  readonly urgentPart: number;
  /** How many hours before a task is due; the last of them counts for whoever claims it later than all. */
  readonly dueSoonHours: readonly number[];
  /** The wall time at which overdue tasks are named every day. */
  readonly overdueAt: string;
  /** From which day after the due one managers hear of it too. */
  readonly overdueManagersFromDay: number;
  /** Working hours without a sign of work. */
  readonly quietClaimHours: number;
  /** Working days from the warning until the task goes back to the queue. */
  readonly releaseAfterDays: number;
  /** Hours on the clock since the question. */
  readonly waitingHours: readonly number[];
  readonly waitingManagersHours: number;
  /** Hours on the clock since the delivery. */
  readonly acceptHours: readonly number[];
  /** Working days of the client after which a delivery accepts itself; null: never. */
  readonly acceptAfterDays: number | null;
  /** Parts of the period's hours that are used, in per cent. */
  readonly balancePercents: readonly number[];
  readonly balanceLeftHours: number;
  /** By how many points a balance must have recovered before the same threshold is told of again. */
  readonly recoveryPoints: number;
  /** Days before hours expire. */
  readonly expiringDays: readonly number[];
  /** ISO day of the week, and wall time, of weekly digests. */
  readonly digestDay: number;
  readonly digestAt: string;
}

/** Until a desk, or a client for itself, says otherwise. */
export const ordinaryRules: PingRules = {
  unclaimedMinutes: { channel: 15, assistants: 60, managers: 240 },
  urgentPart: 1 / 3,
  dueSoonHours: [24, 2],
  overdueAt: '09:00',
  overdueManagersFromDay: 2,
  quietClaimHours: 24,
  releaseAfterDays: 1,
  waitingHours: [24, 72],
  waitingManagersHours: 96,
  acceptHours: [24, 72],
  acceptAfterDays: 5,
  balancePercents: [50, 80, 100],
  balanceLeftHours: 2,
  recoveryPoints: 2,
  expiringDays: [7, 1],
  digestDay: 1,
  digestAt: '09:00',
};

/** The rules for somebody: what is said later goes before what is said earlier. */
export const rulesOf = (...said: ReadonlyArray<Partial<PingRules> | undefined>): PingRules =>
  said.reduce<PingRules>((rules, own) => ({ ...rules, ...own }), ordinaryRules);
