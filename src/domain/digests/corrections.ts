import type { Correction } from './figures.ts';

interface WorkedWeek {
  readonly of?: string;
  readonly startsOn: string;
  readonly workedSeconds: number;
}

/** What was told of weeks and is not so any more: work that was added, corrected or given back since. */
export const correctionsOf = (
  told: readonly WorkedWeek[],
  workedNow: (week: WorkedWeek) => number | undefined,
): Correction[] =>
  told.flatMap((week) => {
    const isSeconds = workedNow(week);
    if (isSeconds === undefined || isSeconds === week.workedSeconds) return [];
    const { of, startsOn, workedSeconds: wasSeconds } = week;
    return [{ ...(of === undefined ? {} : { of }), startsOn, wasSeconds, isSeconds }];
  });
