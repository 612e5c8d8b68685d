import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { changedParts, textLimit, titleAndDetails, type Draft } from '../../src/domain/draft.ts';

const draft: Draft = {
  title: 'Book flights',
  details: null,
  due: Temporal.Instant.from('2026-12-04T16:00:20Z'),
  capSeconds: 7200,
  isUrgent: false,
  skills: ['travel', 'excel'],
  preferredId: null,
};

describe('what somebody wrote', () => {
  it('is the title where it is short', () => {
    expect(titleAndDetails('  Book flights ')).toEqual({ title: 'Book flights', details: null });
  });

  it('has its first line for a title, and all of it in the details', () => {
    const text = 'Book flights\nTwo people, window seats';
    expect(titleAndDetails(text)).toEqual({ title: 'Book flights', details: text });
  });

  it('has a title cut between words where the first line is long', () => {
    const text = 'word '.repeat(100).trim();
    const { title, details } = titleAndDetails(text);
    expect(title).toMatch(/^(word )+word…$/);
    expect(details).toBe(text);
  });

  it('loses nothing: it is the title, or it stands in the details', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 600 })
      .filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(text, (written) => {
        const { title, details } = titleAndDetails(written);
        expect([...title].length).toBeLessThanOrEqual(150);
        expect(details ?? title).toBe(written.trim());
      }),
    );
  });

  it('is refused where there is nothing, or more than fits', () => {
    expect(() => titleAndDetails(' \n ')).toThrow('text-missing');
    expect(() => titleAndDetails('x'.repeat(textLimit + 1))).toThrow('text-too-long');
    expect(titleAndDetails('x'.repeat(textLimit)).details).toHaveLength(textLimit);
  });
});

describe('what an edit changes', () => {
  it('is nothing where the same is filled in, in another order and without the seconds a form cannot show', () => {
    const due = Temporal.Instant.from('2026-12-04T16:00:00Z');
    expect(changedParts(draft, { ...draft, due, skills: ['excel', 'travel'] })).toEqual([]);
  });

  it.each([
    ['title', { title: 'Book trains' }],
    ['details', { details: 'Book flights\nand a hotel' }],
    ['due', { due: null }],
    ['cap', { capSeconds: null }],
    ['urgent', { isUrgent: true }],
    ['skills', { skills: ['travel'] }],
    ['preferred', { preferredId: 'somebody' }],
  ] satisfies ReadonlyArray<readonly [string, Partial<Draft>]>)('names %s', (part, change) => {
    expect(changedParts(draft, { ...draft, ...change })).toEqual([part]);
  });
});
