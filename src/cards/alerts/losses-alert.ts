import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Loss } from '../../domain/pings/hours/losses.ts';
import type { Audience } from '../audience.ts';
import { figures } from '../hours/balance-parts.ts';
import type { Told } from '../pings/pings-card.ts';
import { delegateButton, hoursButton } from './alert-buttons.ts';
import type { ToldHours } from './balance-alert.ts';

/** Which of a client's hours are lost soon, and when; `losses` in order. */
export function lossesAlert(hours: ToldHours, losses: readonly Loss[], audience: Audience): Told {
  const { clientId, clientName: client, balance } = hours;
  const button = hoursButton(clientId, audience);
  if (losses.length === 0)
    return { text: audience.t('alert.nothing-expires', { client }), buttons: [button] };
  return {
    text: [...Map.groupBy(losses, ({ on }) => on.toString()).values()]
      .map((ofDay) => lossOfDay(client, ofDay, audience))
      .join(' '),
    details: figures(balance, audience),
    buttons: [delegateButton(audience), button],
  };
}

function lossOfDay(client: string, losses: readonly Loss[], { t, locale }: Audience): string {
  const seconds = losses.reduce((total, loss) => total + loss.seconds, 0);
  const [lastDay] = losses.map(({ on }) => on.subtract({ days: 1 }));
  return t('alert.expiring', {
    client,
    hours: formatExactDuration(seconds, locale),
    day: lastDay ? formatDay(lastDay, locale) : '',
  });
}
