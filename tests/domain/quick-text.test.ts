import { describe, expect, it } from 'vitest';
import { readSkills } from '../../src/domain/quick-text.ts';
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

describe('a time cap', () => {
  it.each([
    ['~2h', 7200],
    ['~2 h', 7200],
    ['~90 min', 5400],
    ['~1 hour 30 min', 5400],
    ['~1:30', 5400],
    ['~half an hour', 1800],
    ['~1000h', 3_600_000],
    ['~1h ~60m', 3600],
  ])('is read from %s', (cap, seconds) => {
    expect(understood(`Sort mail ${cap} +excel`, 'en')).toEqual({
      text: 'Sort mail',
      cap: seconds,
      skills: ['excel'],
    });
  });

  it.each([
    ['~0h', { code: 'cap-zero', params: { words: '~0h' } }],
    ['~0m', { code: 'cap-zero', params: { words: '~0m' } }],
    ['~-2h', { code: 'cap-zero', params: { words: '~-2h' } }],
    ['~1001h', { code: 'cap-too-large', params: { words: '~1001h', limit: 1000 } }],
    ['~soon', { code: 'cap-unreadable', params: { words: '~soon' } }],
    ['~2d', { code: 'cap-unreadable', params: { words: '~2d' } }],
    ['~5', { code: 'cap-unreadable', params: { words: '~5' } }],
    ['~1h ~2h', { code: 'two-caps', params: { words: ['~1h', '~2h'] } }],
  ])('cannot be %s', (cap, problem) => {
    expect(typedOnWednesday(`Sort mail ${cap}`, 'en')).toMatchObject({
      text: 'Sort mail',
      problems: [problem],
    });
  });

  it.each([
    'Write ~500 words',
    'Find ~5 hotels for ~€90 a night',
    'Clean ~/Downloads',
    'a~2h',
    'Up to ~50% off',
  ])('is not meant by “%s”', (typed) => {
    expect(understood(typed, 'en')).toEqual({ text: typed });
  });
});

describe('urgency', () => {
  it.each([
    '! Call Sam',
    'Call Sam !!',
    'Call ! Sam',
    'urgent Call Sam',
    'URGENT: Call Sam',
    '[Urgent] Call Sam',
    'Call Sam urgent',
    'Call Sam, urgent!',
    'Call Sam asap.',
    'Call Sam urgent ~1h by Friday',
    'Call Sam by Friday urgent ~1h',
    'Call Sam – urgent – ~1h',
  ])('is heard in “%s”', (typed) => {
    expect(understood(typed, 'en')).toMatchObject({
      text: expect.stringMatching(/^Call Sam\.?$/),
      urgent: true,
    });
  });

  it.each([
    'Reply to the urgent mail',
    'Fix it!',
    'It is not urgent',
    'Find out which ones are urgent',
    'A non-urgent request',
    'Say wow !? twice',
    'Sort the mails, urgent matters first',
  ])('is not heard in “%s”', (typed) => {
    expect(understood(typed, 'en')).toEqual({ text: typed });
  });

  it('is not heard in Uzbek and German where it is denied', () => {
    expect(understood('Shoshilinch emas, lekin yuboring', 'uz').urgent).toBeUndefined();
    expect(understood('Bitte Sam anrufen, nicht dringend', 'de').urgent).toBeUndefined();
  });
});

describe('people', () => {
  it('are known by their account where the platform names them', () => {
    const { people } = typedOnWednesday('Ask <@U0G9QF9C6|Sara Öz> <@U0G9QF9C6>', 'en');
    expect(people).toEqual([
      { id: 'U0G9QF9C6', name: 'Sara Öz' },
      { id: 'U0G9QF9C6', name: 'U0G9QF9C6' },
    ]);
  });

  it('are known by what was typed elsewhere', () => {
    expect(typedOnWednesday('@Sara.Öz: fix it', 'en')).toMatchObject({
      text: 'fix it',
      people: [{ name: 'Sara.Öz' }],
    });
  });

  it('cannot be two, though one may be named twice', () => {
    expect(typedOnWednesday('Fix <@U1|sara> <@U1|sara>', 'en').problems).toEqual([]);
    expect(typedOnWednesday('Fix <@U1|sara> @tom', 'en').problems).toEqual([
      { code: 'several-people', params: { names: ['sara', 'tom'] } },
    ]);
  });

  it.each(['Meet @ 5 with Sam', 'Write to sara@acme.com', 'Follow twitter.com/@sara'])(
    'are not meant by “%s”',
    (typed) => {
      expect(understood(typed, 'en')).toEqual({ text: typed });
    },
  );
});

describe('skills', () => {
  it('are kept in small letters, each once, in the order they were named', () => {
    expect(typedOnWednesday('Learn +Excel, +ＳＥＯ (+social-media) +c++ +c# +excel', 'en')).toMatchObject({
      text: 'Learn',
      skills: ['excel', 'seo', 'social-media', 'c++', 'c#'],
    });
  });

  it.each([
    'Call +49 170 1234567',
    'Port it to C++',
    'What is 1+1',
    'Buy a +1 ticket',
    'Press ctrl+c',
    'Mix a + b',
    'Sort +a+b',
  ])('are not meant by “%s”', (typed) => {
    expect(understood(typed, 'en')).toEqual({ text: typed });
  });

  it('are read alone where nothing else is a token', () => {
    expect(readSkills('<@U1|sara> +Excel, +travel ~2h by Friday')).toEqual({
      skills: ['excel', 'travel'],
      rest: '<@U1|sara> ~2h by Friday',
    });
  });
});

describe('the client', () => {
  it.each([
    ['Fix the site for Acme', 'Fix the site', 'Acme'],
    ['For ACME CORP, fix the site', 'fix the site', 'Acme Corp'],
    ['Fix the site for cafe noir.', 'Fix the site.', 'Café Noir'],
    ['Fix the site for “Acme Corp” by hand', 'Fix the site by hand', 'Acme Corp'],
    ['Fix the site for yahoo!', 'Fix the site', 'Yahoo!'],
    ['Fix the site for müller & söhne', 'Fix the site', 'Müller & Söhne'],
    ['Seite reparieren für Müller & Söhne', 'Seite reparieren', 'Müller & Söhne'],
    ['تقرير لصالح النور', 'تقرير', 'النور'],
    ['تقرير للنور', 'تقرير', 'النور'],
    ['تقرير لشركة الأفق', 'تقرير', 'شركة الأفق'],
    ['تقرير لـ Acme', 'تقرير', 'Acme'],
    ['Acme uchun hisobot', 'hisobot', 'Acme'],
    ["O'zbek tekstil uchun hisobot", 'hisobot', 'Oʻzbek Tekstil'],
  ])('is found in “%s”', (typed, text, client) => {
    expect(typedOnWednesday(typed, 'en')).toMatchObject({ text, client, problems: [] });
  });

  it.each([
    'Book a table for two',
    'Ask for Acme’s address',
    'Go for acmeist poems',
    'رحلة لندن',
    'Sotish uchun reja',
  ])('is nobody in “%s”', (typed) => {
    expect(understood(typed, 'en')).toEqual({ text: typed });
  });

  it('cannot be two', () => {
    expect(typedOnWednesday('Call for Acme for Yahoo!', 'en').problems).toEqual([
      { code: 'which-client', params: { clients: ['Acme', 'Yahoo!'] } },
    ]);
  });

  it.each([
    ['Fix the site for Globex Corp by Friday', 'Globex Corp'],
    ['Book a table for two for globex', 'globex'],
    ['Seite für Globex reparieren', 'Globex'],
    ['تقرير لصالح غلوبكس', 'غلوبكس'],
    ['Globex uchun hisobot', 'Globex'],
  ])('is asked for by name where one is needed and unknown: %s', (typed, name) => {
    const { problems } = typedOnWednesday(typed, 'en', { needsClient: true });
    expect(problems).toMatchObject([{ code: 'unknown-client', params: { name } }]);
  });

  it('is no problem of the text where it names none at all', () => {
    expect(typedOnWednesday('Fix the site', 'en', { needsClient: true }).problems).toEqual([]);
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
