import type { Temporal } from 'temporal-polyfill';
import type { Card, Text } from '../../chat/card.ts';
import type { ReviewLength } from '../../domain/hours/period.ts';
import type { Grant, Plan } from '../../domain/hours/plan.ts';
import type { PlanTerms } from '../../domain/hours/agreed/plan-terms.ts';
import type { Named } from '../../domain/people.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { mention, type Audience } from '../audience.ts';
import { planLines } from './plan-lines.ts';

interface PlannedClient {
  readonly name: string;
  readonly timeZone: string;
  readonly reviewLength: ReviewLength;
}

/** What was agreed with a client, in plain words: the answer to whoever set it. */
export const planCard = (
  opening: 'plan.agreed' | 'plan.agreed-already',
  client: PlannedClient,
  { from, ...terms }: PlanTerms & { readonly from: Temporal.PlainDate },
  audience: Audience,
): Card => {
  const text = audience.t(opening, { client: client.name, day: formatDay(from, audience.locale) });
  return withLines(text, client, terms, audience);
};

/** News of a plan to the client. */
export const planNewsCard = (
  who: Named,
  client: PlannedClient,
  { from, ...terms }: Plan,
  audience: Audience,
): Card => {
  const day = formatDay(from, audience.locale);
  const text = audience.t.rich('plan.news', { who: mention(who), client: client.name, day });
  return withLines(text, client, terms, audience);
};

const withLines = (text: Text, client: PlannedClient, terms: PlanTerms, audience: Audience): Card => ({
  locale: audience.locale,
  elements: [
    { kind: 'text', text },
    { kind: 'list', items: planLines(terms, client, audience) },
  ],
});

/** News of hours that were given once. */
export const grantNewsCard = (
  who: Named,
  client: string,
  grant: Pick<Grant, 'seconds' | 'until' | 'why'>,
  audience: Audience,
): Card => ({
  locale: audience.locale,
  elements: [
    {
      kind: 'text',
      text: audience.t.rich('grant.news', {
        who: mention(who),
        client,
        hours: formatExactDuration(grant.seconds, audience.locale),
      }),
    },
    { kind: 'quote', text: grant.why },
    { kind: 'note', text: grantLife(grant, audience) },
  ],
});

export const grantLife = ({ until }: Pick<Grant, 'until'>, { t, locale }: Audience): string =>
  until ? t('grant.until', { day: formatDay(until.subtract({ days: 1 }), locale) }) : t('grant.stays');
