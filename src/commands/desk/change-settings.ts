import type { SettingsSubject, Preferences } from '../../cards/forms/settings/questions.ts';
import { settingsForm } from '../../cards/forms/settings/settings-form.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { setAgencyPreferences, setTimeRules } from '../../db/agencies.ts';
import { clientById, setClientPreferences } from '../../db/clients.ts';
import { choosePreferences, remindersOf, setRemindersOf } from '../../db/people.ts';
import { upcomingPings } from '../../db/pings/upcoming.ts';
import { refreshClientCards, refreshDispatchCards, refreshHeldCards } from '../../db/posts.ts';
import { DomainError } from '../../domain/errors.ts';
import { isId } from '../../domain/ids.ts';
import { localeFrom } from '../../domain/locale.ts';
import { rolesOf } from '../../domain/people.ts';
import { formReply, textReply, words } from '../answers.ts';
import { timeZoneFrom, type Command, type Context } from '../context.ts';
import {
  clientRemindersFromForm,
  deskRemindersFromForm,
  personRemindersFromForm,
} from './settings/reminders-from-form.ts';
import { timeRulesFromForm } from './settings/rules-from-form.ts';
import { agencySettings, clientSettings, personSettings } from './settings/settings-now.ts';

/**
 * Languages, time zones, working time and reminders: everyone's own; a manager's also of the desk, and of the client whose
 * channel it is typed in. The form says first what will be sent next, of the desk to a manager and else to themselves.
 */
export const changeSettings: Command = {
  typed: {
    words: 'desk settings',
    help: { form: '/desk settings', about: 'help.desk-settings', examples: ['/desk settings'] },
    run: openForm,
  },
  pressed: { settings: openForm },
  submitted: { settings: save },
};

async function openForm(ctx: Context): Promise<Reply> {
  const { tx, actor, agency, channel, now, audience } = ctx;
  if (rolesOf(actor).length === 0) throw new DomainError('not-allowed', { verb: 'administer' });
  const client =
    actor.isManager && channel?.use === 'client' ? await clientById(tx, channel.clientId) : undefined;
  const form = settingsForm(
    {
      upcoming: await upcomingPings(tx, agency.id, now, actor.isManager ? undefined : actor.id),
      person: personSettings(actor, await remindersOf(tx, actor.id), agency),
      ...(client ? { client: clientSettings(client, agency) } : {}),
      ...(actor.isManager ? { agency: agencySettings(agency, !client) } : {}),
    },
    audience,
  );
  return formReply(ctx, form, { action: 'settings', value: '' });
}

async function save(ctx: Context, clientId: string, values: FormValues): Promise<Reply> {
  if (isAsked(values, 'person')) await saveOwn(ctx, values);
  if (ctx.actor.isManager) {
    if (isAsked(values, 'client') && isId(clientId)) await saveClient(ctx, clientId, values);
    if (isAsked(values, 'agency')) await saveDesk(ctx, values);
  }
  return textReply(ctx, ctx.audience.t('settings.saved'));
}

async function saveOwn({ tx, actor, agency }: Context, values: FormValues): Promise<void> {
  const before = await remindersOf(tx, actor.id);
  await choosePreferences(tx, actor.id, chosen(values, 'person'));
  await setRemindersOf(tx, actor.id, personRemindersFromForm(values, actor, agency, before));
  await refreshHeldCards(tx, actor.id);
}

async function saveClient({ tx, agency }: Context, clientId: string, values: FormValues): Promise<void> {
  const reminders = clientRemindersFromForm(values, agency);
  await setClientPreferences(tx, clientId, { ...chosen(values, 'client'), reminders });
  await refreshClientCards(tx, clientId);
}

async function saveDesk({ tx, agency }: Context, values: FormValues): Promise<void> {
  const reminders = isAskedForRules(values) ? { reminders: deskRemindersFromForm(values, agency) } : {};
  await setAgencyPreferences(tx, agency.id, { ...chosen(values, 'agency'), ...reminders });
  await setTimeRules(tx, agency.id, timeRulesFromForm(values));
  await refreshDispatchCards(tx);
}

/** Whether the form had questions about them. */
const isAsked = (values: FormValues, subject: SettingsSubject): boolean =>
  words(values, `${subject}-locale`) !== undefined;

const isAskedForRules = (values: FormValues): boolean => words(values, 'rule-overdue-at') !== undefined;

/** @throws DomainError `zone-unknown`, `form-incomplete` */
function chosen(values: FormValues, subject: SettingsSubject): Preferences {
  const locale = localeFrom(words(values, `${subject}-locale`));
  if (!locale) throw new DomainError('form-incomplete', {}, `${subject}-locale`);
  const zone = words(values, `${subject}-zone`) ?? '';
  const timeZone = timeZoneFrom(zone);
  if (!timeZone) throw new DomainError('zone-unknown', { words: zone }, `${subject}-zone`);
  return { locale, timeZone };
}
