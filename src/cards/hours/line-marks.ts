import type { StatementLine } from '../../domain/hours/statement.ts';
import type { Translator } from '../../i18n/translate.ts';

type Mark = (line: StatementLine, t: Translator) => string;

/** Empty, as the others are, where there is nothing to mark. */
export const sourceMark: Mark = ({ source }, t) => (source === 'manual' ? t('statement.manual') : '');

export const correctionMark: Mark = ({ reverses, reason }, t) =>
  reverses === null ? '' : t('statement.takes-back', { line: reverses, reason: reason ?? '' });

export const disputeMark: Mark = ({ dispute }, t) => (dispute === null ? '' : t(`line-dispute.${dispute}`));

/** What sets a line apart from others. */
export const marksOf = (line: StatementLine, t: Translator): string[] =>
  [sourceMark, correctionMark, disputeMark].map((mark) => mark(line, t)).filter((mark) => mark !== '');
