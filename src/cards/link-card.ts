import type { Temporal } from 'temporal-polyfill';
import type { Card, Text } from '../chat/card.ts';
import { command, moment, type Audience } from './audience.ts';

/** A code, for its maker alone: how long it is good, and what for. */
export function linkCard(
  code: string,
  expiresAt: Temporal.Instant,
  maker: { readonly isManager: boolean },
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const join = command(`/desk join ${code}`, audience);
  const uses: Text[] = [
    t.rich('link.account', { join }),
    ...(maker.isManager ? [t.rich('link.workspace', { join })] : []),
  ];
  return {
    locale,
    elements: [
      { kind: 'text', text: t.rich('link.code', { code: { kind: 'code', text: code } }) },
      { kind: 'text', text: t('link.until', { until: moment(expiresAt, audience) }) },
      { kind: 'list', items: uses },
      { kind: 'note', text: t('link.secret') },
    ],
  };
}
