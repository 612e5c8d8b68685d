import type { Balance } from '../balance.ts';

export interface LeftSeconds {
  readonly availableSeconds: number;
  readonly settledSeconds: number;
}

/** Hours that were agreed beforehand, so that there is something to have left. */
export const isPrepaid = ({ plan, lots, owedSeconds, unapprovedSeconds }: Balance): boolean =>
  (plan !== undefined && plan.kind !== 'as-needed') || lots.length > 0 || owedSeconds + unapprovedSeconds > 0;

/** The two figures of a balance; null where none were agreed. */
export const leftOf = (balance: Balance): LeftSeconds | null =>
  isPrepaid(balance)
    ? { availableSeconds: balance.availableSeconds, settledSeconds: balance.settledSeconds }
    : null;
