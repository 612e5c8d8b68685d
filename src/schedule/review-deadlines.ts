import { clientsToDrawUp, drawUpOverdue } from '../db/hours/review.ts';
import { closeDuePeriods, isAnyPeriodDue } from '../db/hours/settling/closing.ts';
import type { Chore, Duty } from './duty.ts';

/** Silence approves what clients have not answered in time, and hours that nobody has submitted in time are drawn up. */
export const reviewDeadlines: Duty = async (tx, agencyId, now) => {
  const close: Chore = (chore) => closeDuePeriods(chore, agencyId, 'all', now);
  const drawUps = (await clientsToDrawUp(tx, now)).map(
    (clientId): Chore =>
      (chore) =>
        drawUpOverdue(chore, agencyId, clientId, now),
  );
  return [...((await isAnyPeriodDue(tx, now)) ? [close] : []), ...drawUps];
};
