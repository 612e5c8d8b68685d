import type { Option, Question } from '../../../chat/form.ts';
import { locales, type Locale } from '../../../domain/locale.ts';
import type { PingKind } from '../../../domain/pings/kinds.ts';
import type { Audience } from '../../audience.ts';
import { formatWeekday } from '../../../i18n/formats/weekdays.ts';

/** Whose settings a question is about; its name begins with it. */
export type SettingsSubject = 'person' | 'client' | 'agency';

export interface Preferences {
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
}

/** Longest IANA name with room to spare, in characters. */
const zoneLength = 60;

export function languageAndZone(
  subject: SettingsSubject,
  { locale, timeZone }: Preferences,
  { t }: Audience,
): Question[] {
  return [
    {
      kind: 'choice',
      name: `${subject}-locale`,
      label: t(`settings.${subject}-language`),
      options: locales.map((value) => ({ value, label: t(`language.${value}`) })),
      initial: locale,
    },
    {
      kind: 'words',
      name: `${subject}-zone`,
      label: t(`settings.${subject}-zone`),
      ...hintOnce(subject, t('settings.zone-hint')),
      maxLength: zoneLength,
      initial: timeZone,
    },
  ];
}

/** What explains a question that is asked about several stands where it is asked first: about whoever opens the form. */
export const hintOnce = (subject: SettingsSubject, hint: string): { readonly hint?: string } =>
  subject === 'person' ? { hint } : {};

/** ISO days of the week by their names. */
export const weekdays = ({ locale }: Audience): Option[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: formatWeekday(day, locale) }));

/** On which day weekly digests come, and at what time. */
export const digestQuestions = (
  subject: 'client' | 'agency',
  { digestDay, digestAt }: { readonly digestDay: number; readonly digestAt: string },
  audience: Audience,
): Question[] => [
  {
    kind: 'choice',
    name: `${subject}-digest-day`,
    label: audience.t('settings.digest-day'),
    options: weekdays(audience),
    initial: String(digestDay),
  },
  {
    kind: 'time',
    name: `${subject}-digest-at`,
    label: audience.t('settings.digest-at'),
    initial: digestAt,
  },
];

export const acceptAfterQuestion = (
  subject: 'client' | 'agency',
  days: number | null,
  { t }: Audience,
): Question => ({
  kind: 'words',
  name: `${subject}-accept-after`,
  label: t('settings.accept-after'),
  hint: t('settings.accept-after-hint'),
  optional: true,
  maxLength: 10,
  ...(days === null ? {} : { initial: String(days) }),
});

/** Which of some kinds of pings are wanted. */
export const kindsQuestion = (
  subject: 'person' | 'client',
  offered: readonly PingKind[],
  wanted: readonly PingKind[],
  { t }: Audience,
): Question => ({
  kind: 'choices',
  name: `${subject}-kinds`,
  label: t(`settings.${subject}-kinds`),
  optional: true,
  options: offered.map((value) => ({ value, label: t(`reminder.${value}`) })),
  initial: wanted,
});
