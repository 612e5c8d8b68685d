import type { AgencySettings } from '../../../cards/forms/settings/agency-questions.ts';
import type { ClientSettings } from '../../../cards/forms/settings/client-questions.ts';
import type { PersonSettings } from '../../../cards/forms/settings/person-questions.ts';
import type { Agency } from '../../../db/agencies.ts';
import type { Client } from '../../../db/clients.ts';
import { clientKinds, kindsFor, wayToSpare } from '../../../domain/pings/chosen/hearers.ts';
import type { PersonReminders } from '../../../domain/pings/reminders.ts';
import { rulesOf } from '../../../domain/pings/rules.ts';
import type { Person } from '../../../domain/people.ts';
import { calendarOf } from '../../../domain/rhythm/rhythm.ts';

/** What holds for somebody now. */
export function personSettings(person: Person, own: PersonReminders, desk: Agency): PersonSettings {
  const { locale, timeZone } = person;
  const offered = kindsFor(person).filter((kind) => wayToSpare(kind, person) === 'off');
  const deadlines = own.choices?.overdue === 'daily' ? 'daily' : 'each';
  return {
    locale,
    timeZone,
    rhythm: calendarOf(timeZone, desk.reminders.rhythm, own.rhythm),
    offered,
    wanted: offered.filter((kind) => own.choices?.[kind] !== 'off'),
    deadlines: person.isAssistant ? deadlines : undefined,
  };
}

export function clientSettings(client: Client, desk: Agency): ClientSettings {
  const { id, name, locale, timeZone, reminders } = client;
  return {
    id,
    name,
    locale,
    timeZone,
    rhythm: calendarOf(timeZone, desk.reminders.rhythm, reminders.rhythm),
    rules: rulesOf(desk.reminders.rules, reminders.rules),
    wanted: clientKinds.filter((kind) => !reminders.off?.includes(kind)),
  };
}

/** `isWhole`: with working time and rules of reminders. */
export function agencySettings(desk: Agency, isWhole: boolean): AgencySettings {
  const { locale, timeZone, requiresMemo, timerCheckHours, reminders } = desk;
  const rhythm = calendarOf(timeZone, reminders.rhythm);
  return {
    locale,
    timeZone,
    requiresMemo,
    timerCheckHours,
    ...(isWhole ? { reminders: { rhythm, rules: rulesOf(reminders.rules) } } : {}),
  };
}
