import { Refused } from '../slack-error.ts';

/** What time it is in the workspace: as on this machine, and as much later as it was moved forward. Unix milliseconds. */
export interface Clock {
  now(): number;
  /** How far it was moved in all. */
  ahead(): number;
  /**
   * It runs on from there. Resolves when whoever keeps to it has done what has become due.
   * @throws Refused when that is not later than it is
   */
  moveTo(moment: number): Promise<void>;
}

export const createClock = (options: {
  readonly machine: () => number;
  readonly ahead: number;
  readonly moved: () => Promise<void>;
}): Clock => {
  const { machine, moved } = options;
  let { ahead } = options;
  const now = (): number => machine() + ahead;
  return {
    now,
    ahead: () => ahead,
    async moveTo(moment) {
      const step = moment - now();
      if (step <= 0) throw new Refused('The clock only moves forward: choose a later time than it shows.');
      ahead += step;
      await moved();
    },
  };
};
