import type { Button } from '../../chat/card.ts';
import { periodValue } from '../../domain/hours/period/period-key.ts';
import { daysOf, type UnsubmittedWork } from '../../domain/pings/hours/week-pings.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { moment, type Audience } from '../audience.ts';
import type { Told } from '../pings/pings-card.ts';

/** What an assistant has worked for clients in periods that are over, and has not submitted. */
export function weekAlert(work: readonly UnsubmittedWork[], audience: Audience): Told {
  const { t, locale } = audience;
  const [soonest] = work.toSorted((a, b) => a.submitBy.epochMilliseconds - b.submitBy.epochMilliseconds);
  if (!soonest) return { text: t('alert.all-submitted') };
  const weeks = work.map((each) =>
    t('alert.week', { client: each.clientName, days: formatDays(daysOf(each), locale) }),
  );
  return {
    text: t('alert.unsubmitted', {
      weeks: formatList(weeks, locale),
      by: moment(soonest.submitBy, audience),
    }),
    buttons: work.map((each) => submitButton(each, work.length > 1, audience)),
  };
}

const submitButton = (
  { clientId, clientName: client, openOn: startsOn }: UnsubmittedWork,
  isOneOfMany: boolean,
  { t }: Audience,
): Button => ({
  kind: 'button',
  action: 'submit-week',
  value: periodValue({ clientId, startsOn }),
  label: isOneOfMany ? t('button.submit-week-of', { client }) : t('button.submit-week'),
  style: 'primary',
});
