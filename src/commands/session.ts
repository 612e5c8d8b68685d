import type { Temporal } from 'temporal-polyfill';
import type { Audience } from '../cards/audience.ts';
import type { ChatAdapter } from '../chat/adapter.ts';
import { DeliveryError } from '../chat/errors.ts';
import type { Inbound, Profile, Who } from '../chat/inbound.ts';
import type { Database } from '../db/client.ts';
import { judgeLinkCode, type Judgement } from '../db/links.ts';
import { DomainError } from '../domain/errors.ts';
import { localeFrom } from '../domain/locale.ts';
import { ProfileNeeded, timeZoneFrom, VerdictNeeded } from './context.ts';

/** One event on its way through: what was learned stays known when a transaction has to be run again. */
export interface Session {
  readonly adapter: ChatAdapter;
  readonly event: Inbound;
  readonly profiles: Map<string, Profile>;
  /** Where links lead, without a trailing slash. */
  readonly publicUrl: string;
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

/** Finds out what a transaction broke off for want of. @throws the error itself when it is any other */
export async function learn(
  session: Session,
  db: Database,
  now: Temporal.Instant,
  error: unknown,
): Promise<void> {
  const { event, profiles } = session;
  const asked = { ...originOf(event), deliveryKey: event.deliveryKey };
  if (error instanceof ProfileNeeded && profiles.size < profilesAtMost)
    profiles.set(error.account, await profileOf(session, error));
  else if (error instanceof VerdictNeeded && !session.judgement)
    session.judgement = await judgeLinkCode(db.pool, error.code, asked, now);
  else throw error;
}

/** The event as `receive` takes it. */
export const deliveryOf = ({ deliveryKey, platform, who, where }: Inbound) => ({
  key: deliveryKey,
  platform,
  account: who.account,
  address: where.address,
  locale: localeFrom(who.locale) ?? null,
  timeZone: timeZoneFrom(who.timeZone) ?? null,
});

export const originOf = ({ platform, workspace, who }: Inbound) => ({
  platform,
  workspace,
  account: who.account,
});

export function judgedIn({ judgement }: Session, code: string): Judgement {
  if (!judgement) throw new VerdictNeeded(code);
  return judgement;
}

/**
 * What the platform says of an account. If it does not answer, a name will do, except for what rests on it:
 * who may set up a desk. Whoever does something is somebody, even where the platform does not find them.
 * @throws DomainError `unknown-person` when the platform does not know the account
 */
async function profileOf(
  { adapter, event, agencyId }: Session,
  { account, knownAs }: ProfileNeeded,
): Promise<Profile> {
  const { who, where } = event;
  const isActor = account === who.account;
  const told = isActor ? toldOf(who) : {};
  try {
    return { ...(await adapter.profile(event.workspace, account, where.address)), ...told };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const isKnown = isActor && agencyId !== undefined;
    if (error.problem === 'unreachable' && !isKnown)
      throw new DomainError('unknown-person', { name: knownAs });
    if (agencyId === undefined) throw error;
    return { name: knownAs, isAdmin: false, isBot: false, ...told };
  }
}

const toldOf = ({ locale, timeZone }: Who): Pick<Profile, 'locale' | 'timeZone'> => ({
  ...(locale ? { locale } : {}),
  ...(timeZone ? { timeZone } : {}),
});
