import type { Temporal } from 'temporal-polyfill';
import { helpCard } from '../cards/help-card.ts';
import type { Inbound, Reply } from '../chat/inbound.ts';
import { receive, type Arrival } from '../db/agencies.ts';
import type { Database, Tx } from '../db/client.ts';
import { followFirstMember } from '../db/clients.ts';
import { notePreferences, personById } from '../db/people.ts';
import { refreshClientCards } from '../db/posts.ts';
import { agencyOf } from '../db/routing.ts';
import { DomainError } from '../domain/errors.ts';
import type { Person } from '../domain/people.ts';
import { beforeSetUp } from './before-set-up.ts';
import { contextOf } from './context-of.ts';
import type { Context } from './context.ts';
import { greeting, isAboutConversation, noteConversation } from './note-conversation.ts';
import { chosen, commandIn, helpIn, pressed, submitted } from './registry.ts';
import { deliveryOf, learn, type Session } from './session.ts';

/** Does what the event asks for, in one transaction. @throws DomainError */
export async function handle(session: Session, db: Database, now: () => Temporal.Instant): Promise<Reply> {
  for (;;)
    try {
      return await attempt(session, db, now());
    } catch (error) {
      await learn(session, db, now(), error);
    }
}

async function attempt(session: Session, db: Database, now: Temporal.Instant): Promise<Reply> {
  const { event } = session;
  const agencyId = await agencyOf(db.pool, event.platform, event.workspace);
  if (agencyId === undefined) {
    if (isAboutConversation(event)) return greeting(event, undefined, now);
    return (await beforeSetUp(session, db, now)) ?? attempt(session, db, now);
  }
  session.agencyId = agencyId;
  return db.inAgency(agencyId, async (tx) => {
    const delivery = deliveryOf(event);
    const arrival = await receive(tx, agencyId, delivery, now);
    if (arrival.person && arrival.isProfileStale) session.stale = arrival.person.id;
    if (!arrival.isNew) return { kind: 'nothing' };
    if (isAboutConversation(event)) {
      await noteConversation(tx, event, now);
      return greeting(event, arrival, now);
    }
    const person = arrival.isToldOtherwise ? await withTold(tx, arrival, delivery) : arrival.person;
    return run(contextOf(session, tx, { ...arrival, person }, now), event);
  });
}

/** People move, and change the language of their client; some platforms tell so with all they do. */
async function withTold(
  tx: Tx,
  { person }: Arrival,
  told: Parameters<typeof notePreferences>[2],
): Promise<Person | null> {
  if (!person) return null;
  await notePreferences(tx, person.id, told);
  for (const clientId of person.clientIds)
    if (await followFirstMember(tx, clientId, person.id)) await refreshClientCards(tx, clientId);
  return (await personById(tx, person.id)) ?? person;
}

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
