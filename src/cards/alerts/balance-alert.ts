import type { Balance } from '../../domain/hours/balance.ts';
import type { UsedHours } from '../../domain/pings/hours/thresholds.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Audience } from '../audience.ts';
import { besides, figures } from '../hours/balance-parts.ts';
import type { Told } from '../pings/pings-card.ts';
import { delegateButton, hoursButton } from './alert-buttons.ts';

/** A client's hours, to whoever is told of them. */
export interface ToldHours {
  readonly clientId: string;
  readonly clientName: string;
  readonly balance: Balance;
  /** It is told to the client: to somebody of theirs, or in their channel. */
  readonly isTheirs: boolean;
}

/** How much of a client's hours is used by now. `used`: undefined where there are none any more. */
export function balanceAlert(hours: ToldHours, used: UsedHours | undefined, audience: Audience): Told {
  const { clientId, balance, isTheirs } = hours;
  const isLeft = balance.availableSeconds > 0;
  return {
    text: sentence(hours, used, audience),
    details: [...figures(balance, audience), ...besides(balance, audience)],
    buttons: [...(isTheirs && isLeft ? [delegateButton(audience)] : []), hoursButton(clientId, audience)],
  };
}

function sentence(
  { clientName: client, balance: { availableSeconds } }: ToldHours,
  used: UsedHours | undefined,
  { t, locale }: Audience,
): string {
  if (!used) return t('alert.no-hours', { client });
  const { usedSeconds, totalSeconds } = used;
  if (availableSeconds <= 0) return t('alert.used-up', { client });
  return t('alert.used', {
    client,
    percent: Math.floor((100 * usedSeconds) / totalSeconds),
    used: formatExactDuration(usedSeconds, locale),
    total: formatExactDuration(totalSeconds, locale),
    left: formatExactDuration(availableSeconds, locale),
  });
}
