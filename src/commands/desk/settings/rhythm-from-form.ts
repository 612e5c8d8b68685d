import type { SettingsSubject } from '../../../cards/forms/settings/questions.ts';
import type { FormValues } from '../../../chat/form.ts';
import { DomainError } from '../../../domain/errors.ts';
import { countryFrom } from '../../../domain/rhythm/country-words.ts';
import { leavesWorkingTime } from '../../../domain/rhythm/own-rhythm.ts';
import type { Rhythm } from '../../../domain/rhythm/rhythm.ts';
import { choices, words } from '../../answers.ts';

/**
 * What was answered about somebody’s working time.
 *
 * @throws DomainError `form-incomplete`, `no-working-day`, `half-quiet`, `always-quiet`, `country-unknown`
 */
export function rhythmFromForm(values: FormValues, subject: SettingsSubject): Rhythm {
  const rhythm = {
    days: daysFrom(values, `${subject}-days`),
    from: timeFrom(values, `${subject}-from`),
    to: timeFrom(values, `${subject}-to`),
    ...quietFrom(values, subject),
    country: countryIn(values, `${subject}-country`),
  };
  if (!leavesWorkingTime(rhythm)) throw new DomainError('always-quiet', {}, `${subject}-quiet-to`);
  return rhythm;
}

function daysFrom(values: FormValues, question: string): number[] {
  const chosen = new Set(choices(values, question));
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => chosen.has(String(day)));
  if (days.length === 0) throw new DomainError('no-working-day', {}, question);
  return days;
}

function quietFrom(values: FormValues, subject: SettingsSubject): Pick<Rhythm, 'quietFrom' | 'quietTo'> {
  const [from, to] = ([`${subject}-quiet-from`, `${subject}-quiet-to`] as const).map((question) =>
    words(values, question) === undefined ? null : timeFrom(values, question),
  );
  if (!from !== !to)
    throw new DomainError('half-quiet', {}, from ? `${subject}-quiet-to` : `${subject}-quiet-from`);
  return !from || !to || from === to ? { quietFrom: null, quietTo: null } : { quietFrom: from, quietTo: to };
}

/** A 24-hour wall time. @throws DomainError `form-incomplete` */
export function timeFrom(values: FormValues, question: string): string {
  const time = words(values, question) ?? '';
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new DomainError('form-incomplete', {}, question);
  return time;
}

function countryIn(values: FormValues, question: string): string | null {
  const typed = words(values, question);
  if (typed === undefined) return null;
  const country = countryFrom(typed);
  if (country === undefined) throw new DomainError('country-unknown', { words: typed }, question);
  return country;
}
