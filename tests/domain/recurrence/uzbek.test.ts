import { describe, expect, it } from 'vitest';
import { readRepetition } from '../../../src/domain/recurrence/find-repetition.ts';
import { inShort, understood, type Understood } from './said.ts';

describe('repetitions in Uzbek', () => {
  it.each([
    ['har dushanba', 'week 1'],
    ['har dushanba kuni soat 9 da', 'week 1 at 09:00'],
    ['har dushanba va payshanba', 'week 1,4'],
    ['har shanba kuni', 'week 6'],
    ['har hafta juma kuni', 'week 5'],
    ['har ikki haftada', 'week/2'],
    ['har 2 haftada juma kuni', 'week/2 5'],
    ['haftada bir marta', 'week'],
    ['har ish kuni soat 8 da', 'week working at 08:00'],
    ['har kuni', 'day'],
    ['har kuni kechqurun soat 8 da', 'day at 20:00'],
    ['har 3 kunda', 'day/3'],
    ['har oy', 'month'],
    ['har oyning 15-kuni', 'month day 15'],
    ['har oyning 15-sanasida', 'month day 15'],
    ['oyning oxirgi kuni', 'month day -1'],
    ['oyning oxirgi ish kuni', 'month #-1 working'],
    ['oyning birinchi dushanbasida', 'month #1 1'],
    ['har oyning toʻrtinchi juma kuni', 'month #4 5'],
    ['har chorakda', 'month/3'],
    ['har yili 3-mart kuni', 'year month 3 day 3'],
    ['har bir', undefined],
  ])('reads “%s”', (words, repetition) => {
    const read = readRepetition(words, 'uz');
    expect(read && inShort(read)).toBe(repetition);
  });

  it.each<[string, Understood]>([
    ['Har dushanba soat 9 da hisobot yuborish', { text: 'hisobot yuborish', repeats: 'week 1 at 09:00' }],
    ['Mijozga har juma hisobot yuborish', { text: 'Mijozga hisobot yuborish', repeats: 'week 5' }],
    [
      'Oyning oxirgi ish kuni soatlarni yuborish',
      { text: 'soatlarni yuborish', repeats: 'month #-1 working' },
    ],
    ['Har juma soat 17:00 gacha hisobot', { text: 'hisobot', repeats: 'week 5', dueTime: '17:00' }],
  ])('finds it in “%s”', (typed, result) => {
    expect(understood(typed, 'uz')).toEqual(result);
  });

  it.each([
    'Har bir mehmonni taklif qilish',
    'Har xil rasmlar tanlash',
    'Nega har dushanba kech qolishini aniqlash',
  ])('sees none in “%s”', (typed) => {
    expect(understood(typed, 'uz')).toEqual({ text: typed });
  });
});
