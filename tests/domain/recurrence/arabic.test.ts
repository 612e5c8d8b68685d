import { describe, expect, it } from 'vitest';
import { readRepetition } from '../../../src/domain/recurrence/find-repetition.ts';
import { inShort, understood, type Understood } from './said.ts';

describe('repetitions in Arabic', () => {
  it.each([
    ['كل اثنين', 'week 1'],
    ['كل يوم اثنين الساعة 9 صباحًا', 'week 1 at 09:00'],
    ['كل يوم الاثنين الساعة ٩:٣٠ صباحا', 'week 1 at 09:30'],
    ['كل اثنين وخميس', 'week 1,4'],
    ['كل يوم أحد', 'week 7'],
    ['كل الأحد', 'week 7'],
    ['كل أسبوع يوم الثلاثاء', 'week 2'],
    ['كل أسبوعين', 'week/2'],
    ['كل أسبوعين يوم الجمعة', 'week/2 5'],
    ['أسبوعيًا', 'week'],
    ['كل يوم عمل الساعة 8 صباحا', 'week working at 08:00'],
    ['كل يوم', 'day'],
    ['يوميًا الساعة 6 مساءً', 'day at 18:00'],
    ['كل يومين', 'day/2'],
    ['كل ثلاثة أيام', 'day/3'],
    ['كل صباح', 'day at 09:00'],
    ['كل شهر', 'month'],
    ['كل شهر يوم 15', 'month day 15'],
    ['يوم ١٥ من كل شهر', 'month day 15'],
    ['كل 3 أشهر', 'month/3'],
    ['آخر يوم في الشهر', 'month day -1'],
    ['آخر يوم عمل في الشهر', 'month #-1 working'],
    ['أول اثنين من كل شهر', 'month #1 1'],
    ['كل شهر يوم الجمعة الأخير', 'month #-1 5'],
    ['كل سنة في 3 مارس', 'year month 3 day 3'],
    ['سنويًا يوم 31 ديسمبر', 'year month 12 day 31'],
    ['كل أحد', undefined],
    ['كل شيء', undefined],
  ])('reads “%s”', (words, repetition) => {
    const read = readRepetition(words, 'ar');
    expect(read && inShort(read)).toBe(repetition);
  });

  it.each<[string, Understood]>([
    ['أرسل التقرير كل اثنين الساعة 9 صباحا', { text: 'أرسل التقرير', repeats: 'week 1 at 09:00' }],
    ['انشر كل يوم', { text: 'انشر', repeats: 'day' }],
    ['انشر كل يوم جمعة منشورا', { text: 'انشر منشورا', repeats: 'week 5' }],
    ['أرسل الساعات في آخر يوم عمل من الشهر', { text: 'أرسل الساعات', repeats: 'month #-1 working' }],
    ['أرسل الكشف كل خميس بحلول الساعة 5 مساءً', { text: 'أرسل الكشف', repeats: 'week 4', dueTime: '17:00' }],
  ])('finds it in “%s”', (typed, result) => {
    expect(understood(typed, 'ar')).toEqual(result);
  });

  it.each(['ادعُ كل ضيف', 'راجع كل الملفات', 'أخبر كل أحد', 'اكتشف لماذا تتعطل كل اثنين', 'ترجم «كل اثنين»'])(
    'sees none in “%s”',
    (typed) => {
      expect(understood(typed, 'ar')).toEqual({ text: typed });
    },
  );
});
