import { describe, expect, it } from 'vitest';
import { typedOnWednesday, understood, type Understood } from './due-date/moments.ts';

describe('a task typed on Wednesday, 14 October 2026, 10:30', () => {
  it.each<[string, Understood]>([
    [
      'Book flights to Berlin for Dana by Friday 5pm ~2h +travel !',
      {
        text: 'Book flights to Berlin for Dana',
        due: '2026-10-16 17:00',
        cap: 7200,
        urgent: true,
        skills: ['travel'],
      },
    ],
    [
      '! for Acme <@U12AB|sara> +excel +social-media ~1h30m Post the launch thread tomorrow',
      {
        text: 'Post the launch thread',
        due: '2026-10-15 17:00',
        cap: 5400,
        urgent: true,
        people: ['U12AB'],
        skills: ['excel', 'social-media'],
        client: 'Acme',
      },
    ],
    [
      'urgent: clean my inbox; ~30m; due Monday',
      { text: 'clean my inbox', due: '2026-10-19 17:00', cap: 1800, urgent: true },
    ],
    ['Chase invoices - asap - for acme corp', { text: 'Chase invoices', urgent: true, client: 'Acme Corp' }],
    [
      'Research hotels in Rome (3 nights, max €150) by next Friday +travel',
      { text: 'Research hotels in Rome (3 nights, max €150)', due: '2026-10-23 17:00', skills: ['travel'] },
    ],
    ['@sara, please call the bank', { text: 'please call the bank', people: ['@sara'] }],
    [
      'Fix https://x.com/2026-12-31?a=+b&c=~2h ~2h',
      { text: 'Fix https://x.com/2026-12-31?a=+b&c=~2h', cap: 7200 },
    ],
    [
      'Mail jo+news@acme.com about `by Friday +x !`',
      { text: 'Mail jo+news@acme.com about `by Friday +x !`' },
    ],
    [
      'Run ```for  x in *; do ~2h; done``` tomorrow',
      { text: 'Run ```for  x in *; do ~2h; done```', due: '2026-10-15 17:00' },
    ],
    [
      'Ask <#C024BE91L|ops-by-friday> about it by Friday',
      { text: 'Ask <#C024BE91L|ops-by-friday> about it', due: '2026-10-16 17:00' },
    ],
    [
      'Reply to “send it by Friday” by Thursday',
      { text: 'Reply to “send it by Friday”', due: '2026-10-15 17:00' },
    ],
    [
      'Shop list ~1h\n- milk\n- 2 kg of coffee\n\n\nby Friday',
      { text: 'Shop list\n- milk\n- 2 kg of coffee', cap: 3600, due: '2026-10-16 17:00' },
    ],
    ['Draft   the\tletter\u0000 now', { text: 'Draft the letter now' }],
    ['Call Sam (by Friday), then Bob', { text: 'Call Sam, then Bob', due: '2026-10-16 17:00' }],
    ['<@U1|sara>’s calendar needs a clean-up', { text: '<@U1|sara>’s calendar needs a clean-up' }],
  ])('is understood: %s', (typed, result) => {
    expect(understood(typed, 'en')).toEqual(result);
  });

  it.each<[string, 'de' | 'ar' | 'uz', Understood]>([
    [
      'Bitte für Müller & Söhne die Reisekosten bis Freitag 17 Uhr abrechnen ~1,5h +excel dringend',
      'de',
      {
        text: 'Bitte die Reisekosten abrechnen',
        due: '2026-10-16 17:00',
        cap: 5400,
        urgent: true,
        skills: ['excel'],
        client: 'Müller & Söhne',
      },
    ],
    [
      'Eilt: Flüge nach Wien buchen, morgen, ~45 Min, @sara',
      'de',
      { text: 'Flüge nach Wien buchen', due: '2026-10-15 17:00', cap: 2700, urgent: true, people: ['@sara'] },
    ],
    [
      'احجز رحلة إلى برلين غدًا الساعة ٥ مساءً ~٢س +سفر !',
      'ar',
      { text: 'احجز رحلة إلى برلين', due: '2026-10-15 17:00', cap: 7200, urgent: true, skills: ['سفر'] },
    ],
    [
      'عاجل: تقرير لصالح النور <@U7|أحمد> ~١٫٥ ساعة بحلول الخميس',
      'ar',
      { text: 'تقرير', due: '2026-10-15 17:00', cap: 5400, urgent: true, people: ['U7'], client: 'النور' },
    ],
    [
      'Hisobot tayyorlang Oʻzbek Tekstil uchun jumagacha ~2 soat +excel tezkor',
      'uz',
      {
        text: 'Hisobot tayyorlang',
        due: '2026-10-16 17:00',
        cap: 7200,
        urgent: true,
        skills: ['excel'],
        client: 'Oʻzbek Tekstil',
      },
    ],
    [
      "Shoshilinch: mijozga qo'ng'iroq qiling ertaga soat 10:00",
      'uz',
      { text: "mijozga qo'ng'iroq qiling", due: '2026-10-15 10:00', urgent: true },
    ],
  ])('is understood in its language: %s', (typed, locale, result) => {
    expect(understood(typed, locale)).toEqual(result);
  });

  it('keeps the words the due date was read from', () => {
    expect(typedOnWednesday('Call Sam by Friday 5pm', 'en').dueText).toBe('Friday 5pm');
    expect(typedOnWednesday('اتصل بسام غدًا', 'ar').dueText).toBe('غدًا');
  });
});

describe('a text without work in it', () => {
  it.each(['', '   ', '!', '~2h', 'by Friday', '@sara +excel', '- , .'])('is refused: “%s”', (typed) => {
    expect(typedOnWednesday(typed, 'en').problems).toContainEqual({ code: 'text-missing', params: {} });
  });

  it('is not one that says it with a sign', () => {
    expect(typedOnWednesday('🎂 by Friday', 'en')).toMatchObject({ text: '🎂', problems: [] });
  });
});
