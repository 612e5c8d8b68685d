import type { DrawnPart } from './balance.ts';
import type { Rounding } from './plan.ts';

const multiples: Record<Rounding['direction'], (seconds: number, step: number) => number> = {
  exact: (seconds) => seconds,
  up: (seconds, step) => Math.ceil(seconds / step) * step,
  nearest: (seconds, step) => Math.round(seconds / step) * step,
};

/** Seconds as they are charged: half a step goes up, an exact multiple stays, and no time costs nothing. */
export const rounded = (seconds: number, { direction, stepSeconds, minimumSeconds }: Rounding): number =>
  seconds === 0 ? 0 : Math.max(minimumSeconds, multiples[direction](seconds, stepSeconds));

type Part = Omit<DrawnPart, 'roundedSeconds'>;
type Groups = Record<Rounding['scope'], string>;
type Total = Pick<DrawnPart, 'exactSeconds' | 'roundedSeconds'>;

/**
 * Charges parts of entries one after the other, each with what the rounded total of its group grows by: whatever is
 * rounded as one is rounded once, however many days and lines it takes, and wherever `before` left off.
 */
export function runningTotals(before: readonly DrawnPart[]): (part: Part, rounding: Rounding) => number {
  const totals = new Map<string, Total>();
  const totalOf = (group: string): Total => totals.get(group) ?? { exactSeconds: 0, roundedSeconds: 0 };
  // To both groups, as the next part of the entry may be rounded by another plan.
  const add = (groups: Groups, { exactSeconds, roundedSeconds }: Total): void => {
    for (const group of Object.values(groups)) {
      const total = totalOf(group);
      totals.set(group, {
        exactSeconds: total.exactSeconds + exactSeconds,
        roundedSeconds: total.roundedSeconds + roundedSeconds,
      });
    }
  };
  for (const part of before) add(groupsOf(part), part);
  return (part, rounding) => {
    const groups = groupsOf(part);
    const total = totalOf(groups[rounding.scope]);
    const roundedSeconds = rounded(total.exactSeconds + part.exactSeconds, rounding) - total.roundedSeconds;
    add(groups, { exactSeconds: part.exactSeconds, roundedSeconds });
    return roundedSeconds;
  };
}

const groupsOf = ({ entryId, task, on }: Part): Groups => ({
  entry: `entry ${entryId}`,
  'task-day': `task ${task} on ${on.toString()}`,
});
