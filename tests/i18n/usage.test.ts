import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';

const src = join(import.meta.dirname, '../../src');
const catalogues = ['en', 'de', 'ar', 'uz'].map((locale) => join(src, 'i18n', `${locale}.ts`));

const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => join(src, path))
  .filter((path) => /\.tsx?$/.test(path) && !catalogues.includes(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const keys = Object.keys(en);
const literals = new Set([...code.matchAll(/(['"`])([\w.-]+(?: [\w.-]+)*)\1/g)].map(([, , text]) => text));

/**
 * Keys that are put together, as `form.${verb}-title`; the compiler checks that each exists. `${string}` is no such
 * key but a type. What begins like no message, as a piece of SQL does, is none either.
 */
const families = [
  ...new Set([...code.matchAll(/`((?:[\w.-]|\$\{[^{}`]+\})+)`/g)].map(([, text = '']) => text)),
]
  .filter((text) => text.includes('${') && !text.includes('${string}'))
  .filter((text) => keys.some((key) => key.startsWith(/^\w+\./.exec(text)?.[0] ?? '.')));

/** The keys that a family can make, and perhaps more: whatever has its fixed parts. */
const membersOf = (family: string): string[] => {
  const fixedParts = family.split(/\$\{[^{}]+\}/).map((part) => part.replaceAll('.', '\\.'));
  const member = new RegExp(`^${fixedParts.join('[\\w -]+')}$`);
  return keys.filter((key) => member.test(key));
};

describe('the messages', () => {
  it('are all said somewhere', () => {
    const said = new Set([...literals, ...families.flatMap(membersOf)]);
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });

  it('exist wherever one is asked for', () => {
    const asked = [...code.matchAll(/\bt(?:\.rich)?\(\s*(['"])(.+?)\1/g)].map(([, , key]) => key);
    expect(asked.filter((key) => key === undefined || !Object.hasOwn(en, key))).toEqual([]);
    expect(asked).not.toEqual([]);
  });

  it('whose keys are put together exist', () => {
    expect(families.filter((family) => membersOf(family).length === 0)).toEqual([]);
    expect(families).not.toEqual([]);
  });
});
