import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../src/playground/web/blocks/scale.ts';

describe('the scale of a chart', () => {
  it.each([
    [
      [12.5, 17.25, 4],
      [0, 5, 10, 15, 20],
    ],
    [
      [12, -3],
      [-5, 0, 5, 10, 15],
    ],
    [
      [0.1, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [-7, -2],
      [-8, -6, -4, -2, 0],
    ],
    [[0], [0, 0.5]],
  ])('of %j is marked at %j', (values, marks) => expect(scaleOf(values).marks).toEqual(marks));

  it('has room for every value and for zero', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
    const rounding = 1e-6;
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { marks, heightOf } = scaleOf(values);
        expect(marks).toContain(0);
        expect(marks.length).toBeLessThanOrEqual(8);
        for (const each of [0, ...values]) {
          expect(heightOf(each)).toBeGreaterThanOrEqual(-rounding);
          expect(heightOf(each)).toBeLessThanOrEqual(100 + rounding);
        }
      }),
    );
  });
});
