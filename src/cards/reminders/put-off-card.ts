import type { Temporal } from 'temporal-polyfill';
import type { Card } from '../../chat/card.ts';
import type { Sparing } from '../../domain/pings/chosen/hearers.ts';
import { moment, type Audience } from '../audience.ts';
import { sparingValue } from './not-now-form.ts';

/** What comes of “not now”, and a way back. `spared`: what they have just chosen to be spared. */
export const putOffCard = (
  postId: number,
  until: Temporal.Instant,
  spared: readonly Sparing[],
  audience: Audience,
): Card => ({
  locale: audience.locale,
  elements: [
    { kind: 'text', text: audience.t('not-now.until', { at: moment(until, audience) }) },
    ...spared.map((each) => ({ kind: 'text', text: sparedText(each, audience) }) as const),
    {
      kind: 'buttons',
      buttons: [
        {
          kind: 'button',
          action: 'remind-again',
          value: [postId, ...spared.map(sparingValue)].join(' '),
          label: audience.t('button.undo'),
        },
      ],
    },
  ],
});

const sparedText = (sparing: Sparing, { t }: Audience): string =>
  sparing.way === 'daily'
    ? t('not-now.is-daily')
    : t('not-now.is-off', { what: t(`reminder.${sparing.kind}`) });
