import type { Question } from '../../../chat/form.ts';
import type { Rhythm } from '../../../domain/rhythm/rhythm.ts';
import { formatCountry } from '../../../i18n/formats/countries.ts';
import type { Audience } from '../../audience.ts';
import { hintOnce, weekdays, type SettingsSubject } from './questions.ts';

/** Longest name of a country with room to spare, in characters. */
const countryLength = 80;

/** When somebody works, and when they want quiet. */
export const rhythmQuestions = (subject: SettingsSubject, rhythm: Rhythm, audience: Audience): Question[] => [
  ...workQuestions(subject, rhythm, audience),
  ...quietQuestions(subject, rhythm, audience),
  countryQuestion(subject, rhythm, audience),
];

const workQuestions = (
  subject: SettingsSubject,
  { days, from, to }: Rhythm,
  audience: Audience,
): Question[] => [
  {
    kind: 'choices',
    name: `${subject}-days`,
    label: audience.t('settings.days'),
    options: weekdays(audience),
    initial: days.map(String),
  },
  { kind: 'time', name: `${subject}-from`, label: audience.t('settings.from'), initial: from },
  { kind: 'time', name: `${subject}-to`, label: audience.t('settings.to'), initial: to },
];

const quietQuestions = (
  subject: SettingsSubject,
  { quietFrom, quietTo }: Rhythm,
  { t }: Audience,
): Question[] => [
  {
    kind: 'time',
    name: `${subject}-quiet-from`,
    label: t('settings.quiet-from'),
    optional: true,
    ...(quietFrom === null ? {} : { initial: quietFrom }),
  },
  {
    kind: 'time',
    name: `${subject}-quiet-to`,
    label: t('settings.quiet-to'),
    ...hintOnce(subject, t('settings.quiet-hint')),
    optional: true,
    ...(quietTo === null ? {} : { initial: quietTo }),
  },
];

const countryQuestion = (
  subject: SettingsSubject,
  { country }: Rhythm,
  { t, locale }: Audience,
): Question => ({
  kind: 'words',
  name: `${subject}-country`,
  label: t('settings.country'),
  ...hintOnce(subject, t('settings.country-hint')),
  optional: true,
  maxLength: countryLength,
  ...(country === null ? {} : { initial: formatCountry(country, locale) }),
});
