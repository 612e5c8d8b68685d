import { settingsForm, type SettingsSubject } from '../../cards/forms/settings-form.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { setAgencyPreferences, setTimeRules } from '../../db/agencies.ts';
import { clientById, setClientPreferences } from '../../db/clients.ts';
import { choosePreferences } from '../../db/people.ts';
import { refreshClientCards, refreshDispatchCards, refreshHeldCards } from '../../db/posts.ts';
import type { TimeRules } from '../../domain/clock/time-rules.ts';
import { DomainError } from '../../domain/errors.ts';
import { longestEntrySeconds } from '../../domain/hours/entry.ts';
import { isId } from '../../domain/ids.ts';
import { localeFrom, type Locale } from '../../domain/locale.ts';
import { rolesOf } from '../../domain/people.ts';
import { plainSigns } from '../../domain/spelling.ts';
import { choices, formReply, textReply, words } from '../answers.ts';
import { timeZoneFrom, type Command, type Context } from '../context.ts';

/**
 * Languages and time zones: everyone's own; a manager's also of the desk, and of the client whose channel it is typed in.
 * How time is tracked is a manager's too.
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

type Preferences = { readonly locale: Locale; readonly timeZone: string };

async function openForm(ctx: Context): Promise<Reply> {
  const { tx, actor, agency, channel, audience } = ctx;
  if (rolesOf(actor).length === 0) throw new DomainError('not-allowed', { verb: 'administer' });
  const client =
    actor.isManager && channel?.use === 'client' ? await clientById(tx, channel.clientId) : undefined;
  const present: Array<readonly [SettingsSubject, Preferences]> = [
    ['person', actor],
    ...(client ? [['client', client] as const] : []),
    ...(actor.isManager ? [['agency', agency] as const] : []),
  ];
  const rules = actor.isManager ? agency : undefined;
  return formReply(ctx, settingsForm(client?.id ?? null, present, rules, audience), {
    action: 'settings',
    value: '',
  });
}

async function save(ctx: Context, clientId: string, values: FormValues): Promise<Reply> {
  const { tx, actor, agency, audience } = ctx;
  const own = chosen(values, 'person');
  if (own) {
    await choosePreferences(tx, actor.id, own);
    await refreshHeldCards(tx, actor.id);
  }
  if (actor.isManager) {
    const client = chosen(values, 'client');
    if (client && isId(clientId)) {
      await setClientPreferences(tx, clientId, client);
      await refreshClientCards(tx, clientId);
    }
    const desk = chosen(values, 'agency');
    if (desk) {
      await setAgencyPreferences(tx, agency.id, desk);
      await refreshDispatchCards(tx);
    }
    const rules = timeRules(values);
    if (rules) await setTimeRules(tx, agency.id, rules);
  }
  return textReply(ctx, audience.t('settings.saved'));
}

/** @throws DomainError `zone-unknown` */
function chosen(values: FormValues, subject: SettingsSubject): Preferences | undefined {
  const locale = localeFrom(words(values, `${subject}-locale`));
  const zone = words(values, `${subject}-zone`);
  if (!locale || zone === undefined) return undefined;
  const timeZone = timeZoneFrom(zone);
  if (!timeZone) throw new DomainError('zone-unknown', { words: zone }, `${subject}-zone`);
  return { locale, timeZone };
}

/** Undefined where the form did not ask. @throws DomainError `hours-unreadable` */
function timeRules(values: FormValues): TimeRules | undefined {
  const typed = words(values, 'timer-check');
  if (typed === undefined) return undefined;
  const hours = Number(plainSigns(typed));
  const limit = longestEntrySeconds / 3600;
  if (!Number.isInteger(hours) || hours < 1 || hours > limit)
    throw new DomainError('hours-unreadable', { words: typed, limit }, 'timer-check');
  return { requiresMemo: choices(values, 'memo').includes('required'), timerCheckHours: hours };
}
