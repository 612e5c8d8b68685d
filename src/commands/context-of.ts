import type { Temporal } from 'temporal-polyfill';
import { privateTo } from '../cards/audience.ts';
import type { Profile } from '../chat/inbound.ts';
import type { Agency, Arrival } from '../db/agencies.ts';
import type { Tx } from '../db/client.ts';
import { nobody } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import { ProfileNeeded, readerFrom, type Context } from './context.ts';
import { judgedIn, originOf, type Session } from './session.ts';

/** What a command works with that does what the event of a session asks for. */
export function contextOf(
  session: Session,
  tx: Tx,
  arrival: Pick<Arrival, 'agency' | 'person' | 'channel'>,
  now: Temporal.Instant,
): Context {
  const { adapter, event, profiles, publicUrl } = session;
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
  const origin = originOf(event);
  return { tx, agency, actor, origin, place, channel, now, publicUrl, audience, directory, judged };
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
