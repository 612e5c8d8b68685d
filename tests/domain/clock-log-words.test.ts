import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/domain/clock/log-words.ts';
import { isDomainError } from '../../src/domain/errors.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';

/** A Thursday, 15:20 in Berlin. */
const now = Temporal.Instant.from('2026-11-19T14:20:00Z');
const berlin = { now, timeZone: 'Europe/Berlin' } as const;

const read = (text: string, locale: Locale = 'en') => {
  const { task, time, on, memo } = readLog(text, { ...berlin, locale });
  const clock = ({ hour, minute }: { hour: number; minute: number }) =>
    `${hour}:${String(minute).padStart(2, '0')}`;
  return {
    task,
    time: typeof time === 'number' ? time / 60 : `${clock(time.from)}-${clock(time.to)}`,
    on: on.toString(),
    memo,
  };
};

const problem = (text: string) => {
  try {
    return read(text);
  } catch (error) {
    return isDomainError(error) ? [error.code, error.params] : error;
  }
};

describe('the words of a log', () => {
  it.each<[string, number | string]>([
    ['12 1h30m Called', 90],
    ['12 1:30 Called', 90],
    ['12 90m Called', 90],
    ['12 1,5h Called', 90],
    ['12 1.5 h Called', 90],
    ['#12 1h 30m Called', 90],
    ['12 2 Std. 15 Min Called', 135],
    ['12 half an hour Called', 30],
    ['12 ساعة ونصف Called', 90],
    ['12 ٣٠ دقيقة Called', 30],
    ['12 1 soat 30 daqiqa Called', 90],
    ['12 1h 30 Called', 60],
    ['12 9:00-10:30 Called', '9:00-10:30'],
    ['12 9-10:30 Called', '9:00-10:30'],
    ['12 9:00 – 10:30 Called', '9:00-10:30'],
    ['12 9.00 bis 10.30 Uhr Called', '9:00-10:30'],
    ['12 9:00 to 10:30 Called', '9:00-10:30'],
    ['12 9:00dan 10:30gacha Called', '9:00-10:30'],
    ['12 ٩:٠٠ إلى ١٠:٣٠ Called', '9:00-10:30'],
    ['12 22:00-1:00 Called', '22:00-1:00'],
    ['12 22-24 Called', '22:00-24:00'],
    ['12 1-3pm Called', '13:00-15:00'],
    ['12 11-1pm Called', '11:00-13:00'],
    ['12 9am-12pm Called', '9:00-12:00'],
    ['12 11pm-12am Called', '23:00-0:00'],
  ])('read “%s”', (text, time) => {
    const { memo, ...rest } = read(text);
    expect(rest).toEqual({ task: text.startsWith('#') ? '#12' : '12', time, on: '2026-11-19' });
    expect(memo.endsWith('Called')).toBe(true);
  });

  it.each<[string, string]>([
    ['yesterday', '2026-11-18'],
    ['today', '2026-11-19'],
    ['the day before yesterday', '2026-11-17'],
    ['Monday', '2026-11-16'],
    ['on Monday', '2026-11-16'],
    ['mon', '2026-11-16'],
    ['Thursday', '2026-11-19'],
    ['Friday', '2026-11-13'],
    ['gestern', '2026-11-18'],
    ['vorgestern', '2026-11-17'],
    ['am Dienstag', '2026-11-17'],
    ['أمس', '2026-11-18'],
    ['أول أمس', '2026-11-17'],
    ['يوم الاثنين', '2026-11-16'],
    ['kecha', '2026-11-18'],
    ['dushanba kuni', '2026-11-16'],
    ['16.11.', '2026-11-16'],
    ['16.11.2026', '2026-11-16'],
    ['16/11', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['16 November', '2026-11-16'],
    ['16. November', '2026-11-16'],
    ['16-noyabr', '2026-11-16'],
    ['24.12.', '2025-12-24'],
    ['29 February', '2024-02-29'],
    ['tomorrow', '2026-11-20'],
    ['next Monday', '2026-11-23'],
  ])('name the day “%s” before or after the time, whatever their reader reads', (day, on) => {
    for (const locale of locales) {
      expect(read(`12 1h ${day} Called three hotels`, locale)).toMatchObject({
        on,
        memo: 'Called three hotels',
      });
      expect(read(`12 ${day}, 9-10 Called`, locale)).toMatchObject({ on, memo: 'Called' });
    }
  });

  it.each([
    'do the filing',
    'sat with Ann',
    'May planning',
    'by Friday: slides',
    'Every Monday',
    'in the morning',
    '2nd floor plans',
    'end of the month',
    '30 mails',
    '',
  ])('leave “%s” in the memo', (memo) => {
    expect(read(`12 1h ${memo}`)).toEqual({ task: '12', time: 60, on: '2026-11-19', memo });
  });

  it('have a short weekday in the language of their reader alone', () => {
    expect(read('12 1h Mo Telefonate', 'de')).toMatchObject({ on: '2026-11-16', memo: 'Telefonate' });
    expect(read('12 1h Mo Telefonate', 'en')).toMatchObject({ on: '2026-11-19', memo: 'Mo Telefonate' });
  });

  it.each<[string, unknown]>([
    ['', ['which-task', {}]],
    ['1h Called', ['which-task', {}]],
    ['12', ['time-missing', {}]],
    ['12 soon Called', ['time-unreadable', { words: 'soon' }]],
    ['12 2 Called', ['time-unreadable', { words: '2' }]],
    ['12 1h90m Called', ['minutes-beside-hours', { words: '1h90m' }]],
    ['12 1h 90m Called', ['minutes-beside-hours', { words: '1h 90m' }]],
    ['12 yesterday 1h75 Called', ['time-unreadable', { words: 'yesterday' }]],
    ['12 -1h Called', ['time-negative', { words: '-1h' }]],
    ['12 −1:30 Called', ['time-negative', { words: '−1:30' }]],
    ['12 9:75-10:00 Called', ['time-unreadable', { words: '9:75-10:00' }]],
    ['12 9:00-25:00 Called', ['time-unreadable', { words: '9:00-25:00' }]],
    ['12 24:00-25:00 Called', ['time-unreadable', { words: '24:00-25:00' }]],
    ['12 yesterday', ['time-unreadable', { words: 'yesterday' }]],
  ])('are refused precisely: “%s”', (text, expected) => {
    expect(problem(text)).toEqual(expected);
  });

  it('are read or refused, never anything else', () => {
    const piece = fc.constantFrom(
      '1h',
      '9-10',
      'yesterday',
      'أمس',
      '-',
      ':',
      '12',
      '.',
      'pm',
      ' ',
      '٣',
      'mon',
      'e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...locales), (pieces, locale) => {
        try {
          readLog(`12 ${pieces.join('')}`, { ...berlin, locale });
        } catch (error) {
          expect(isDomainError(error)).toBe(true);
        }
      }),
    );
  });
});
