import type { Form, Option, Question } from '../../chat/form.ts';
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

/** Language and time zone of each subject that is given. Questions are named `client-locale`, `client-zone` and so on. */
export function settingsForm(
  clientId: string | null,
  present: ReadonlyArray<readonly [SettingsSubject, Preferences]>,
  { t, locale }: Audience,
): Form {
  const languages: Option[] = locales.map((value) => ({ value, label: t(`language.${value}`) }));
  return {
    id: 'settings',
    subject: clientId ?? '',
    locale,
    title: t('settings.title'),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: present.flatMap(([subject, preferences]): Question[] => [
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
    ]),
  };
}
