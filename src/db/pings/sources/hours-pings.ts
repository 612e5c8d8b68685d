import { balanceOf } from '../../../domain/hours/balance-of.ts';
import { usedHoursOf } from '../../../domain/pings/hours/thresholds.ts';
import { expectedOfHours } from '../../../domain/pings/hours/client-pings.ts';
import { expectedOfWeeks } from '../../../domain/pings/hours/week-pings.ts';
import { recipientKey } from '../../../domain/pings/ping.ts';
import { readHours } from '../../hours/balance.ts';
import { balanceNotes, watchedAssistants, watchedClients } from '../hours-facts.ts';
import type { PingSource } from '../source.ts';
import { openPeriods, unsubmittedWork } from '../week-facts.ts';

/** What is said of a client’s hours: balances, hours that expire, reviews that close. */
export const clientHoursPings: PingSource = {
  kinds: ['balance', 'expiring-hours', 'review-closing'],
  outlook: async (tx, _, clientIds, now) => {
    const clients = await watchedClients(tx, clientIds);
    const accounts = new Map(
      (await readHours(tx, clientIds, now)).map((hours) => {
        const balance = balanceOf(hours, now);
        return [hours.clientId, { agreed: hours, balance, used: usedHoursOf(balance) }];
      }),
    );
    const noted = await balanceNotes(
      tx,
      [...accounts].flatMap(([clientId, { used }]) => (used ? { clientId, periodOn: used.periodOn } : [])),
    );
    return {
      pings: clients.flatMap((client) => {
        const account = accounts.get(client.id);
        return expectedOfHours(client, account && { ...account, noted: noted.get(client.id) ?? [] }, now);
      }),
    };
  },
};

/** What is said to assistants of the weeks they have not submitted. */
export const weekPings: PingSource = {
  kinds: ['unsubmitted-week'],
  outlook: async (tx, _, people, now) => {
    const assistants = await watchedAssistants(tx, people);
    if (assistants.length === 0) return { pings: [] };
    const ids = assistants.map(({ recipient }) => recipientKey(recipient));
    const work = await unsubmittedWork(tx, ids);
    const periods = await openPeriods(tx);
    return {
      pings: assistants.flatMap((assistant) =>
        expectedOfWeeks(assistant, work.get(recipientKey(assistant.recipient)) ?? [], periods, now),
      ),
    };
  },
};
