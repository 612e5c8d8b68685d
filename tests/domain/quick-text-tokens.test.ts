import { describe, expect, it } from 'vitest';
import { readSkills } from '../../src/domain/quick-text.ts';
import { typedOnWednesday, understood } from './due-date/moments.ts';

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
