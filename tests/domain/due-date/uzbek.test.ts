import { describe, expect, it } from 'vitest';
import { answered, understood, type Understood } from './moments.ts';

describe('due dates in Uzbek, said on Wednesday, 14 October 2026, 10:30', () => {
  it.each([
    ['ertaga soat 17:00', '2026-10-15 17:00'],
    ['ertaga', '2026-10-15 17:00'],
    ['ertagacha', '2026-10-15 17:00'],
    ['ertaga ertalab soat 9 da', '2026-10-15 09:00'],
    ['ertaga kechki 7 da', '2026-10-15 19:00'],
    ['ertaga soat 5 da', '2026-10-15 17:00'],
    ['ertaga soat 5 yarimda', '2026-10-15 17:30'],
    ['ertaga tushdan keyin', '2026-10-15 15:00'],
    ['indinga', '2026-10-16 17:00'],
    ['ertadan keyin', '2026-10-16 17:00'],
    ['bugun', '2026-10-14 17:00'],
    ['bugun soat 18:00 gacha', '2026-10-14 18:00'],
    ['bugun kechqurun', '2026-10-14 19:00'],
    ['yarim tungacha', '2026-10-15 00:00'],
    ['17:00 gacha', '2026-10-14 17:00'],
    ['juma', '2026-10-16 17:00'],
    ['jumagacha', '2026-10-16 17:00'],
    ['juma kunigacha', '2026-10-16 17:00'],
    ['juma kuni soat 17:00 gacha', '2026-10-16 17:00'],
    ['payshanbaga', '2026-10-15 17:00'],
    ['chorshanba kuni soat 9:30 da', '2026-10-21 09:30'],
    ['shu juma', '2026-10-16 17:00'],
    ['keyingi dushanba', '2026-10-19 17:00'],
    ['jumadan oldin', '2026-10-16 09:00'],
    ['soat 17:00 dan oldin', '2026-10-14 17:00'],
    ['31-dekabr', '2026-12-31 17:00'],
    ['31-dekabrgacha', '2026-12-31 17:00'],
    ['3 mart', '2027-03-03 17:00'],
    ['2028-yil 3-mart', '2028-03-03 17:00'],
    ['3-mart 2028-yilgacha', '2028-03-03 17:00'],
    ['5-noyabr kuni soat 10:00 da', '2026-11-05 10:00'],
    ['payshanba, 5-noyabr', '2026-11-05 17:00'],
    ['31.12.', '2026-12-31 17:00'],
    ['31.12.gacha', '2026-12-31 17:00'],
    ['31.12.2026 gacha', '2026-12-31 17:00'],
    ['31/12/2026', '2026-12-31 17:00'],
    ['3 kun ichida', '2026-10-17 17:00'],
    ["to'rt kun ichida", '2026-10-18 17:00'],
    ['toʻrt kun ichida', '2026-10-18 17:00'],
    ['to’rt kun ichida', '2026-10-18 17:00'],
    ['to`rt kun ichida', '2026-10-18 17:00'],
    ['2 soatdan keyin', '2026-10-14 12:30'],
    ['yarim soatdan so‘ng', '2026-10-14 11:00'],
    ['bir haftadan keyin', '2026-10-21 17:00'],
    ['5 ish kuni ichida', '2026-10-21 17:00'],
    ['keyingi hafta', '2026-10-23 17:00'],
    ['hafta oxirigacha', '2026-10-16 17:00'],
    ['oy oxirigacha', '2026-10-31 17:00'],
    ['ish kuni oxirigacha', '2026-10-14 17:00'],
    ['by Friday 5pm', '2026-10-16 17:00'],
  ])('takes “%s” for %s', (words, moment) => {
    expect(answered(words, 'uz')).toBe(moment);
  });

  it.each([
    ['kecha', 'due-in-past'],
    ['01.01.2020', 'due-in-past'],
    ['bugun soat 8:00', 'due-in-past'],
    ['31-fevralgacha', 'due-unreadable'],
    ['tez orada', 'due-unreadable'],
    ['dushanbadan jumagacha', 'due-unreadable'],
    ['bugun, ertaga', 'two-due-dates'],
  ])('does not take “%s” but says what is wrong with it', (words, problem) => {
    expect(answered(words, 'uz')).toBe(problem);
  });

  it.each<[string, Understood]>([
    ['Berlinga chipta oling ertaga soat 17:00', { text: 'Berlinga chipta oling', due: '2026-10-15 17:00' }],
    ['Hisobotni jumagacha yuboring', { text: 'Hisobotni yuboring', due: '2026-10-16 17:00' }],
    [
      'Hisobotni juma kuni soat 17:00 gacha yuboring',
      { text: 'Hisobotni yuboring', due: '2026-10-16 17:00' },
    ],
    ['Hisobotni 31-dekabr kuni yuboring', { text: 'Hisobotni yuboring', due: '2026-12-31 17:00' }],
    ['Ertaga mijozga qo‘ng‘iroq qiling', { text: 'mijozga qo‘ng‘iroq qiling', due: '2026-10-15 17:00' }],
    ['2 soatdan keyin qo`ng`iroq qiling', { text: 'qo`ng`iroq qiling', due: '2026-10-14 12:30' }],
    [
      'Juma kungi majlis uchun slaydlarni payshanbagacha tayyorlang',
      { text: 'Juma kungi majlis uchun slaydlarni tayyorlang', due: '2026-10-15 17:00' },
    ],
    ['Hisobotni yuboring kecha', { text: 'Hisobotni yuboring', problems: ['due-in-past'] }],
  ])('finds the due date in “%s”', (typed, result) => {
    expect(understood(typed, 'uz')).toEqual(result);
  });

  it.each([
    'Juma kungi hisobotni tekshiring',
    'Ertangi uchrashuvni bekor qiling',
    'Kechagi majlis bayonini yozing',
    'Kecha yuborilgan xatga javob bering',
    'O‘tgan juma hisobotini toping',
    'Dushanbadan jumagacha ish vaqtini yozing',
    '2.3.1 versiyani sinab ko‘ring',
    '3 ta slayd tayyorlang',
    '30 daqiqalik qo‘ng‘iroq',
    '+998 90 123 45 67 ga yozing',
    '12.50 dollar to‘lang',
    'Ish vaqtini 9-5 deb yozing',
    '24/7 xizmatni yoqing',
    'Mart oyi hisobotini yozing',
    'May dam olish rejasini tuzing',
    'Dekabrdagi xarajatlarni hisoblang',
    'Soat 20:00 ga stol band qiling',
    '«Jumagacha» so‘zini tarjima qiling',
    'Yarim kunlik reja tuzing',
  ])('sees no due date in “%s”', (typed) => {
    expect(understood(typed, 'uz')).toEqual({ text: typed });
  });
});
