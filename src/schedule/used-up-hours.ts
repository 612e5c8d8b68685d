import type { Tx } from '../db/client.ts';
import { readHours } from '../db/hours/balance.ts';
import { noteHoursEvent } from '../db/hours/events.ts';
import { tellPeopleOfHours } from '../db/hours/tell.ts';
import { runningTimers } from '../db/hours/limits/timers.ts';
import { balanceOf } from '../domain/hours/balance-of.ts';
import { isUsedUp } from '../domain/limits/used-up.ts';
import type { Chore, Duty } from './duty.ts';

/** Tells whoever has a timer running, once for each, that the hours of its client have run out. */
export const usedUpHours: Duty = async (tx, agencyId, now) => {
  const timers = (await runningTimers(tx)).filter(({ isToldOfHours }) => !isToldOfHours);
  const clientIds = [...new Set(timers.map(({ clientId }) => clientId))];
  const hours = clientIds.length > 0 ? await readHours(tx, clientIds, now) : [];
  const usedUp = new Set(
    hours.filter((each) => isUsedUp(balanceOf(each, now))).map(({ clientId }) => clientId),
  );
  return timers
    .filter(({ clientId }) => usedUp.has(clientId))
    .map(({ entryId, clientId, task, personId }): Chore => {
      const event = {
        verb: 'hours-used-up',
        clientId,
        task,
        entryId,
        onceKey: `hours-used-up:${entryId}`,
      } as const;
      return async (own: Tx) => {
        const eventId = await noteHoursEvent(own, agencyId, event, now);
        if (eventId !== undefined) await tellPeopleOfHours(own, clientId, eventId, [personId]);
      };
    });
};
