import { describe, expect, it } from 'vitest';
import { directionOf, directionOfBlocks, directionOfLocale } from '../../../src/playground/web/direction.ts';

describe('the direction of text', () => {
  it.each([
    ['Flights to Berlin', 'ltr'],
    ['رحلات إلى Berlin', 'rtl'],
    ['12. رحلات', 'rtl'],
    ['\u2068Acme\u2069 سلّمت المهمة', 'rtl'],
    ['\u2068an \u2068inner\u2069 isolate\u2069 ثم', 'rtl'],
    ['<@U1|Sami> أكمل', 'rtl'],
    ['شكرًا', 'rtl'],
    ['Привет', 'ltr'],
  ])('%s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it.each(['', '12:30', '\u2068Acme\u2069', '🎉'])('is open when nothing decides it: “%s”', (text) => {
    expect(directionOf(text)).toBeUndefined();
  });
});

it('draws blocks in the direction of their first text that has one', () => {
  const heading = { type: 'header', text: { type: 'plain_text', text: '\u2068Acme GmbH\u2069' } };
  const field = { type: 'mrkdwn', text: '*العميل*\nAcme' };
  expect(directionOfBlocks([heading, { type: 'section', fields: [field] }])).toBe('rtl');
  expect(directionOfBlocks([heading])).toBeUndefined();
});

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ar-SA', 'rtl'],
  ['uz-UZ', 'ltr'],
  ['de-DE', 'ltr'],
])('knows how %s is written', (locale, direction) => {
  expect(directionOfLocale(locale)).toBe(direction);
});
