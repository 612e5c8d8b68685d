import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { readQuickText, type QuickText } from '../../src/domain/quick-text.ts';
import { clients, wednesday } from './due-date/moments.ts';

const zones = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Tashkent',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/St_Johns',
];
const timeZone = fc.constantFrom(...zones);
const locale = fc.constantFrom(...locales);
const now = fc
  .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2040, 0) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

const noon = wednesday('America/New_York');
const read = (text: string): QuickText =>
  readQuickText(text, { now: noon, timeZone: 'America/New_York', locale: 'en', clients });

/** Instants are compared by what they are. */
const plain = ({ due, ...rest }: QuickText) => ({ ...rest, due: due?.toString() });

const work = ['Book flights to Berlin', 'Chase unpaid invoices', 'Draft a reply', 'Clean up my inbox'];

/** One word or phrase for each thing a text can say besides the work. */
const tokens = fc.record({
  due: fc.constantFrom(
    'by Friday 5pm',
    'by tomorrow noon',
    'due 31.12.',
    'until next Tuesday at 9',
    'by end of month',
  ),
  cap: fc.constantFrom('~2h', '~90m', '~1h30m', '~1.5h'),
  urgent: fc.constant('!'),
  person: fc.constantFrom('@sara', '<@U123|sara>', '<@U123>'),
  skill: fc.constantFrom('+excel', '+social-media'),
  client: fc.constantFrom('for Acme', 'for acme corp', 'for Café Noir'),
});

const someTokens = tokens.chain((all) => fc.subarray(Object.values(all), { minLength: 1 }));

/** Text made of what tokens are made of: far likelier to go wrong than any text. */
const tokenSoup = fc
  .array(
    fc.constantFrom(
      ...[
        'by',
        'until',
        'before',
        'from',
        'to',
        'Friday',
        'mon',
        'tomorrow',
        'yesterday',
        'today',
        'at',
        '5',
        '17:00',
        '5pm',
        '31.12.',
        '24.12',
        '2026-02-30',
      ],
      ...[
        'the 15th',
        'March',
        'in',
        '2',
        'hours',
        'days',
        'next',
        'week',
        'end of',
        'morning',
        '~',
        '~2h',
        '~soon',
        '2h',
        '!',
        'urgent',
        '@',
        '@sara',
        '<@U1|x>',
      ],
      ...[
        '+',
        '+excel',
        'for',
        'Acme',
        'Corp',
        'uchun',
        ',',
        '.',
        ':',
        ' - ',
        '(',
        ')',
        '`',
        '"',
        '“',
        '”',
        '\n',
        '\0',
        '\uFFFC',
        'https://x.de/+a',
        'a@b.de',
        'work',
      ],
      ...[
        'غدًا',
        'قبل',
        'الجمعة',
        'بعد',
        'ساعتين',
        'لـ',
        'للنور',
        '٥',
        'bis',
        'morgen',
        'Fr.',
        'um',
        'jumagacha',
        'kuni',
        'soat',
        'gacha',
        'dan',
        'ertaga',
      ],
    ),
    { maxLength: 40 },
  )
  .chain((words) => fc.constantFrom(' ', ' ', '').map((gap) => words.join(gap)));

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), tokenSoup);

describe('quick text of any kind', () => {
  it('means the same in whatever order its tokens stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...work),
        someTokens.chain((chosen) =>
          fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })),
        ),
        fc.nat(10),
        (text, [chosen, shuffled], place) => {
          const words = text.split(' ');
          const before = words.slice(0, place).join(' ');
          const after = words.slice(place).join(' ');
          const [first = '', ...others] = shuffled;
          const canonical = read(`${text} ${chosen.join(' ')}`);
          expect(plain(read([text, ...shuffled].join(' ')))).toEqual(plain(canonical));
          expect(plain(read([...shuffled, text].join(' ')))).toEqual(plain(canonical));
          expect(plain(read([first, before, ...others, after].join(' ')))).toEqual(plain(canonical));
          expect(canonical).toMatchObject({ text, problems: [] });
        },
      ),
    );
  });

  it('leaves nothing to read in the work it found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...work), someTokens, (text, chosen) => {
        const left = read(read(`${text} ${chosen.join(' ')}`).text);
        expect(left).toEqual({ text, urgent: false, people: [], skills: [], problems: [] });
      }),
    );
  });

  it('never leaves a token behind, whatever else it leaves', () => {
    fc.assert(
      fc.property(tokenSoup, locale, (text, spoken) => {
        const context = { now: noon, timeZone: 'UTC', locale: spoken, clients: [] };
        const left = readQuickText(readQuickText(text, context).text, context);
        expect([left.capSeconds, ...left.people, ...left.skills]).toEqual([undefined]);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, never gains a character, and never has a due date that has passed', () => {
    fc.assert(
      fc.property(anyText, now, timeZone, locale, fc.boolean(), (text, moment, zone, spoken, needsClient) => {
        const result = readQuickText(text, {
          now: moment,
          timeZone: zone,
          locale: spoken,
          clients,
          needsClient,
        });
        expect(result.text.length).toBeLessThanOrEqual(text.length);
        if (result.due) expect(Temporal.Instant.compare(result.due, moment)).toBe(1);
        expect(result.text).not.toContain('\0');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ...[
      '1 ',
      'in 1 day ',
      '1 hour ',
      'monday ',
      'Friday, ',
      '1/',
      '2026-',
      '1.',
      '31.12.',
      '10:',
      '5pm ',
      'march ',
      'the end of the ',
    ],
    ...[
      'a',
      'a@',
      '@a ',
      '+a ',
      '+a',
      '~',
      '~2h ',
      '! ',
      'urgent ',
      'for ',
      'for Acme ',
      'A uchun ',
      'by by ',
      'deadline: ',
      '. ',
      '-',
      '  ',
    ],
    ...[
      '`',
      '"',
      '“',
      '<',
      '<@',
      '<#a',
      'http://',
      'ل',
      'لل',
      'قبل ',
      'ـ',
      '\u064B',
      'gacha ',
      'eine ',
      '\uFFFC',
      '\0 ',
      '(',
      '\n',
    ],
  ])('is read to its end when it is 5,000 characters of “%s”', (piece) => {
    const text = piece.repeat(Math.floor(5000 / piece.length));
    for (const spoken of locales) {
      const result = readQuickText(text, { now: noon, timeZone: 'UTC', locale: spoken, clients });
      expect(result.text.length).toBeLessThanOrEqual(text.length);
    }
  });
});
