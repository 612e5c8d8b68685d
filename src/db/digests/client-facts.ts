import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { firstWeekOf, type ClientFacts } from '../../domain/digests/client-figures.ts';
import type { ClientFigures } from '../../domain/digests/figures.ts';
import type { Tx } from '../client.ts';
import { dayFrom, type Json } from '../hours/json.ts';
import { asHoursFacts, hoursFacts, list, type HoursFactsJson } from './hours-facts.ts';
import { digestBefore } from './kept.ts';

/** Whose digest of which week is to be made, and when it was to come. Days and moments are ISO text. */
export interface DigestWish {
  readonly subject: string;
  readonly on: string;
  readonly at: string;
}

type ClientFactsJson = HoursFactsJson &
  Json<Omit<ClientFacts, 'hours' | 'ledger' | 'before'>> & {
    readonly before: { readonly figures: ClientFigures } | null;
  };

/** All that the digests of some clients are made of, in one statement: they all show the same moment. */
export async function clientFacts(
  tx: Tx,
  wishes: readonly DigestWish[],
  now: Temporal.Instant,
): Promise<ClientFacts[]> {
  const wished = wishes.map((wish) => ({
    ...wish,
    first: firstWeekOf({ weekOn: dayFrom(wish.on) }).toString(),
  }));
  const { rows } = await tx.execute<{ facts: ClientFactsJson }>(sql`
    select json_build_object(
      'clientId', c.client_id, 'clientName', c.name, 'timeZone', c.time_zone, 'weekOn', w."on",
      'isNew', not exists (select from plans p where p.client_id = c.client_id and p.set_at < w.at)
        and not exists (select from grants g where g.client_id = c.client_id and g.granted_at < w.at)
        and not exists (select from tasks t where t.client_id = c.client_id and t.created_at < w.at),
      ${hoursFacts(sql`w.first`, now)},
      'leftThen', ${leftThen}, 'deliveries', ${deliveries}, 'waiting', ${waiting}, 'reviews', ${reviews},
      'before', ${digestBefore('client-digest', sql`c.client_id`, sql`w."on"`)}) as facts
    from json_to_recordset(${JSON.stringify(wished)}::json)
      as w(subject uuid, "on" date, at timestamptz, first date) join clients c on c.client_id = w.subject`);
  return rows.map(({ facts }) => asClientFacts(facts));
}

const leftThen = list(
  sql`json_build_object('endsOn', r.ends_on, 'leftSeconds', r.left_seconds) order by r.starts_on`,
  sql`from review_periods r where r.client_id = c.client_id and r.status = 'closed' and r.ends_on > w.first`,
);

/** A day more on either side: which of them lie in the week, the client's calendar says. */
const deliveries = list(
  sql`json_build_object('task', t.number, 'title', t.title, 'at', e.at) order by e.event_id`,
  sql`from tasks t join timeline e on e.task = t.number
    where t.client_id = c.client_id and e.verb = 'submit' and e.to_status = 'submitted'
      and t.changed_at > w."on" - 2 and e.at between w."on" - 2 and w."on" + 9`,
);

const waiting = list(
  sql`json_build_object('task', s.number, 'title', s.title, 'for', s.awaited) order by s.number, s.awaited`,
  sql`from (
    select t.number, t.title, case t.status when 'submitted' then 'acceptance' else 'answer' end as awaited
    from tasks t where t.client_id = c.client_id and t.status in ('submitted', 'waiting for client')
    union
    select t.number, t.title, 'more-time' from hours_events m join tasks t on t.number = m.task
    where m.client_id = c.client_id and m.verb = 'more-asked' and t.status not in ('accepted', 'cancelled')
      and not exists (select from hours_events a where a.answers = m.event_id)) s`,
);

const reviews = list(
  sql`json_build_object('startsOn', r.starts_on, 'endsOn', r.ends_on, 'approveBy', r.approve_by) order by r.starts_on`,
  sql`from review_periods r where r.client_id = c.client_id and r.status = 'in review'`,
);

const asClientFacts = ({ hours, ledger, before, ...facts }: ClientFactsJson): ClientFacts => ({
  ...facts,
  ...asHoursFacts({ hours, ledger }),
  weekOn: dayFrom(facts.weekOn),
  leftThen: facts.leftThen.map(({ endsOn, leftSeconds }) => ({ endsOn: dayFrom(endsOn), leftSeconds })),
  deliveries: facts.deliveries.map((delivery) => ({ ...delivery, at: Temporal.Instant.from(delivery.at) })),
  reviews: facts.reviews.map(({ startsOn, endsOn, approveBy }) => ({
    startsOn: dayFrom(startsOn),
    endsOn: dayFrom(endsOn),
    approveBy: Temporal.Instant.from(approveBy),
  })),
  before: before && before.figures,
});
