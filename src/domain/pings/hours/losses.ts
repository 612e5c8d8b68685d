import { Temporal } from 'temporal-polyfill';
import type { Balance, ClientHours } from '../../hours/balance.ts';
import { firstOfNextMonth, isBefore } from '../../hours/period.ts';
import type { Lot } from '../../hours/lot.ts';
import { reckon } from '../../hours/reckon.ts';

/** Hours that are lost as a day of the client's calendar begins, unless somebody works. */
export interface Loss {
  /** The first day on which they are no longer there. */
  readonly on: Temporal.PlainDate;
  /** Their first. */
  readonly from: Temporal.PlainDate;
  readonly seconds: number;
}

/** What is lost within some days if nobody works any more: what rolls into another month is not. The soonest first. */
export function lossesAhead(
  { plans, grants }: Pick<ClientHours, 'plans' | 'grants'>,
  { on, state }: Balance,
  days: number,
): Loss[] {
  const expired = new Map(state.lots.map(({ id, expiredSeconds }) => [id, expiredSeconds]));
  const { lots } = reckon(state, { plans, grants }, [], on.add({ days: days + 1 }));
  return lots
    .flatMap((lot) => {
      const seconds = lot.expiredSeconds - (expired.get(lot.id) ?? 0);
      return seconds > 0 && lot.until !== null && !isReplaced(lot)
        ? [{ on: lot.until, from: lot.from, seconds }]
        : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/** A plan's hours last to the end of a month, unless another plan took their place and goes on from what was spent. */
const isReplaced = ({ kind, until }: Lot): boolean => kind === 'plan' && until !== null && until.day !== 1;

/** The next day on which hours begin or end by themselves. */
export function nextChangeOn(
  { plans, grants }: Pick<ClientHours, 'plans' | 'grants'>,
  { on, state }: Balance,
): Temporal.PlainDate {
  const ends = state.lots.flatMap(({ until }) => until ?? []);
  const begins = [...plans, ...grants].map(({ from }) => from);
  return [...ends, ...begins]
    .filter((day) => isBefore(on, day))
    .reduce((soonest, day) => (isBefore(day, soonest) ? day : soonest), firstOfNextMonth(on));
}
