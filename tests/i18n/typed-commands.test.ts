import { describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translate.ts';
import { asTyped } from '../../src/i18n/typed-commands.ts';

describe('commands in a text', () => {
  it('begin with a slash where that is how they are typed', () => {
    expect(asTyped('Type /desk status, or (/tasks open).', '/')).toBe('Type /desk status, or (/tasks open).');
  });

  it('begin with their first letter elsewhere', () => {
    expect(asTyped('Type /desk status, or (/tasks open).', '')).toBe('Type desk status, or (tasks open).');
  });

  it.each(['https://example.com/desk', 'and/or', '/desktop', '24/7', '1/tasks'])('are not in %s', (text) => {
    expect(asTyped(text, '')).toBe(text);
  });

  it.each(locales)('are named in %s as they are typed', (locale) => {
    expect(translator(locale)('problem.no-clients')).toContain('/desk client add');
    expect(translator(locale, '')('problem.no-clients')).toMatch(/(?<!\/)desk client add/);
  });

  it('are left alone in what people wrote', () => {
    expect(translator('en', '')('problem.no-such-command', { words: '/desk dance' })).toContain(
      '/desk dance',
    );
  });
});
