import type { Temporal } from 'temporal-polyfill';
import { privateTo, type Audience } from '../cards/audience.ts';
import { helpCard } from '../cards/help-card.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import type { ChatAdapter } from '../chat/adapter.ts';
import { DeliveryError } from '../chat/errors.ts';
import type { Inbound, Profile, Reply, Who } from '../chat/inbound.ts';
import { receive, type Agency, type Arrival } from '../db/agencies.ts';
import type { Database, Tx } from '../db/client.ts';
import { addWorkspace, judgeLinkCode, type Judgement } from '../db/links.ts';
import { notePreferences, personById } from '../db/people.ts';
import { agencyOf } from '../db/routing.ts';
import { DomainError } from '../domain/errors.ts';
import { nobody } from '../domain/ids.ts';
import { localeFrom } from '../domain/locale.ts';
import type { Person } from '../domain/people.ts';
import { ProfileNeeded, readerFrom, timeZoneFrom, VerdictNeeded, type Context } from './context.ts';
import { noteConversation } from './note-conversation.ts';
import { agencyToJoin, codeToJoin, joinWorkspace } from './desk/join-desk.ts';
import { nameToSetUp, setUp } from './desk/set-up.ts';
import { chosen, commandIn, helpIn, pressed, submitted } from './registry.ts';

/** One event on its way through: what was learned stays known when a transaction has to be run again. */
export interface Session {
  readonly adapter: ChatAdapter;
  readonly event: Inbound;
  readonly profiles: Map<string, Profile>;
  /** Of the code that was typed, if one was. */
  judgement?: Judgement;
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
      await learn(session, db, now(), error);
    }
}

/** Finds out what a transaction broke off for want of. @throws the error itself when it is any other */
async function learn(session: Session, db: Database, now: Temporal.Instant, error: unknown): Promise<void> {
  const { event, profiles } = session;
  const asked = { ...originOf(event), deliveryKey: event.deliveryKey };
  if (error instanceof ProfileNeeded && profiles.size < profilesAtMost)
    profiles.set(error.account, await profileOf(session, error));
  else if (error instanceof VerdictNeeded && !session.judgement)
    session.judgement = await judgeLinkCode(db.pool, error.code, asked, now);
  else throw error;
}

const originOf = ({ platform, workspace, who }: Inbound) => ({ platform, workspace, account: who.account });

async function attempt(session: Session, db: Database, now: Temporal.Instant): Promise<Reply> {
  const { event } = session;
  const delivery = deliveryOf(event);
  const agencyId = await agencyOf(db.pool, event.platform, event.workspace);
  if (agencyId === undefined) return beforeSetUp(session, db, now);
  session.agencyId = agencyId;
  return db.inAgency(agencyId, async (tx) => {
    const arrival = await receive(tx, agencyId, delivery, now);
    if (arrival.person && arrival.isProfileStale) session.stale = arrival.person.id;
    if (!arrival.isNew) return { kind: 'nothing' };
    const person = arrival.isToldOtherwise ? await withTold(tx, arrival, delivery) : arrival.person;
    const happened = await noteConversation(tx, event, now);
    return happened ?? run(contextOf(session, tx, { ...arrival, person }, now), event);
  });
}

const deliveryOf = ({ deliveryKey, platform, who, where }: Inbound) => ({
  key: deliveryKey,
  platform,
  account: who.account,
  address: where.address,
  locale: localeFrom(who.locale) ?? null,
  timeZone: timeZoneFrom(who.timeZone) ?? null,
});

/** People move, and change the language of their client; some platforms tell so with all they do. */
async function withTold(
  tx: Tx,
  { person }: Arrival,
  told: Parameters<typeof notePreferences>[2],
): Promise<Person | null> {
  if (!person) return null;
  await notePreferences(tx, person.id, told);
  return (await personById(tx, person.id)) ?? person;
}

function contextOf(
  session: Session,
  tx: Tx,
  arrival: Pick<Arrival, 'agency' | 'person' | 'channel'>,
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
  const judged = (code: string) => judgedIn(session, code);
  const { address, name = null, isPrivate } = event.where;
  const actor = arrival.person ?? stranger(directory.profile(event.who.account, event.who.name), agency);
  session.audience = privateTo(actor, now, event.platform);
  const place = { platform: event.platform, address, name, isPrivate };
  const { audience } = session;
  return { tx, agency, actor, origin: originOf(event), place, channel, now, audience, directory, judged };
}

function judgedIn({ judgement }: Session, code: string): Judgement {
  if (!judgement) throw new VerdictNeeded(code);
  return judgement;
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
    case 'installed':
      return Promise.resolve({ kind: 'card', card: welcomeCard(ctx.audience) });
    default:
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

/** A workspace without an agency knows three things: how to get one, how to join one, and help. */
async function beforeSetUp(session: Session, db: Database, now: Temporal.Instant): Promise<Reply> {
  const { event, profiles } = session;
  const { account } = event.who;
  const profile = profiles.get(account);
  if (!profile) throw new ProfileNeeded(account);
  const reader = readerFrom(profile, { locale: 'en', timeZone: 'UTC' });
  session.audience = privateTo(reader, now, event.platform);
  if (event.kind === 'installed') return { kind: 'card', card: welcomeCard(session.audience, true) };
  const text = event.kind === 'command' ? event.text : '';
  const help = helpIn(text);
  if (event.kind === 'command' && help) return { kind: 'card', card: helpCard(help, session.audience) };
  const code = codeToJoin(text);
  if (code !== undefined) return join(session, db, code, profile, now);
  const name = nameToSetUp(text);
  if (name === undefined) throw new DomainError('not-set-up', {});
  const agency = { id: crypto.randomUUID(), name: name || profile.name, ...reader };
  session.agencyId = agency.id;
  const reply = await db.inAgency(agency.id, (tx) => {
    const ctx = contextOf(session, tx, { agency, person: null, channel: null }, now);
    return setUp(ctx);
  });
  return reply ?? attempt(session, db, now);
}

/** Makes the workspace one of the agency whose code was typed. */
async function join(
  session: Session,
  db: Database,
  code: string,
  { isAdmin }: Profile,
  now: Temporal.Instant,
): Promise<Reply> {
  if (!isAdmin) throw new DomainError('not-admin', {});
  const agencyId = agencyToJoin(judgedIn(session, code));
  session.agencyId = agencyId;
  const reply = await db.inAgency(agencyId, async (tx) => {
    if (!(await addWorkspace(tx, agencyId, session.event))) return undefined;
    const arrival = await receive(tx, agencyId, deliveryOf(session.event), now);
    return joinWorkspace(contextOf(session, tx, arrival, now), code);
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
  const { who, where } = event;
  try {
    const profile = await adapter.profile(event.workspace, account, where.address);
    return account === who.account ? { ...profile, ...toldOf(who) } : profile;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.problem === 'unreachable') throw new DomainError('unknown-person', { name: knownAs });
    if (agencyId === undefined) throw error;
    return {
      name: knownAs,
      isAdmin: false,
      isBot: false,
      ...(account === who.account ? toldOf(who) : {}),
    };
  }
}

const toldOf = ({ locale, timeZone }: Who): Pick<Profile, 'locale' | 'timeZone'> => ({
  ...(locale ? { locale } : {}),
  ...(timeZone ? { timeZone } : {}),
});
