/** Chance that is the same every time: each throw follows from those before. */
export interface Dice {
  /** A whole number from 0 up to, and without, a number. */
  readonly below: (sides: number) => number;
  /** So many times out of a hundred. */
  readonly happens: (percent: number) => boolean;
  /** One of some; undefined of none. */
  readonly one: <T>(of: readonly T[]) => T | undefined;
}

/** A linear congruential generator with the constants of Knuth’s MMIX, of which the high bits are used. */
export function diceFrom(seed: number): Dice {
  let state = BigInt(seed);
  const below = (sides: number): number => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(((state >> 33n) * BigInt(sides)) >> 31n);
  };
  return {
    below,
    happens: (percent) => below(100) < percent,
    one: (of) => of[below(Math.max(of.length, 1))],
  };
}
