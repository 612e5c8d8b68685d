import type { FormValues } from '../../../chat/form.ts';
import type { Agency } from '../../../db/agencies.ts';
import { ownRules } from '../../../domain/pings/chosen/own-rules.ts';
import type { AgencyReminders, ClientReminders, PersonReminders } from '../../../domain/pings/reminders.ts';
import { rulesOf } from '../../../domain/pings/rules.ts';
import type { Person } from '../../../domain/people.ts';
import { ownRhythm } from '../../../domain/rhythm/own-rhythm.ts';
import { calendarOf, type Rhythm } from '../../../domain/rhythm/rhythm.ts';
import { choicesFromForm, offFromForm } from './kinds-from-form.ts';
import { rhythmFromForm } from './rhythm-from-form.ts';
import { clientRulesFromForm, deskRulesFromForm } from './rules-from-form.ts';

/*
 * Of all answers only what differs from what holds anyway is kept: whoever has left the desk’s working hours as they
 * stood there goes on with the desk’s, also when those change.
 */

/** @throws DomainError about a question */
export function personRemindersFromForm(
  values: FormValues,
  person: Person,
  desk: Agency,
  before: PersonReminders,
): PersonReminders {
  const anyway = calendarOf(desk.timeZone, desk.reminders.rhythm);
  return filled({
    rhythm: rhythmOf(values, 'person', anyway),
    choices: choicesFromForm(values, person, before.choices),
  });
}

/** @throws DomainError about a question */
export function clientRemindersFromForm(values: FormValues, desk: Agency): ClientReminders {
  const off = offFromForm(values);
  return {
    ...filled({
      rhythm: rhythmOf(values, 'client', calendarOf(desk.timeZone, desk.reminders.rhythm)),
      rules: ownRules(clientRulesFromForm(values, 'client'), rulesOf(desk.reminders.rules)),
    }),
    ...(off.length > 0 ? { off } : {}),
  };
}

/** @throws DomainError about a question */
export const deskRemindersFromForm = (values: FormValues, desk: Agency): AgencyReminders =>
  filled({
    rhythm: rhythmOf(values, 'agency', calendarOf(desk.timeZone)),
    rules: ownRules(deskRulesFromForm(values), rulesOf()),
  });

const rhythmOf = (
  values: FormValues,
  subject: 'person' | 'client' | 'agency',
  anyway: Rhythm,
): Partial<Rhythm> => ownRhythm(rhythmFromForm(values, subject), anyway);

/** Without parts that say nothing. */
const filled = <T extends Readonly<Record<string, object>>>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)) as Partial<T>;
