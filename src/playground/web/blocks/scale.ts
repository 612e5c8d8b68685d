export interface Scale {
  /** Round numbers along the axis, the lowest first. */
  readonly marks: readonly number[];
  /** How far above the lowest mark a value stands, in percent of the way to the highest. */
  readonly heightOf: (value: number) => number;
}

const aboutMarks = 4;

/** An axis that has room for all the values and for zero. */
export const scaleOf = (values: readonly number[]): Scale => {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const step = roundStep((highest - lowest || 1) / aboutMarks);
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  const marks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { marks, heightOf: (value) => (100 * (value - first * step)) / ((last - first) * step) };
};

/** The next of 1, 2, 5, 10, 20, … */
const roundStep = (step: number): number => {
  const magnitude = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((factor) => factor * magnitude >= step) ?? 10) * magnitude;
};

/** Without what binary fractions leave behind. */
const rounded = (value: number): number => Number(value.toPrecision(12));
