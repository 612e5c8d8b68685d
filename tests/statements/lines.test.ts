import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/statements/pdf/lines.ts';

/** Every character takes as much room as any other. */
const inColumn = (text: string, width = 1000, direction: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  linesIn(text, { width, direction, widthOf: (run) => [...run.text].length });

/** What is handed to the fonts, from the left to the right. */
const seen = (text: string, direction: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  inColumn(text, 1000, direction).map(({ runs }) => runs.map((run) => run.text));

const fonts = (text: string) => new Set(inColumn(text).flatMap(({ runs }) => runs.map(({ font }) => font)));

describe('the order of words', () => {
  it('is that of the direction they are written in, each word being shaped by itself', () => {
    expect(seen('Book a flight')).toEqual([['Book', ' ', 'a', ' ', 'flight']]);
    expect(seen('كشف الساعات')).toEqual([['الساعات', ' ', 'كشف']]);
  });

  it('keeps words and figures of another direction together', () => {
    expect(seen('رحلة Oslo 2026 غدًا')).toEqual([['غدًا', ' ', 'Oslo', ' ', '2026', ' ', 'رحلة']]);
    expect(seen('Call ليلى حسن now')).toEqual([['Call', ' ', 'حسن', ' ', 'ليلى', ' ', 'now']]);
  });

  it('turns brackets towards what they hold', () => {
    expect(seen('أوسلو (عاجل)')).toEqual([['(', 'عاجل', ')', ' ', 'أوسلو']]);
  });

  it('leaves numbers as they are counted, also where the font would turn them round', () => {
    expect(seen('عند 6:40')).toEqual([['6:40', ' ', 'عند']]);
    // The shaper takes Arabic digits for letters: given backwards, they come out as they should.
    expect(seen('عند ٣٤٥')).toEqual([['٥٤٣', ' ', 'عند']]);
  });

  it('follows isolates, which themselves are not drawn, and lets nobody override it', () => {
    expect(seen('\u2068#12\u2069 \u2068رحلة\u2069', 'ltr')).toEqual([['#12', ' ', 'رحلة']]);
    expect(seen('\u202Eabc\u202C')).toEqual([['abc']]);
  });
});

describe('breaking lines', () => {
  const broken = (text: string, width: number) =>
    inColumn(text, width).map(({ runs }) => runs.map((run) => run.text).join(''));

  it('is done between words, however many spaces are there', () => {
    expect(broken('one  two\nthree four', 9)).toEqual(['one two', 'three', 'four']);
    expect(broken('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('happens inside of a word only where it does not fit a line', () => {
    expect(broken('an https://example.com/x y', 10)).toEqual(['an', 'https://ex', 'ample.com/', 'x y']);
  });

  it('orders every line by itself', () => {
    expect(broken('كشف الساعات Oslo', 11)).toEqual(['الساعات كشف', 'Oslo']);
  });

  it('makes nothing of nothing', () => {
    expect(inColumn('  ')).toEqual([]);
  });
});

describe('fonts', () => {
  it('are chosen by what they cover, and stay as long as they can', () => {
    expect(fonts('Sara Müller – “größer” oʻzbek maʼlumot −1')).toEqual(new Set(['noto-sans-latin']));
    expect(fonts('ساعات')).toEqual(new Set(['noto-sans-arabic-arabic']));
    expect(fonts('Иван')).toEqual(new Set(['noto-sans-cyrillic']));
    expect(fonts('Łódź')).toEqual(new Set(['noto-sans-latin-ext', 'noto-sans-latin']));
  });

  it('that know nothing of a character leave its place to the first, which draws a box', () => {
    expect(fonts('中')).toEqual(new Set(['noto-sans-latin']));
  });
});
