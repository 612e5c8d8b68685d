import type { PingRules } from '../rules.ts';

/** Of some rules what is to be kept as somebody's own, since it is not what holds for them anyway. */
export const ownRules = (chosen: Partial<PingRules>, anyway: PingRules): Partial<PingRules> =>
  Object.fromEntries(
    Object.entries(chosen).filter(
      ([rule, value]) => JSON.stringify(value) !== JSON.stringify(anyway[rule as keyof PingRules]),
    ),
  );
