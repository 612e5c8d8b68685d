import type { Balance } from '../hours/balance.ts';

/** Nothing is left of hours that were agreed, and work is not to go on without. */
export const isUsedUp = ({ plan, availableSeconds }: Pick<Balance, 'plan' | 'availableSeconds'>): boolean =>
  plan !== undefined && plan.kind !== 'as-needed' && plan.overage !== 'carry' && availableSeconds <= 0;
