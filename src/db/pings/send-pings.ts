import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { digestKinds } from '../../domain/pings/kinds.ts';
import { recipientKey, type NewPing } from '../../domain/pings/ping.ts';
import type { Tx } from '../client.ts';
import { directRoute } from '../reach.ts';

/** Pings to somebody that come so soon after the first are one message with it. */
const bundleSeconds = 120;

/** What is silent is only remembered: it was decided upon, and there was nothing to say. */
export type PingToSend = NewPing & { readonly isSilent?: boolean };

/**
 * Notes pings, each once whoever else notes it at the same moment, and has them said: in the message to the same
 * recipient that is not older than two minutes, else in a new one.
 */
export async function sendPings(
  tx: Tx,
  agencyId: string,
  pings: readonly PingToSend[],
  now: Temporal.Instant,
): Promise<void> {
  if (pings.length === 0) return;
  // Two instances that each begin a message to somebody would not see the other's.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('pings ' || ${agencyId}, 0))`);
  const at = sql`${now.toString()}::timestamptz`;
  await tx.execute(sql`
    with wished as (
      select * from json_to_recordset(${JSON.stringify(pings.map(asRow))}::json) as w(nth int, kind text, subject text,
        recipient text, mark text, person uuid, task int, "clientId" uuid, "digestId" bigint, details jsonb, apart text)
    ), fresh as (
      select distinct on (w.kind, w.subject, w.recipient, w.mark) w.* from wished w
      where not exists (select from pings p
        where (p.kind, p.subject, p.recipient, p.mark) = (w.kind, w.subject, w.recipient, w.mark) offset 0)
      order by w.kind, w.subject, w.recipient, w.mark, w.nth
    ), said as (
      select recipient, person, apart, min(nth) as nth from fresh where apart is not null group by 1, 2, 3
    ), recent as (
      select s.recipient, s.apart, last.post_id from said s, lateral (
        select p.post_id from pings p
        where p.recipient = s.recipient and p.post_id is not null
          and p.kind <> all(${sql.param([...digestKinds])}::text[])
        order by p.ping_id desc limit 1) last
      where s.apart = '' and (
        select min(b.at) between ${at} - ${bundleSeconds} * interval '1 second' and ${at}
        from pings b where b.post_id = last.post_id)
    ), made as materialized (
      select begun.*, nextval('posts_post_id_seq') as post_id from (
        select s.recipient, s.apart, s.person, way.platform, way.conversation, way.client_id from said s, lateral (
          select i.platform, i.direct_address as conversation, null::uuid as client_id
          from ${directRoute(sql`s.person`)} i where s.person is not null
          union all
          select c.platform, c.address, c.client_id from channels c
          where s.person is null and c.address = s.recipient) way
        where not exists (select from recent r where (r.recipient, r.apart) = (s.recipient, s.apart))
        order by s.nth) begun
    ), begun as (
      insert into posts (agency_id, post_id, kind, platform, conversation, client_id, person_id, wanted_at)
      overriding system value
      select ${agencyId}, post_id, 'ping', platform, conversation, client_id, person, ${at} from made
    ), joined as (
      update posts set wanted = wanted + 1, wanted_at = ${at} where post_id = any(array(select post_id from recent))
    )
    insert into pings (agency_id, kind, subject, recipient, mark, at, person_id, task, client_id, digest_id, details, post_id)
    select ${agencyId}, f.kind, f.subject, f.recipient, f.mark, ${at}, f.person, f.task, f."clientId", f."digestId",
      f.details, coalesce(m.post_id, r.post_id)
    from fresh f
    left join made m on (m.recipient, m.apart) = (f.recipient, f.apart)
    left join recent r on (r.recipient, r.apart) = (f.recipient, f.apart)
    order by f.nth`);
}

/** `apart`: what keeps it from being in one message with others to the same recipient; null where nothing is said. */
const asRow = ({ recipient, isSilent = false, details = {}, ...ping }: PingToSend, nth: number) => ({
  ...ping,
  nth,
  details,
  recipient: recipientKey(recipient),
  person: 'person' in recipient ? recipient.person : null,
  apart: isSilent ? null : digestKinds.has(ping.kind) ? `${ping.kind} ${ping.subject}` : '',
});
