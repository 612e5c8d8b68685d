import type { Review } from '../../domain/hours/review.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { moment, type Audience } from '../audience.ts';
import type { Told } from '../pings/pings-card.ts';
import { lastMinute, reviewButtons } from '../review/review-card.ts';

/** Periods of a client that silence is about to approve, the oldest first: it is the one that can be approved. */
export function reviewAlert(client: string, reviews: readonly Review[], audience: Audience): Told {
  const { t, locale } = audience;
  const [oldest] = reviews;
  if (!oldest) return { text: t('alert.reviewed', { client }) };
  const sentences = reviews.map(({ period, approveBy }) =>
    t('alert.review-closing', {
      client,
      days: formatDays(period, locale),
      until: moment(lastMinute(approveBy), audience),
    }),
  );
  return { text: sentences.join(' '), buttons: reviewButtons(oldest, audience) };
}
