import type { Temporal } from 'temporal-polyfill';
import type { Card } from '../../chat/card.ts';
import { moment, type Audience } from '../audience.ts';
import { weekDays } from './digest-parts.ts';

interface DigestFile {
  readonly weekOn: Temporal.PlainDate;
  readonly url: string;
  readonly expiresAt: Temporal.Instant;
}

/** Where the whole table of a digest can be downloaded. For one person: it is full of figures. */
export function digestFileCard({ weekOn, url, expiresAt }: DigestFile, audience: Audience): Card {
  const { t, locale } = audience;
  const csv = { kind: 'link', text: 'CSV', url } as const;
  return {
    locale,
    elements: [
      { kind: 'text', text: t.rich('digest.file', { days: weekDays(weekOn, audience), csv }) },
      { kind: 'note', text: t('digest.file-until', { until: moment(expiresAt, audience) }) },
    ],
  };
}
