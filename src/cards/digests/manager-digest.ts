import { cut } from '../../chat/cut.ts';
import type { Element, Text } from '../../chat/card.ts';
import type { ClientRow, ManagerFigures, UnclaimedFigures } from '../../domain/digests/figures.ts';
import { clockFigure } from '../../i18n/formats/clock-figure.ts';
import { formatDuration, formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Audience } from '../audience.ts';
import type { Told } from '../pings/pings-card.ts';
import { asOf, corrections, section, strong, weekDays, type WeekOfDigest } from './digest-parts.ts';

/** As many as can be read at a glance, and as a message has room for in every language. */
const clientsShown = 25;
/** Characters of a client's name. */
const nameShown = 40;

/** A desk's week, to its managers. `digestId`: of the figures that the file has too. */
export function managerDigest(
  figures: ManagerFigures,
  { digestId, ...digest }: WeekOfDigest & { readonly digestId: number },
  audience: Audience,
): Told {
  const { t } = audience;
  return {
    text: strong(t('digest.desk-heading', { days: weekDays(digest.weekOn, audience) })),
    details: [
      ...clientTable(figures.clients, audience),
      ...assistants(figures, audience),
      ...section(t('digest.unclaimed'), unclaimed(figures.unclaimed, audience), audience),
      ...corrections(figures.corrections, audience),
      asOf(digest, audience),
    ],
    buttons: [
      { kind: 'button', action: 'digest-file', value: String(digestId), label: t('button.all-clients') },
    ],
  };
}

function clientTable(clients: readonly ClientRow[], audience: Audience): Element[] {
  const { t } = audience;
  const more = clients.length - clientsShown;
  return [
    {
      kind: 'table',
      columns: [
        { label: t('field.client') },
        { label: t('hours.available'), isFigures: true },
        { label: t('digest.used-column'), isFigures: true },
        { label: t('digest.weekly-column'), isFigures: true },
        { label: t('digest.overdue-column'), isFigures: true },
      ],
      rows: clients.slice(0, clientsShown).map((client) => cells(client, audience)),
    },
    ...(more > 0 ? [{ kind: 'text', text: t('digest.more-clients', { count: more }) } as const] : []),
    { kind: 'note', text: t('digest.weekly-note') },
  ];
}

const cells = ({ name, left, usedSeconds, weeklySeconds, overdue }: ClientRow, { t }: Audience): Text[] => [
  cut(name, nameShown),
  // As in the file: words would take the room of the last rows.
  left ? clockFigure(left.availableSeconds) : t('hours.no-figure'),
  clockFigure(usedSeconds),
  clockFigure(weeklySeconds),
  overdue === 0 ? t('hours.no-figure') : String(overdue),
];

function assistants(figures: ManagerFigures, audience: Audience): Element[] {
  const { t, locale } = audience;
  if (figures.assistants.length === 0) return [];
  const lines = figures.assistants.map(({ name, held, workedSeconds }) =>
    t('digest.assistant', { name, held, hours: formatExactDuration(workedSeconds, locale) }),
  );
  return section(t('digest.assistants'), lines, audience);
}

function unclaimed(figures: UnclaimedFigures, { t, locale }: Audience): string[] {
  const { claimed, medianSeconds, longestSeconds, open, longestOpenSeconds } = figures;
  const long = (seconds: number) => formatDuration(seconds, locale);
  return [
    medianSeconds === null || longestSeconds === null
      ? t('digest.none-claimed')
      : t('digest.claimed', { count: claimed, median: long(medianSeconds), longest: long(longestSeconds) }),
    longestOpenSeconds === null
      ? t('digest.none-open')
      : t('digest.open', { count: open, longest: long(longestOpenSeconds) }),
  ];
}
