import type { Form, FormElement } from '../../../chat/form.ts';
import type { UpcomingPing } from '../../../domain/pings/upcoming.ts';
import type { Audience } from '../../audience.ts';
import { agencyQuestions, type AgencySettings } from './agency-questions.ts';
import { clientQuestions, type ClientSettings } from './client-questions.ts';
import { personQuestions, type PersonSettings } from './person-questions.ts';
import { upcomingText } from './upcoming-text.ts';

/** What the form shows and asks for: of whoever opens it, and what else they may settle. */
export interface Settings {
  readonly upcoming: readonly UpcomingPing[];
  readonly person: PersonSettings;
  readonly client?: ClientSettings;
  readonly agency?: AgencySettings;
}

/** `subject` is the id of the client whose settings it asks for, if it does. */
export function settingsForm({ upcoming, person, client, agency }: Settings, audience: Audience): Form {
  const { t, locale } = audience;
  return {
    id: 'settings',
    subject: client?.id ?? '',
    locale,
    title: t('settings.title'),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      upcomingText(upcoming, audience),
      heading(t('settings.of-person')),
      ...personQuestions(person, audience),
      ...(client ? [heading(client.name), ...clientQuestions(client, audience)] : []),
      ...(agency ? [heading(t('settings.of-desk')), ...agencyQuestions(agency, audience)] : []),
    ],
  };
}

const heading = (text: string): FormElement => ({ kind: 'text', text: [{ kind: 'strong', text }] });
