import type { Rule, Span } from './rule.ts';

/** A repetition as words name it, before anyone knows which day it is today, and who works when. */
export interface Repetition extends Omit<Rule, 'weekdays'> {
  readonly weekdays?: readonly number[] | 'working';
  /** 24-hour wall time, where one is named. */
  readonly time?: string;
}

/** What a phrase says of a repetition; `part`: the hour by which work for a part of the day is expected. */
export type Meaning = Omit<Repetition, 'time'> & { readonly part?: number };

/** What the words of a phrase can fill in. What they do not say is 1. */
export interface Slots {
  readonly count: number;
  readonly span: Span;
  readonly weekdays: readonly number[];
  readonly nth: number;
  readonly day: number;
  readonly month: number;
  readonly part: number;
}

export type Sense = (slots: Slots) => Meaning;

export const counted: Sense = ({ span, count }) => ({ every: span, interval: count });

export const weekly: Sense = ({ count, weekdays }) => ({ every: 'week', interval: count, weekdays });

export const onWorkingDays: Sense = () => ({ every: 'week', interval: 1, weekdays: 'working' });

export const onDayOfMonth: Sense = ({ count, day }) => ({ every: 'month', interval: count, day });

export const onLastDay: Sense = ({ count }) => ({ every: 'month', interval: count, day: -1 });

export const onFirstDay: Sense = ({ count }) => ({ every: 'month', interval: count, day: 1 });

export const onNthWeekday: Sense = ({ count, nth, weekdays }) => ({
  every: 'month',
  interval: count,
  nth,
  weekdays,
});

export const onNthWorkingDay: Sense = ({ count, nth }) => ({
  every: 'month',
  interval: count,
  nth,
  weekdays: 'working',
});

export const onDate: Sense = ({ count, month, day }) => ({ every: 'year', interval: count, month, day });

export const inPart: Sense = ({ part }) => ({ every: 'day', interval: 1, part });

/** Daily, every quarter: a count and a span in one word. */
export const each =
  (span: Span, count = 1): Sense =>
  () => ({ every: span, interval: count });

/** Every second time: “every other Friday”. */
export const everyOther =
  (sense: Sense): Sense =>
  (slots) =>
    sense({ ...slots, count: 2 });

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const mostBetween = 366;

/** Whether there is such a repetition: no 31 June, no 1.5 weeks, and no “first Monday and Friday”, which may be one or two. */
export const isPossible = ({ interval, month, day = 1, nth, weekdays }: Meaning): boolean =>
  Number.isInteger(interval) &&
  interval >= 1 &&
  interval <= mostBetween &&
  !(nth !== undefined && Array.isArray(weekdays) && weekdays.length > 1) &&
  (month === undefined || day <= (longestMonths[month - 1] ?? 0));
