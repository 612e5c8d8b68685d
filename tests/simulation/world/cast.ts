import type { ReviewLength } from '../../../src/domain/hours/period.ts';
import { diceFrom } from './dice.ts';

/** When somebody works, as far as they have said so. */
export interface Habit {
  readonly days?: readonly number[];
  readonly from?: string;
  readonly to?: string;
  readonly quietFrom?: string | null;
  readonly quietTo?: string | null;
  readonly country?: string;
}

export type Choices = Readonly<Partial<Record<string, 'off' | 'daily'>>>;

export interface Someone {
  readonly name: string;
  readonly timeZone: string;
  readonly habit: Habit;
  readonly isAssistant: boolean;
  readonly isManager: boolean;
  readonly skills: readonly string[];
  readonly choices: Choices;
}

export interface Company {
  readonly name: string;
  readonly timeZone: string;
  readonly habit: Habit;
  readonly members: readonly string[];
  readonly showsHours: boolean;
  readonly off: readonly string[];
  /** Hours that are agreed for each month. */
  readonly monthlyHours: number | null;
  readonly reviewLength: ReviewLength;
}

/** The desk’s own zone and habit. */
export const desk: { readonly timeZone: string; readonly habit: Habit } = {
  timeZone: 'Europe/Berlin',
  habit: { country: 'DE' },
};

/** Both hemispheres, and clocks that differ from others by quarters of an hour or never change. */
const zones = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Halifax',
  'America/Santiago',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Riyadh',
  'Asia/Tehran',
  'Asia/Dubai',
  'Asia/Tashkent',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Bangkok',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;

const nobody = { habit: {}, isAssistant: false, isManager: false, skills: [], choices: {} };

const assistant = (name: string, timeZone: string, rest: Partial<Someone> = {}): Someone => ({
  ...nobody,
  name,
  timeZone,
  isAssistant: true,
  ...rest,
});

export const staff: readonly Someone[] = [
  { ...nobody, name: 'nora', timeZone: 'Europe/Berlin', isManager: true },
  { ...nobody, name: 'omar', timeZone: 'America/New_York', isManager: true, habit: { country: 'US' } },
  assistant('sara', 'Europe/Berlin', { skills: ['travel'] }),
  assistant('tom', 'Europe/London', { skills: ['travel', 'books'] }),
  // Nights, from Monday evening to Saturday morning.
  assistant('uma', 'Europe/Berlin', {
    habit: { from: '22:00', to: '06:00', quietFrom: '12:00', quietTo: '20:00' },
  }),
  assistant('viktor', 'Asia/Tashkent', { skills: ['books'], habit: { country: 'UZ' } }),
  // Sunday to Thursday, with a long rest at noon.
  assistant('wafa', 'Asia/Riyadh', {
    habit: {
      days: [7, 1, 2, 3, 4],
      country: 'SA',
      from: '08:00',
      to: '18:00',
      quietFrom: '12:00',
      quietTo: '14:00',
    },
  }),
  assistant('xenia', 'America/New_York', { skills: ['books'], choices: { 'morning-list': 'off' } }),
  assistant('yusuf', 'Asia/Kolkata', { choices: { 'due-soon': 'daily', overdue: 'daily' } }),
  // Weekends.
  assistant('zoe', 'Australia/Sydney', { habit: { days: [6, 7] }, choices: { 'quiet-claim': 'off' } }),
  // Around the clock.
  assistant('anton', 'Europe/Berlin', {
    habit: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00', quietFrom: null, quietTo: null },
  }),
  assistant('berta', 'Europe/Berlin', { isManager: true, skills: ['travel', 'books'] }),
];

const clientCount = 150;
const dice = diceFrom(150);

export const companies: readonly Company[] = Array.from({ length: clientCount }, (_, at): Company => {
  const timeZone = zones[at % zones.length] ?? 'UTC';
  return {
    name: `company-${at}`,
    timeZone,
    habit: at % 11 === 3 ? { from: '07:00', to: '15:00' } : {},
    members: Array.from({ length: at % 7 === 0 ? 2 : 1 }, (__, nth) => `member-${at}-${nth}`),
    showsHours: at % 3 === 0,
    off: dice.happens(10) ? ['to-accept'] : dice.happens(10) ? ['waiting-for-client', 'overdue'] : [],
    monthlyHours: at % 6 === 0 ? 0.5 : null,
    reviewLength: at % 18 === 0 ? 'week' : 'month',
  };
});

export const members: readonly Someone[] = companies.flatMap(({ members: names, timeZone }, at) =>
  names.map((name, nth) => ({
    ...nobody,
    name,
    // The second of two lives elsewhere.
    timeZone: nth === 0 ? timeZone : (zones[(at + 5) % zones.length] ?? 'UTC'),
    choices: dice.happens(8) ? ({ 'waiting-for-client': 'off' } as const) : {},
  })),
);
