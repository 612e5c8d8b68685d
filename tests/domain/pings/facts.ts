import { Temporal } from 'temporal-polyfill';
import { ordinaryRules, type PingRules } from '../../../src/domain/pings/rules.ts';
import type { Desk, Hearer, Holder, TaskFacts } from '../../../src/domain/pings/tasks/task-facts.ts';
import { calendarOf, type Rhythm } from '../../../src/domain/rhythm/rhythm.ts';

/** A wall time in Berlin, in the winter of 2026; November 23 is a Monday. */
export const berlin = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(`2026-${text.replace(' ', 'T')}`)
    .toZonedDateTime('Europe/Berlin')
    .toInstant();

/** A moment as `berlin` reads it. */
export const wall = (at: Temporal.Instant): string =>
  at
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .slice(5)
    .replace('T', ' ');

/** Works from Monday to Friday, 9:00 to 17:00 in Berlin, unless it is said otherwise. */
export const hearer = (id: string, rhythm: Partial<Rhythm> = {}, timeZone = 'Europe/Berlin'): Hearer => ({
  id,
  calendar: calendarOf(timeZone, rhythm),
});

export const desk: Desk = {
  calendar: calendarOf('Europe/Berlin'),
  dispatch: 'dispatch',
  managers: [hearer('nora')],
  assistants: [
    { ...hearer('sara'), skills: ['travel'] },
    { ...hearer('layla', {}, 'America/New_York'), skills: [] },
  ],
};

export const taskFacts = ({
  rules = {},
  ...facts
}: Omit<Partial<TaskFacts>, 'rules'> & { rules?: Partial<PingRules> } = {}): TaskFacts => ({
  number: 7,
  status: 'open',
  since: { event: 40, at: berlin('11-23 10:00') },
  due: null,
  isUrgent: false,
  skills: [],
  client: { calendar: calendarOf('Europe/Berlin'), off: [] },
  contact: { ...hearer('dana'), choices: {} },
  holder: null,
  announced: [],
  quietUntil: null,
  ...facts,
  rules: { ...ordinaryRules, ...rules },
});

export const holder = (claimedAt: string, more: Partial<Holder> = {}): Holder => ({
  ...hearer('sara'),
  claimedAt: berlin(claimedAt),
  lastSign: berlin(claimedAt),
  timerSince: null,
  ...more,
});
