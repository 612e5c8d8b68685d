import { describe, expect, it } from 'vitest';
import { answered, understood, type Understood } from './moments.ts';

describe('due dates in English, said on Wednesday, 14 October 2026, 10:30', () => {
  it.each([
    ['by Friday 5pm', '2026-10-16 17:00'],
    ['Friday, 5 p.m.', '2026-10-16 17:00'],
    ['Friday by 5pm', '2026-10-16 17:00'],
    ['by 5pm on Friday', '2026-10-16 17:00'],
    ['at 9 pm tomorrow', '2026-10-15 21:00'],
    ['fri', '2026-10-16 17:00'],
    ['sat morning', '2026-10-17 09:00'],
    ['Wednesday', '2026-10-14 17:00'],
    ['Wednesday 9am', '2026-10-21 09:00'],
    ['this Thursday', '2026-10-15 17:00'],
    ['next Thursday', '2026-10-22 17:00'],
    ['Tuesday next week at 9', '2026-10-20 09:00'],
    ['next week Tuesday', '2026-10-20 17:00'],
    ['today', '2026-10-14 17:00'],
    ['today at 5', '2026-10-14 17:00'],
    ['tomorrow 2:30', '2026-10-15 02:30'],
    ['tomorrow noon', '2026-10-15 12:00'],
    ['tomorrow evening at 7', '2026-10-15 19:00'],
    ['tomorrow morning at 6', '2026-10-15 06:00'],
    ['the day after tomorrow 9am', '2026-10-16 09:00'],
    ['tonight', '2026-10-14 22:00'],
    ['tonight at 8', '2026-10-14 20:00'],
    ['by midnight', '2026-10-15 00:00'],
    ['Friday midnight', '2026-10-17 00:00'],
    ['12am tomorrow', '2026-10-15 00:00'],
    ['12pm tomorrow', '2026-10-15 12:00'],
    ['tomorrow at half past 4', '2026-10-15 16:30'],
    ['9 in the morning', '2026-10-15 09:00'],
    ['17:00', '2026-10-14 17:00'],
    ['10:00', '2026-10-15 10:00'],
    ['EOD', '2026-10-14 17:00'],
    ['by end of day Friday', '2026-10-16 17:00'],
    ['by the end of the week', '2026-10-16 17:00'],
    ['next week', '2026-10-23 17:00'],
    ['end of month', '2026-10-31 17:00'],
    ['by the end of next month', '2026-11-30 17:00'],
    ['end of February', '2027-02-28 17:00'],
    ['end of February 2028', '2028-02-29 17:00'],
    ['in 2 hours', '2026-10-14 12:30'],
    ['in half an hour', '2026-10-14 11:00'],
    ['within 48 hours', '2026-10-16 10:30'],
    ['in 3 days at 9am', '2026-10-17 09:00'],
    ['in a couple of weeks', '2026-10-28 17:00'],
    ['in a month', '2026-11-14 17:00'],
    ['in 5 business days', '2026-10-21 17:00'],
    ['3 days from now', '2026-10-17 17:00'],
    ['before Friday', '2026-10-16 09:00'],
    ['before Friday noon', '2026-10-16 12:00'],
    ['31.12.', '2026-12-31 17:00'],
    ['by 24.12', '2026-12-24 17:00'],
    ['1.3.', '2027-03-01 17:00'],
    ['31.12.26 8:00', '2026-12-31 08:00'],
    ['31/12/2026', '2026-12-31 17:00'],
    ['5/6/2027', '2027-05-06 17:00'],
    ['12/31', '2026-12-31 17:00'],
    ['2026-12-31 14:00', '2026-12-31 14:00'],
    ['3 March', '2027-03-03 17:00'],
    ['March 3rd, 2028', '2028-03-03 17:00'],
    ['the 15th of November at 3pm', '2026-11-15 15:00'],
    ['Thu Nov 5', '2026-11-05 17:00'],
    ['by the 15th', '2026-10-15 17:00'],
    ['on the 3rd', '2026-11-03 17:00'],
    ['Feb 29', '2028-02-29 17:00'],
    ['14 October', '2026-10-14 17:00'],
    ['i guess friday please', '2026-10-16 17:00'],
  ])('takes “%s” for %s', (words, moment) => {
    expect(answered(words, 'en')).toBe(moment);
  });

  it.each([
    ['yesterday', 'due-in-past'],
    ['today 8am', 'due-in-past'],
    ['this morning', 'due-in-past'],
    ['01.01.2020', 'due-in-past'],
    ['14 October 9am', 'due-in-past'],
    ['31.02.', 'due-unreadable'],
    ['30/02/2027', 'due-unreadable'],
    ['13/13/2026', 'due-unreadable'],
    ['Friday, 31 December', 'due-unreadable'],
    ['tomorrow 5pm PST', 'due-unreadable'],
    ['soon', 'due-unreadable'],
    ['', 'due-unreadable'],
    ['Monday to Friday', 'due-unreadable'],
    ['Friday, Saturday', 'two-due-dates'],
  ])('does not take “%s” but says what is wrong with it', (words, problem) => {
    expect(answered(words, 'en')).toBe(problem);
  });

  it('goes by the person’s country where a date has two readings', () => {
    expect(answered('5/6/2027', 'en')).toBe('2027-05-06 17:00');
    expect(answered('5/6/2027', 'de')).toBe('2027-06-05 17:00');
  });

  it.each<[string, Understood]>([
    [
      'Book flights to Berlin for Dana by Friday 5pm',
      { text: 'Book flights to Berlin for Dana', due: '2026-10-16 17:00' },
    ],
    ['Book flights tomorrow for Dana', { text: 'Book flights for Dana', due: '2026-10-15 17:00' }],
    [
      'Please call the dentist tomorrow morning at 8 and book a slot',
      { text: 'Please call the dentist and book a slot', due: '2026-10-15 08:00' },
    ],
    [
      'Send the Q4 report to the board by EOD tomorrow',
      { text: 'Send the Q4 report to the board', due: '2026-10-15 17:00' },
    ],
    ['Order lunch for 12 people on Thursday', { text: 'Order lunch for 12 people', due: '2026-10-15 17:00' }],
    ['Friday: chase the unpaid invoices', { text: 'chase the unpaid invoices', due: '2026-10-16 17:00' }],
    ['Update my CV, deadline: 1 Nov', { text: 'Update my CV', due: '2026-11-01 17:00' }],
    ['Pay invoice #2031 (due 11/5)', { text: 'Pay invoice #2031', due: '2026-11-05 17:00' }],
    [
      'Can you send this to Bob by tomorrow please?',
      { text: 'Can you send this to Bob please?', due: '2026-10-15 17:00' },
    ],
    ['Call Sam on the 15th', { text: 'Call Sam', due: '2026-10-15 17:00' }],
    [
      'Slides for the meeting on Friday by Thursday noon',
      { text: 'Slides for the meeting on Friday', due: '2026-10-15 12:00' },
    ],
    ['Pay the rent by Friday at the latest', { text: 'Pay the rent', due: '2026-10-16 17:00' }],
    [
      'Read version 2.3 of the contract tomorrow',
      { text: 'Read version 2.3 of the contract', due: '2026-10-15 17:00' },
    ],
    ['Send the invoice yesterday', { text: 'Send the invoice', problems: ['due-in-past'] }],
    ['Send the invoice by 01.01.2020', { text: 'Send the invoice', problems: ['due-in-past'] }],
    ['Send the invoice by 31.02.', { text: 'Send the invoice', problems: ['due-unreadable'] }],
    [
      'Call Sam today, send the deck tomorrow',
      { text: 'Call Sam, send the deck', problems: ['two-due-dates'] },
    ],
  ])('finds the due date in “%s”', (typed, result) => {
    expect(understood(typed, 'en')).toEqual(result);
  });

  it.each([
    'You may sit on the second chair, as we sat now and then in the sun',
    'Write up the minutes of yesterday’s meeting',
    'Prepare the report of 3 March 2024',
    'Prepare the report of 3 March 2027 for the board',
    'File the receipts from today',
    'Summarise the news of today',
    'Reconcile the statement 01.01.2020',
    'Update the app to 2.3.1',
    'Proofread section 2.3.',
    'Buy a cable for $12.50',
    'Call +49 170 1234567 or 555-1234',
    'Set up 24/7 support with a 50/50 split',
    'Cut the video to 16:9',
    'Look up John 3:16',
    'Move the call from Monday to Friday',
    'Check who is in the office Monday to Friday',
    'Book a table for two at 8pm',
    'Book “Friday Night Lights” tickets',
    'Find out who said good morning',
    'Make 3 slides, 30 minute call, 10 mins each',
    'Research 2027 trends for Q4',
    'Fix the lamp in Room 3 may be broken',
    'On the 2nd floor a lamp is broken',
    'Finish by the 3rd draft',
    'Rename report-2026-12-31.pdf and v31.12.2026',
    'Ask why we closed on Fri-Sun',
    'Sort these: 1. first 2. second 3. third',
    'Tell them the call is tomorrow at 5',
    'Plan content for today and tomorrow',
    'Plan a 3 week trip within budget',
  ])('sees no due date in “%s”', (typed) => {
    expect(understood(typed, 'en')).toEqual({ text: typed });
  });
});
