import { describe, expect, it } from 'vitest';
import type { Chart, Element } from '../../../../src/chat/card.ts';
import { adaptiveCard } from '../../../../src/chat/teams/render.ts';

const bodyOf = (element: Element) => adaptiveCard({ locale: 'en', elements: [element] }).body;
const block = (text: string, look: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...look });

const chart: Chart = {
  look: 'bars',
  title: 'Hours',
  dimension: 'Week',
  series: ['Used'],
  points: [
    { label: '46', values: [{ amount: 2.5, text: '2h30m' }] },
    { label: '47', values: [{ amount: 0, text: '0m' }] },
  ],
};

describe('a chart in Teams', () => {
  const drawn = (change: Partial<Chart>) => bodyOf({ kind: 'chart', chart: { ...chart, ...change } });
  const two = {
    series: ['Used', 'Left'],
    points: [
      {
        label: '46',
        values: [
          { amount: 1, text: '1h' },
          { amount: 2, text: '2h' },
        ],
      },
    ],
  };

  it('stands above its figures, and clients that know no charts show its title there', () => {
    expect(drawn({})).toMatchObject([
      {
        type: 'Chart.VerticalBar',
        title: 'Hours',
        xAxisTitle: 'Week',
        yAxisTitle: 'Used',
        data: [
          { x: '46', y: 2.5 },
          { x: '47', y: 0 },
        ],
        fallback: block('Hours', { weight: 'Bolder' }),
      },
      { type: 'Table', rows: { length: 3 } },
    ]);
  });

  it('groups several series, draws lines, and shares without those that are nothing', () => {
    const lines = [
      { legend: 'Used', values: [{ x: '46', y: 1 }] },
      { legend: 'Left', values: [{ x: '46', y: 2 }] },
    ];
    expect(drawn(two)[0]).toMatchObject({ type: 'Chart.VerticalBar.Grouped', data: lines });
    expect(drawn({ ...two, look: 'line' })[0]).toMatchObject({ type: 'Chart.Line', data: lines });
    expect(drawn({ look: 'shares' })[0]).toMatchObject({
      type: 'Chart.Donut',
      data: [{ legend: '46', value: 2.5 }],
    });
  });

  it.each([
    ['nothing to draw', { points: [] }],
    ['no series', { series: [] }],
    ['a figure that is none', { points: [{ label: '46', values: [{ amount: NaN, text: '?' }] }] }],
    [
      'shares of less than nothing',
      { look: 'shares' as const, points: [{ label: '46', values: [{ amount: -1, text: '-1h' }] }] },
    ],
  ])('is its title and figures where there is %s', (_, change) => {
    expect(drawn(change)[0]).toEqual(block('Hours', { weight: 'Bolder' }));
  });
});
