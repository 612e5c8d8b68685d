import { and, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../domain/locale.ts';
import type { Named, Person } from '../domain/people.ts';
import type { PersonReminders } from '../domain/pings/reminders.ts';
import type { Tx } from './client.ts';
import { clientMembers, identities, people } from './schema/desk.ts';

type PlatformName = 'slack' | 'teams';

/** SQL for the accounts of a person, by platform, as JSON. */
const accountsOf = (personId: unknown) =>
  sql`(select coalesce(json_object_agg(i.platform, i.account), '{}') from identities i
       where i.person_id = ${personId})`;

/** SQL for a `Named` person as JSON; null where the id is null. */
export const namedPerson = (personId: unknown) =>
  sql<Named | null>`(select json_build_object('id', n.person_id, 'name', n.name, 'accounts', ${accountsOf(sql`n.person_id`)})
       from people n where n.person_id = ${personId})`;

const person = sql<Person>`json_build_object(
  'id', p.person_id, 'name', p.name, 'accounts', ${accountsOf(sql`p.person_id`)},
  'locale', p.locale, 'timeZone', p.time_zone,
  'isManager', p.is_manager, 'isAssistant', p.is_assistant, 'skills', p.skills,
  'clientIds', (select coalesce(json_agg(m.client_id), '[]') from client_members m
    where m.person_id = p.person_id))`;

/** SQL for the `Person` with this account as JSON. */
export const personWithAccount = (platform: PlatformName, account: string) =>
  sql<Person | null>`(select ${person} from people p join identities a using (agency_id, person_id)
    where a.platform = ${platform} and a.account = ${account})`;

export async function personOf(tx: Tx, platform: PlatformName, account: string): Promise<Person | undefined> {
  const { rows } = await tx.execute<{ person: Person | null }>(
    sql`select ${personWithAccount(platform, account)} as person`,
  );
  return rows[0]?.person ?? undefined;
}

export async function personById(tx: Tx, personId: string): Promise<Person | undefined> {
  const { rows } = await tx.execute<{ person: Person }>(
    sql`select ${person} as person from people p where p.person_id = ${personId}`,
  );
  return rows[0]?.person;
}

/** Those who claim tasks, by name. */
export async function assistants(tx: Tx): Promise<Person[]> {
  const { rows } = await tx.execute<{ person: Person }>(
    sql`select ${person} as person from people p
      where p.is_assistant order by p.name, p.person_id`,
  );
  return rows.map((row) => row.person);
}

export interface NewPerson {
  readonly platform: PlatformName;
  readonly account: string;
  readonly directAddress: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** The id of the person with this account, who is added if nobody has it. */
export async function ensurePerson(
  tx: Tx,
  agencyId: string,
  who: NewPerson,
  now: Temporal.Instant,
): Promise<string> {
  const known = await tx.query.identities.findFirst({
    where: and(eq(identities.platform, who.platform), eq(identities.account, who.account)),
  });
  if (known) return known.personId;
  const personId = crypto.randomUUID();
  const { platform, account, directAddress, name, locale, timeZone } = who;
  await tx.insert(people).values({ agencyId, personId, name, locale, timeZone, profileReadAt: now });
  await tx.insert(identities).values({ agencyId, platform, account, directAddress, personId });
  return personId;
}

/** Makes somebody a manager or an assistant, or gives an assistant further skills. Says whether that changed anything. */
export async function grantRole(
  tx: Tx,
  personId: string,
  role: 'isManager' | 'isAssistant',
  skills: readonly string[] = [],
): Promise<boolean> {
  const column = role === 'isManager' ? people.isManager : people.isAssistant;
  const changed = await tx
    .update(people)
    .set({
      [role]: true,
      skills: sql`array(select distinct unnest(${people.skills} || ${sql.param([...skills])}::text[]) order by 1)`,
    })
    .where(
      and(
        eq(people.personId, personId),
        sql`not (${column} and ${people.skills} @> ${sql.param([...skills])}::text[])`,
      ),
    )
    .returning({ id: people.personId });
  return changed.length > 0;
}

/** Says whether they were not a member before. */
export async function addClientMember(
  tx: Tx,
  agencyId: string,
  clientId: string,
  personId: string,
): Promise<boolean> {
  const added = await tx
    .insert(clientMembers)
    .values({ agencyId, clientId, personId })
    .onConflictDoNothing()
    .returning({ id: clientMembers.personId });
  return added.length > 0;
}

/** Every skill an assistant of the agency has, in alphabetical order. */
export async function knownSkills(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ skill: string }>(
    sql`select distinct unnest(skills) as skill from people where is_assistant order by 1`,
  );
  return rows.map((row) => row.skill);
}

/** Takes over the language and zone a platform told with a delivery; what they chose in Deskhand stays. */
export async function notePreferences(
  tx: Tx,
  personId: string,
  told: { readonly locale: Locale | null; readonly timeZone: string | null },
): Promise<void> {
  await tx.execute(sql`
    update people set
      locale = case when has_chosen_locale then locale else coalesce(${told.locale}::locale, locale) end,
      time_zone = case when has_chosen_zone then time_zone else coalesce(${told.timeZone}::text, time_zone) end
    where person_id = ${personId}`);
}

/** Takes over what a platform says of a person now; what they chose in Deskhand stays. */
export async function refreshProfile(
  tx: Tx,
  personId: string,
  told: { readonly name: string; readonly locale?: Locale; readonly timeZone?: string },
  now: Temporal.Instant,
): Promise<void> {
  await tx.execute(sql`
    update people set name = ${told.name}, profile_read_at = ${now.toString()}::timestamptz,
      locale = case when has_chosen_locale then locale else coalesce(${told.locale ?? null}::locale, locale) end,
      time_zone = case when has_chosen_zone then time_zone else coalesce(${told.timeZone ?? null}::text, time_zone) end
    where person_id = ${personId}`);
}

/** Speaks to somebody in the language they chose from now on, and reckons in their zone. What they left as it was is not chosen. */
export async function choosePreferences(
  tx: Tx,
  personId: string,
  chosen: { readonly locale: Locale; readonly timeZone: string },
): Promise<void> {
  await tx
    .update(people)
    .set({
      ...chosen,
      hasChosenLocale: sql`${people.hasChosenLocale} or ${people.locale} <> ${chosen.locale}`,
      hasChosenZone: sql`${people.hasChosenZone} or ${people.timeZone} <> ${chosen.timeZone}`,
    })
    .where(eq(people.personId, personId));
}

/** What somebody has chosen about reminders. */
export async function remindersOf(tx: Tx, personId: string): Promise<PersonReminders> {
  const found = await tx.query.people.findFirst({
    where: eq(people.personId, personId),
    columns: { reminders: true },
  });
  return found?.reminders ?? {};
}

export async function setRemindersOf(tx: Tx, personId: string, reminders: PersonReminders): Promise<void> {
  await tx.update(people).set({ reminders }).where(eq(people.personId, personId));
}

/**
 * Those who read a message that is written for everybody in another language, or reckon in another zone: of an agency,
 * whose dispatch channel it is in, assistants and managers; of a client, its members.
 */
export async function readersOtherwise(
  tx: Tx,
  platform: PlatformName,
  everyone: { readonly id: string; readonly locale: Locale; readonly timeZone: string },
  atMost: number,
): Promise<Named[]> {
  const { rows } = await tx.execute<{ person: Named }>(sql`
    select ${namedPerson(sql`p.person_id`)} as person from people p
    where (p.locale, p.time_zone) <> (${everyone.locale}::locale, ${everyone.timeZone})
      and exists (select from identities i where i.person_id = p.person_id and i.platform = ${platform})
      and (p.agency_id = ${everyone.id} and (p.is_assistant or p.is_manager)
        or exists (select from client_members m where m.person_id = p.person_id and m.client_id = ${everyone.id}))
    order by p.created_at, p.person_id limit ${atMost}`);
  return rows.map(({ person }) => person);
}
