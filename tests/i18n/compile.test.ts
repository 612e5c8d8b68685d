import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { compile } from '../../src/i18n/compile.ts';

const fsi = '\u2068';
const pdi = '\u2069';

const said = (text: string, locale: Locale, params: Record<string, string | number> = {}) =>
  compile(text, locale).format(params);

describe('a compiled message', () => {
  it('writes numbers as the language does', () => {
    const spent = (locale: Locale) =>
      said('{hours, number} / {total, number}', locale, { hours: 1.5, total: 1200 });
    expect(spent('en')).toBe('1.5 / 1,200');
    expect(spent('de')).toBe('1,5 / 1.200');
    expect(spent('uz')).toBe('1,5 / 1\u00A0200');
  });

  it('writes Arabic numbers in Latin digits, each in an isolate', () => {
    expect(said('{hours, number} من {total, number}', 'ar', { hours: 1.5, total: 1200 })).toBe(
      `${fsi}1.5${pdi} من ${fsi}1,200${pdi}`,
    );
  });

  it('counts in all six Arabic forms', () => {
    const tasks =
      '{count, plural, zero {لا مهام} one {مهمة} two {مهمتان} few {# مهام} many {# مهمة} other {# من المهام}}';
    expect([0, 1, 2, 3, 11, 100].map((count) => said(tasks, 'ar', { count }))).toEqual([
      'لا مهام',
      'مهمة',
      'مهمتان',
      `${fsi}3${pdi} مهام`,
      `${fsi}11${pdi} مهمة`,
      `${fsi}100${pdi} من المهام`,
    ]);
  });

  it('sets apart what stands within the variants of an Arabic one', () => {
    const held = '{state, select, held {المهمة {task} لدى {who}} other {المهمة {task}}}';
    expect(said(held, 'ar', { state: 'held', task: '#12', who: 'Ann' })).toBe(
      `المهمة ${fsi}#12${pdi} لدى ${fsi}Ann${pdi}`,
    );
  });

  it('keeps the letters of Uzbek that look like quotes, and the arguments after them', () => {
    expect(said('{task} oʻzgarmadi, {incident} maʼlum', 'uz', { task: '#12', incident: 'k3x9' })).toBe(
      '#12 oʻzgarmadi, k3x9 maʼlum',
    );
  });

  it('takes angle brackets for text', () => {
    expect(said('<b>{who}</b> < 3', 'en', { who: '<i>' })).toBe('<b><i></b> < 3');
  });
});
