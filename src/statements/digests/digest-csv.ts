import { clean } from '../../chat/cut.ts';
import type { ClientRow, ManagerFigures } from '../../domain/digests/figures.ts';
import type { Locale } from '../../domain/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { csvFile, harmless, timeCell } from '../csv-file.ts';

/** Every client of a digest, in its order: the most pressing first. */
export function digestCsv({ clients }: ManagerFigures, locale: Locale): Buffer {
  const t = translator(locale);
  const labels = [
    t('field.client'),
    t('hours.available'),
    t('hours.settled'),
    t('digest.used-column'),
    t('digest.weekly-column'),
    t('digest.overdue-column'),
  ];
  return csvFile([labels, ...clients.map(rowOf)]);
}

const rowOf = ({ name, left, usedSeconds, weeklySeconds, overdue }: ClientRow): string[] => [
  harmless(clean(name)),
  left ? timeCell(left.availableSeconds) : '',
  left ? timeCell(left.settledSeconds) : '',
  timeCell(usedSeconds),
  timeCell(weeklySeconds),
  String(overdue),
];
