import type { Form, Option, Question } from '../../chat/form.ts';
import type { TimeRules } from '../../domain/clock/time-rules.ts';
import { locales, type Locale } from '../../domain/locale.ts';
import type { Audience } from '../audience.ts';

interface Preferences {
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
}

/** Whose preferences a form asks for. */
export type SettingsSubject = 'person' | 'client' | 'agency';

/** Longest IANA name with room to spare, in characters. */
const zoneLength = 60;

/** Longest number of hours with room for a slip, in characters. */
const hoursLength = 4;

/**
 * Language and time zone of each subject that is given, and how the desk tracks time, if that is. Questions are named
 * `client-locale`, `client-zone` and so on.
 */
export function settingsForm(
  clientId: string | null,
  present: ReadonlyArray<readonly [SettingsSubject, Preferences]>,
  rules: TimeRules | undefined,
  { t, locale }: Audience,
): Form {
  return {
    id: 'settings',
    subject: clientId ?? '',
    locale,
    title: t('settings.title'),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      ...present.flatMap(([subject, preferences]) => languageAndZone(subject, preferences, t)),
      ...(rules ? timeTracking(rules, t) : []),
    ],
  };
}

function languageAndZone(subject: SettingsSubject, preferences: Preferences, t: Audience['t']): Question[] {
  const languages: Option[] = locales.map((value) => ({ value, label: t(`language.${value}`) }));
  return [
    {
      kind: 'choice',
      name: `${subject}-locale`,
      label: t(`settings.${subject}-language`),
      options: languages,
      initial: preferences.locale,
    },
    {
      kind: 'words',
      name: `${subject}-zone`,
      label: t(`settings.${subject}-zone`),
      hint: t('settings.zone-hint'),
      maxLength: zoneLength,
      initial: preferences.timeZone,
    },
  ];
}

const timeTracking = ({ requiresMemo, timerCheckHours }: TimeRules, t: Audience['t']): Question[] => [
  {
    kind: 'choices',
    name: 'memo',
    label: t('settings.memo'),
    optional: true,
    options: [{ value: 'required', label: t('settings.memo-required') }],
    ...(requiresMemo ? { initial: ['required'] } : {}),
  },
  {
    kind: 'words',
    name: 'timer-check',
    label: t('settings.timer-check'),
    hint: t('settings.timer-check-hint'),
    maxLength: hoursLength,
    initial: String(timerCheckHours),
  },
];
