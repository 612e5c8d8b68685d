import { Temporal } from 'temporal-polyfill';
import { readDueDate, type DueDate } from '../../../src/domain/due-date.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { readQuickText, type QuickText, type QuickTextContext } from '../../../src/domain/quick-text.ts';

/** Where the people of these tests live. */
const homes: Readonly<Record<Locale, string>> = {
  en: 'America/New_York',
  de: 'Europe/Berlin',
  ar: 'Africa/Cairo',
  uz: 'Asia/Tashkent',
};

/** Half past ten on Wednesday, 14 October 2026, wherever they live. */
export const wednesday = (timeZone: string): Temporal.Instant =>
  Temporal.ZonedDateTime.from(`2026-10-14T10:30[${timeZone}]`).toInstant();

/** `2026-10-16 17:00`, by the clocks of the zone. */
export const onTheWall = (instant: Temporal.Instant, timeZone: string): string =>
  instant
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

/** The wall time that an answer to “when?” means on that Wednesday, or the code of what is wrong with it. */
export function answered(words: string, locale: Locale): string {
  const timeZone = homes[locale];
  return said(readDueDate(words, { now: wednesday(timeZone), timeZone, locale }), timeZone);
}

const said = ({ due, problem }: DueDate, timeZone: string): string =>
  due ? onTheWall(due, timeZone) : problem.code;

export const clients = [
  'Acme',
  'Acme Corp',
  'Müller & Söhne',
  'Yahoo!',
  'Café Noir',
  'النور',
  'شركة الأفق',
  'Oʻzbek Tekstil',
];

export const typedOnWednesday = (
  typed: string,
  locale: Locale,
  more: Partial<QuickTextContext> = {},
): QuickText =>
  readQuickText(typed, { now: wednesday(homes[locale]), timeZone: homes[locale], locale, clients, ...more });

/** What was understood of a text, without what was not said: wall time for the due date, codes for problems. */
export interface Understood {
  readonly text: string;
  readonly due?: string;
  readonly cap?: number;
  readonly urgent?: true;
  readonly people?: readonly string[];
  readonly skills?: readonly string[];
  readonly client?: string;
  readonly problems?: readonly string[];
}

export function understood(typed: string, locale: Locale): Understood {
  const read = typedOnWednesday(typed, locale);
  return {
    text: read.text,
    ...(read.due ? { due: onTheWall(read.due, homes[locale]) } : {}),
    ...(read.capSeconds === undefined ? {} : { cap: read.capSeconds }),
    ...(read.urgent ? { urgent: true } : {}),
    ...(read.people.length > 0 ? { people: read.people.map(({ id, name }) => id ?? `@${name}`) } : {}),
    ...(read.skills.length > 0 ? { skills: read.skills } : {}),
    ...(read.client === undefined ? {} : { client: read.client }),
    ...(read.problems.length > 0 ? { problems: read.problems.map(({ code }) => code) } : {}),
  };
}
