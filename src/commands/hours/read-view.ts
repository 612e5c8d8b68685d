import type { Temporal } from 'temporal-polyfill';
import type { HoursView } from '../../cards/hours/hours-card.ts';
import type { Tx } from '../../db/client.ts';
import { chargedSince, leftAfter, taskNames } from '../../db/hours/charged.ts';
import type { ClientHours } from '../../domain/hours/balance.ts';
import { balanceOf } from '../../domain/hours/balance-of.ts';
import {
  allCharged,
  chargedByTask,
  chargedSeconds,
  firstWeekShown,
  lastWeeks,
  paceOf,
} from '../../domain/hours/shown/charged.ts';
import { usedUpOn } from '../../domain/hours/forecast.ts';
import { isBefore } from '../../domain/hours/period.ts';

/** A client's balance with all that is shown beside it. */
export async function readView(tx: Tx, hours: ClientHours, now: Temporal.Instant): Promise<HoursView> {
  const { clientId, clientName, plans, grants } = hours;
  const balance = balanceOf(hours, now);
  const { on: today } = balance;
  const tomorrow = today.add({ days: 1 });
  const month = today.with({ day: 1 });
  const lastMonth = month.subtract({ months: 1 });
  const firstWeek = firstWeekShown(today);
  const from = isBefore(firstWeek, lastMonth) ? firstWeek : lastMonth;
  const [drawn, leftThen] = await Promise.all([
    chargedSince(tx, [clientId], from),
    leftAfter(tx, clientId, firstWeek),
  ]);
  const charged = allCharged(drawn, hours, now);
  const byTask = chargedByTask(charged, month);
  const names = await taskNames(
    tx,
    byTask.map(({ task }) => task),
  );
  return {
    clientId,
    clientName,
    balance,
    byTask: byTask.map(({ task, seconds }) => ({ task, title: names.get(task)?.title ?? '', seconds })),
    thisMonthSeconds: chargedSeconds(charged, month, tomorrow),
    lastMonthSeconds: chargedSeconds(charged, lastMonth, month),
    usedUpOn: usedUpOn(balance, plans, grants, paceOf(charged, today)),
    weeks: lastWeeks(hours, charged, leftThen, today, now),
  };
}
