import type { Temporal } from 'temporal-polyfill';
import { privateTo } from '../cards/audience.ts';
import { helpCard } from '../cards/help-card.ts';
import type { Profile, Reply } from '../chat/inbound.ts';
import { receive } from '../db/agencies.ts';
import type { Database } from '../db/client.ts';
import { addWorkspace } from '../db/links.ts';
import { timeRulesAtFirst } from '../domain/clock/time-rules.ts';
import { DomainError } from '../domain/errors.ts';
import { contextOf } from './context-of.ts';
import { ProfileNeeded, readerFrom } from './context.ts';
import { agencyToJoin, codeToJoin, joinWorkspace } from './desk/join-desk.ts';
import { nameToSetUp, setUp } from './desk/set-up.ts';
import { helpIn } from './registry.ts';
import { deliveryOf, judgedIn, type Session } from './session.ts';

/**
 * A workspace without an agency knows three things: how to get one, how to join one, and help.
 * @returns undefined when it has got one in the meantime
 * @throws DomainError
 */
export async function beforeSetUp(
  session: Session,
  db: Database,
  now: Temporal.Instant,
): Promise<Reply | undefined> {
  const { event, profiles } = session;
  const { account } = event.who;
  const profile = profiles.get(account);
  if (!profile) throw new ProfileNeeded(account);
  const reader = readerFrom(profile, { locale: 'en', timeZone: 'UTC' });
  session.audience = privateTo(reader, now, event.platform);
  const text = event.kind === 'command' ? event.text : '';
  const help = helpIn(text);
  if (event.kind === 'command' && help) return { kind: 'card', card: helpCard(help, session.audience) };
  const code = codeToJoin(text);
  if (code !== undefined) return join(session, db, code, profile, now);
  const name = nameToSetUp(text);
  if (name === undefined) throw new DomainError('not-set-up', {});
  const agency = {
    id: crypto.randomUUID(),
    name: name || profile.name,
    ...reader,
    ...timeRulesAtFirst,
    reminders: {},
  };
  session.agencyId = agency.id;
  return db.inAgency(agency.id, (tx) =>
    setUp(contextOf(session, tx, { agency, person: null, channel: null }, now)),
  );
}

/** Makes the workspace one of the agency whose code was typed. */
async function join(
  session: Session,
  db: Database,
  code: string,
  { isAdmin }: Profile,
  now: Temporal.Instant,
): Promise<Reply | undefined> {
  if (!isAdmin) throw new DomainError('not-admin', {});
  const agencyId = agencyToJoin(judgedIn(session, code));
  session.agencyId = agencyId;
  return db.inAgency(agencyId, async (tx) => {
    if (!(await addWorkspace(tx, agencyId, session.event))) return undefined;
    const arrival = await receive(tx, agencyId, deliveryOf(session.event), now);
    return joinWorkspace(contextOf(session, tx, arrival, now), code);
  });
}
