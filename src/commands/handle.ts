import type { Temporal } from 'temporal-polyfill';
import { privateTo, type Audience } from '../cards/audience.ts';
import { helpCard } from '../cards/help-card.ts';
import type { ChatAdapter } from '../chat/adapter.ts';
import { DeliveryError } from '../chat/errors.ts';
import type { Inbound, Profile, Reply } from '../chat/inbound.ts';
import { receive, type Agency, type Arrival } from '../db/agencies.ts';
import type { Database, Tx } from '../db/client.ts';
import { agencyOf } from '../db/routing.ts';
import { DomainError } from '../domain/errors.ts';
import { nobody } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import { ProfileNeeded, readerFrom, type Context } from './context.ts';
import { nameToSetUp, setUp } from './desk/set-up.ts';
import { chosen, commandIn, helpIn, pressed, submitted } from './registry.ts';

/** One event on its way through: what was learned stays known when a transaction has to be run again. */
export interface Session {
  readonly adapter: ChatAdapter;
  readonly event: Inbound;
  readonly profiles: Map<string, Profile>;
  /** The best that is known so far; the answer to a failure speaks to them too. */
  audience: Audience;
  agencyId?: string;
  /** Somebody the agency knows, of whom the platform was last asked some time ago. */
  stale?: string;
}

/** More accounts than one command can name: then it is a loop of ours. */
const profilesAtMost = 4;

/** Does what the event asks for, in one transaction. @throws DomainError */
export async function handle(session: Session, db: Database, now: () => Temporal.Instant): Promise<Reply> {
  for (;;)
    try {
      return await attempt(session, db, now());
    } catch (error) {
      if (!(error instanceof ProfileNeeded) || session.profiles.size >= profilesAtMost) throw error;
      session.profiles.set(error.account, await profileOf(session, error));
    }
}

async function attempt(session: Session, db: Database, now: Temporal.Instant): Promise<Reply> {
  const { deliveryKey: key, platform, workspace, who, where } = session.event;
  const agencyId = await agencyOf(db.pool, platform, workspace);
  if (agencyId === undefined) return beforeSetUp(session, db, now);
  session.agencyId = agencyId;
  return db.inAgency(agencyId, async (tx) => {
    const arrival = await receive(
      tx,
      agencyId,
      { key, platform, account: who.account, address: where.address },
      now,
    );
    const ctx = contextOf(session, tx, arrival, now);
    if (arrival.person && arrival.isProfileStale) session.stale = arrival.person.id;
    return arrival.isNew ? run(ctx, session.event) : { kind: 'nothing' };
  });
}

function contextOf(
  session: Session,
  tx: Tx,
  arrival: Omit<Arrival, 'isNew' | 'isProfileStale'>,
  now: Temporal.Instant,
): Context {
  const { adapter, event, profiles } = session;
  const { agency, channel } = arrival;
  const directory = {
    profile: (account: string, name?: string) => {
      const profile = profiles.get(account);
      if (!profile) throw new ProfileNeeded(account, name);
      return profile;
    },
    directAddress: (account: string) => adapter.directAddress(event.workspace, account),
  };
  const { address, name = null, isPrivate } = event.where;
  const actor = arrival.person ?? stranger(directory.profile(event.who.account, event.who.name), agency);
  session.audience = privateTo(actor, now);
  const place = { platform: event.platform, address, name, isPrivate };
  return { tx, agency, actor, place, channel, now, audience: session.audience, directory };
}

const stranger = (profile: Profile, agency: Agency): Person => ({
  id: nobody,
  name: profile.name,
  accounts: {},
  ...readerFrom(profile, agency),
  isManager: false,
  isAssistant: false,
  skills: [],
  clientIds: [],
});

function run(ctx: Context, event: Inbound): Promise<Reply> {
  switch (event.kind) {
    case 'command':
      return runTyped(ctx, event.text);
    case 'action':
      return pressed[event.action]?.(ctx, event.value) ?? unknown(event.action);
    case 'form':
      return submitted[event.form]?.(ctx, event.subject, event.values) ?? unknown(event.form);
    case 'shortcut':
      return chosen[event.shortcut]?.(ctx, event.text) ?? unknown(event.shortcut);
    case 'unsupported':
      return Promise.resolve({ kind: 'nothing' });
  }
}

async function runTyped(ctx: Context, text: string): Promise<Reply> {
  const help = helpIn(text);
  if (help) return { kind: 'card', card: helpCard(help, ctx.audience) };
  const typed = commandIn(text);
  return typed ? typed.command.run(ctx, typed.rest) : unknown(text);
}

function unknown(words: string): never {
  throw new DomainError('no-such-command', { words });
}

/** A workspace without an agency knows two things: how to get one, and help. */
async function beforeSetUp(session: Session, db: Database, now: Temporal.Instant): Promise<Reply> {
  const { event, profiles } = session;
  const { account } = event.who;
  const profile = profiles.get(account);
  if (!profile) throw new ProfileNeeded(account);
  const reader = readerFrom(profile, { locale: 'en', timeZone: 'UTC' });
  session.audience = privateTo(reader, now);
  const text = event.kind === 'command' ? event.text : '';
  const help = helpIn(text);
  if (event.kind === 'command' && help) return { kind: 'card', card: helpCard(help, session.audience) };
  const name = nameToSetUp(text);
  if (name === undefined) throw new DomainError('not-set-up', {});
  const agency = { id: crypto.randomUUID(), name: name || profile.name, ...reader };
  session.agencyId = agency.id;
  const reply = await db.inAgency(agency.id, (tx) => {
    const ctx = contextOf(session, tx, { agency, person: null, channel: null }, now);
    return setUp(ctx, account, event.workspace);
  });
  return reply ?? attempt(session, db, now);
}

/**
 * What the platform says of an account. If it does not answer, a name will do, except for what rests on it:
 * who may set up a desk.
 * @throws DomainError `unknown-person` when the platform does not know the account
 */
async function profileOf(
  { adapter, event, agencyId }: Session,
  { account, knownAs }: ProfileNeeded,
): Promise<Profile> {
  try {
    return await adapter.profile(event.workspace, account);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.problem === 'unreachable') throw new DomainError('unknown-person', { name: knownAs });
    if (agencyId === undefined) throw error;
    return { name: knownAs, isAdmin: false, isBot: false };
  }
}
