import { sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { HoursFacts } from '../../domain/digests/client-figures.ts';
import { asClientHours, hoursJson, type ClientHoursJson } from '../hours/balance.ts';
import { dayFrom, type Json } from '../hours/json.ts';

/** SQL for a list as JSON: of `item` for each row of `from`. */
export const list = (item: SQL, from: SQL): SQL => sql`(select coalesce(json_agg(${item}), '[]') ${from})`;

export interface HoursFactsJson {
  readonly hours: ClientHoursJson | null;
  readonly ledger: Json<HoursFacts['ledger']>;
}

/** SQL for the `HoursFacts` of the client `c` as members of a JSON object: `first`, the first day that counts. */
export const hoursFacts = (first: SQL, now: Temporal.Instant): SQL => sql`
  'hours', (select ${hoursJson(now)} from hour_accounts a where a.client_id = c.client_id),
  'ledger', ${list(
    sql`json_build_object('workOn', l.work_on, 'chargedOn', l.charged_on, 'seconds', l.seconds)`,
    sql`from (
      select d.work_on, greatest(d.work_on, d.period_on) as charged_on, sum(d.rounded_seconds) as seconds
      from ledger_days d where d.client_id = c.client_id and (d.work_on >= ${first} or d.period_on >= ${first})
      group by 1, 2) l`,
  )}`;

export const asHoursFacts = ({ hours, ledger }: HoursFactsJson): HoursFacts => ({
  hours: hours && asClientHours(hours),
  ledger: ledger.map(({ workOn, chargedOn, seconds }) => ({
    workOn: dayFrom(workOn),
    chargedOn: dayFrom(chargedOn),
    seconds,
  })),
});
