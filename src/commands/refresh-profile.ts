import { DeliveryError } from '../chat/errors.ts';
import type { Database } from '../db/client.ts';
import { refreshProfile } from '../db/people.ts';
import { localeFrom } from '../domain/locale.ts';
import { timeZoneFrom } from './context.ts';
import type { Session } from './session.ts';
import type { Temporal } from 'temporal-polyfill';

interface Means {
  readonly db: Database;
  readonly now: () => Temporal.Instant;
  readonly log: { warn(about: object, message: string): void };
}

/** Asks the platform again about somebody who was answered: people move, and change their names. Never rejects. */
export async function refreshStaleProfile(session: Session, { db, now, log }: Means): Promise<void> {
  const { adapter, event, agencyId, stale } = session;
  if (agencyId === undefined || stale === undefined) return;
  try {
    const { name, locale, timeZone } = await adapter.profile(
      event.workspace,
      event.who.account,
      event.where.address,
    );
    const [told, zone] = [localeFrom(locale), timeZoneFrom(timeZone)];
    const profile = { name, ...(told ? { locale: told } : {}), ...(zone ? { timeZone: zone } : {}) };
    await db.inAgency(agencyId, (tx) => refreshProfile(tx, stale, profile, now()));
  } catch (error) {
    const problem = error instanceof DeliveryError ? error.problem : 'failed';
    log.warn({ agency: agencyId, problem }, 'a profile could not be refreshed');
  }
}
