import { query } from '../support/stored.ts';
import type { Seconds } from './script/happening.ts';

/** A ping as the database has it; whatever its mark says of an event of a task's timeline is put into words. */
export interface Observed {
  readonly kind: string;
  readonly subject: string;
  readonly recipient: string;
  readonly mark: string;
  readonly at: Seconds;
  readonly post: string | null;
}

/** Kinds whose marks begin with the number of an event. */
const byEvent = ['unclaimed', 'waiting-for-client', 'to-accept'];

export const pingsIn = async (databaseUrl: string): Promise<Observed[]> =>
  query<Observed & { readonly [column: string]: unknown }>(
    { databaseUrl },
    `select p.kind, p.subject, p.recipient, extract(epoch from p.at)::float as at, p.post_id as post,
       case when e.event_id is null then p.mark else e.verb || ' ' ||
         to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') ||
         substr(p.mark, length(e.event_id::text) + 1) end as mark
     from pings p left join timeline e on p.kind = any($1) and e.event_id::text = split_part(split_part(p.mark, '/', 1), '~', 1)
     order by p.ping_id`,
    [byEvent],
  );

export const stepsIn = async (
  databaseUrl: string,
): Promise<Array<{ readonly task: number; readonly verb: string; readonly at: Seconds }>> =>
  query(
    { databaseUrl },
    `select task, verb, extract(epoch from at)::float as at from timeline where person_id is null order by event_id`,
  );
