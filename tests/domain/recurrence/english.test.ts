import { describe, expect, it } from 'vitest';
import { readRepetition } from '../../../src/domain/recurrence/find-repetition.ts';
import { inShort, understood, type Understood } from './said.ts';

describe('repetitions in English', () => {
  it.each([
    ['every Monday', 'week 1'],
    ['every Monday 9:00', 'week 1 at 09:00'],
    ['Every monday at 9', 'week 1 at 09:00'],
    ['every Monday at 3', 'week 1 at 15:00'],
    ['at 9:30 every Monday', 'week 1 at 09:30'],
    ['every Monday and Thursday', 'week 1,4'],
    ['every Mon, Wed & Fri at 8am', 'week 1,3,5 at 08:00'],
    ['every Monday and every Thursday', 'week 1,4'],
    ['on Mondays', 'week 1'],
    ['on Mondays and Fridays at noon', 'week 1,5 at 12:00'],
    ['every other Friday', 'week/2 5'],
    ['every second Friday', 'week/2 5'],
    ['every 2 weeks', 'week/2'],
    ['every two weeks on Friday', 'week/2 5'],
    ['every fortnight', 'week/2'],
    ['every week on Tuesday', 'week 2'],
    ['weekly on Tuesday at 10:30 am', 'week 2 at 10:30'],
    ['every weekday', 'week working'],
    ['every working day at 8', 'week working at 08:00'],
    ['on weekdays', 'week working'],
    ['every day', 'day'],
    ['daily at 8', 'day at 08:00'],
    ['every day at midnight', 'day at 00:00'],
    ['every 3 days', 'day/3'],
    ['each morning', 'day at 09:00'],
    ['every evening at 8', 'day at 20:00'],
    ['every month', 'month'],
    ['monthly', 'month'],
    ['every month on the 15th', 'month day 15'],
    ['every 15th', 'month day 15'],
    ['on the 15th of every month at 17:30', 'month day 15 at 17:30'],
    ['every 31st of the month', 'month day 31'],
    ['every 3 months on the last day', 'month/3 day -1'],
    ['last day of the month', 'month day -1'],
    ['the first day of every month', 'month day 1'],
    ['last working day of the month', 'month #-1 working'],
    ['on the last business day of each month at 4pm', 'month #-1 working at 16:00'],
    ['every month on the first working day', 'month #1 working'],
    ['first Monday of the month', 'month #1 1'],
    ['every second Tuesday of the month', 'month #2 2'],
    ['every quarter', 'month/3'],
    ['every year on 3 March', 'year month 3 day 3'],
    ['every March 3rd', 'year month 3 day 3'],
    ['yearly on December 31', 'year month 12 day 31'],
    ['every 4 years on 29 February', 'year/4 month 2 day 29'],
    ['every year', 'year'],
  ])('reads “%s”', (words, repetition) => {
    const read = readRepetition(words, 'en');
    expect(read && inShort(read)).toBe(repetition);
  });

  it.each([
    'soon',
    'every',
    'every 0 days',
    'every 1.5 weeks',
    'every 31 June',
    'every detail',
    'every Monday report',
    'first Monday and Friday of the month',
    'every day, every month',
  ])('does not read “%s” as an answer to “how often?”', (words) => {
    expect(readRepetition(words, 'en')).toBeUndefined();
  });

  it.each<[string, Understood]>([
    ['Send the report every Monday 9:00', { text: 'Send the report', repeats: 'week 1 at 09:00' }],
    ['Every weekday at 8 check the inbox', { text: 'check the inbox', repeats: 'week working at 08:00' }],
    ['Post every Monday in #news', { text: 'Post in #news', repeats: 'week 1' }],
    ['Tidy up, daily', { text: 'Tidy up', repeats: 'day' }],
    [
      'Last working day of the month: send the hours',
      { text: 'send the hours', repeats: 'month #-1 working' },
    ],
    ['Send every Friday the timesheet to Sam', { text: 'Send the timesheet to Sam', repeats: 'week 5' }],
    [
      'Send the timesheet every Friday by 5pm',
      { text: 'Send the timesheet', repeats: 'week 5', dueTime: '17:00' },
    ],
    ['Pay the rent every month on the 1st', { text: 'Pay the rent', repeats: 'month day 1' }],
    [
      'Call Sam every Monday by 5 December',
      { text: 'Call Sam', repeats: 'week 1', dueTime: '17:00', problems: ['repetition-with-due'] },
    ],
    [
      'Water the plants every day until Friday',
      { text: 'Water the plants', repeats: 'day', dueTime: '17:00', problems: ['repetition-with-due'] },
    ],
    [
      'Call Sam every Monday, and Bob every month',
      { text: 'Call Sam, and Bob', problems: ['two-repetitions'] },
    ],
    ['Call Sam every Monday 9:00 CET', { text: 'Call Sam CET', problems: ['repetition-unreadable'] }],
  ])('finds it in “%s”', (typed, result) => {
    expect(understood(typed, 'en')).toEqual(result);
  });

  it.each([
    'Check every detail',
    'Read every page twice',
    'Ask each of the guests',
    'Summarise every Monday meeting',
    'Write the weekly report',
    'Daily standup notes',
    'Send the notes of every Monday',
    'Book a room for every day of the trip',
    'Water the plants every day of the holidays',
    'Find out why the heating fails every Monday',
    'Check the job that runs every day',
    'Call Sam every day from Monday',
    'The shop is closed every Sunday, find another',
    'Translate “every Monday” into German',
    'Prepare for the first Monday of the month',
    'Deliver it by the last working day of the month',
    'Replace every 3 day old link',
    'Write about everyday life',
  ])('sees none in “%s”', (typed) => {
    expect(understood(typed, 'en')).toEqual({ text: typed });
  });
});
