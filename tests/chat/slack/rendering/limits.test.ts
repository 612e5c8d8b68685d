import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formView } from '../../../../src/chat/slack/form-view.ts';
import { render } from '../../../../src/chat/slack/render.ts';
import { checkMessageBlocks, checkModal } from '../../../../src/playground/block-kit/surfaces.ts';
import { card, form } from '../../cards.ts';

const where = { address: 'slack:T1/C1', name: 'acme', isPrivate: false };

/** Every object anywhere inside. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)];
};

const emptyTexts = (value: unknown): unknown[] =>
  objectsIn(value).filter(({ text, url, elements }) => text === '' || url === '' || String(elements) === '');

const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const halfCharacters = (value: unknown): unknown[] =>
  objectsIn(value).filter(({ text }) => typeof text === 'string' && half.test(text));

describe('whatever it is made of', () => {
  it('a card is something Slack takes', () => {
    fc.assert(
      fc.property(card, (given) => {
        const { text, blocks } = render(given);
        expect(checkMessageBlocks(blocks)).toEqual([]);
        expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(4000);
        expect(text).not.toMatch(half);
        expect(emptyTexts(blocks)).toEqual([]);
        expect(halfCharacters(blocks)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a form is a dialog Slack opens', () => {
    fc.assert(
      fc.property(form, (given) => {
        const view = formView(given, { where, thread: '1700000000.000100' });
        expect(checkModal(view)).toEqual([]);
        expect(JSON.stringify(view).length).toBeLessThanOrEqual(250_000);
        expect(emptyTexts(view)).toEqual([]);
        expect(halfCharacters(view)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
