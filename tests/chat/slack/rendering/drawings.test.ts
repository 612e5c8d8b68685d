import { describe, expect, it } from 'vitest';
import type { Chart, Element, Table } from '../../../../src/chat/card.ts';
import { viewWithCard } from '../../../../src/chat/slack/open-view.ts';
import { render } from '../../../../src/chat/slack/render.ts';
import { checkMessageBlocks, checkModal } from '../../../../src/playground/block-kit/surfaces.ts';

const blocksOf = (...elements: Element[]) => {
  const { blocks } = render({ locale: 'en', elements });
  expect(checkMessageBlocks(blocks)).toEqual([]);
  return blocks;
};
const typesOf = (...elements: Element[]) => blocksOf(...elements).map(({ type }) => type);

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Of `count` letters, split over blocks like any long text. */
const remark = (count: number): Element => ({ kind: 'text', text: 'word '.repeat(count / 5) });

const table: Table = {
  kind: 'table',
  columns: [{ label: 'Assistant' }, { label: 'Hours', isFigures: true }],
  rows: [
    [[{ kind: 'mention', name: 'Bea', accounts: { slack: 'U1' } }], '12:30'],
    ['Sam', ''],
  ],
};

const tableOf = (rows: number, columns: number, cell = 'x'): Table => ({
  kind: 'table',
  columns: times(columns, () => ({ label: 'x' })),
  rows: times(rows, () => times(columns, () => cell)),
});

const amount = (value: number) => ({ amount: value, text: `${value} h` });

const weeks: Chart = {
  look: 'bars',
  title: 'Hours a week',
  dimension: 'Week',
  series: ['Worked', 'Planned'],
  points: [
    { label: 'W 40', values: [amount(12), amount(10)] },
    { label: 'W 41', values: [amount(0), amount(10)] },
  ],
};
const chart = (changes: Partial<Chart> = {}): Element => ({ kind: 'chart', chart: { ...weeks, ...changes } });

const points = (count: number, series = 2) =>
  times(count, (index) => ({ label: `${index}`, values: times(series, (each) => amount(each + 1)) }));

describe('a table', () => {
  it('is drawn with its figures below one another at the end of their column', () => {
    const raw = (text: string) => ({ type: 'raw_text', text });

    expect(blocksOf(table)).toEqual([
      {
        type: 'table',
        column_settings: [{ is_wrapped: true }, { align: 'right' }],
        rows: [
          [raw('Assistant'), raw('Hours')],
          [
            {
              type: 'rich_text',
              elements: [{ type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U1' }] }],
            },
            raw('12:30'),
          ],
          [raw('Sam'), raw('–')],
        ],
      },
    ]);
  });

  it('is written in lines where the message has a table already', () => {
    const [, labels, rows] = blocksOf(table, table);

    expect(labels).toMatchObject({
      elements: [{ elements: [{ text: 'Assistant · Hours', style: { bold: true } }] }],
    });
    expect(rows).toMatchObject({
      elements: [
        {
          type: 'rich_text_list',
          elements: [
            { elements: [{ type: 'user', user_id: 'U1' }, { text: ' · ' }, { text: '12:30' }] },
            { elements: [{ text: 'Sam · ' }] },
          ],
        },
      ],
    });
  });

  it.each([
    ['too many rows', tableOf(100, 1)],
    ['too many columns', tableOf(1, 21)],
    ['too many characters', tableOf(8, 1, 'word '.repeat(260))],
  ])('is written in lines where it has %s', (_, large) => expect(typesOf(large)).not.toContain('table'));

  it('is drawn up to what Slack draws', () => {
    expect(typesOf(tableOf(99, 1))).toEqual(['table']);
    expect(typesOf(tableOf(10, 20))).toEqual(['table']);
  });

  it('gives way to lines where the message has no room for it beside the rest', () => {
    expect(typesOf(tableOf(45, 6))).toEqual(['table']);
    expect(typesOf(remark(6000), tableOf(45, 6))).toEqual(Array(4).fill('rich_text'));
  });

  it('is nothing where it has no rows or no columns', () => {
    expect(blocksOf({ ...table, rows: [] }, { ...table, columns: [], rows: [[]] })).toEqual([]);
  });

  it('leads each cell from the right where its language is written so', () => {
    const { blocks } = render({ locale: 'ar', elements: [{ ...table, rows: [['Sam', '12']] }] });
    expect(blocks).toMatchObject([{ rows: [{}, [{ text: '\u200FSam' }, { text: '\u200F12' }]] }]);
  });
});

describe('a chart', () => {
  const figures = (name: string, ...hours: string[]) => [name, ...hours].map((text) => ({ text }));

  it('is drawn, with its figures in a table for those who cannot see it', () => {
    expect(blocksOf(chart())).toMatchObject([
      {
        type: 'data_visualization',
        title: 'Hours a week',
        chart: {
          type: 'bar',
          series: [
            {
              name: 'Worked',
              data: [
                { label: 'W 40', value: 12 },
                { label: 'W 41', value: 0 },
              ],
            },
            { name: 'Planned', data: [{ value: 10 }, { value: 10 }] },
          ],
          axis_config: { categories: ['W 40', 'W 41'], x_label: 'Week' },
        },
      },
      {
        type: 'table',
        rows: [
          figures('Week', 'Worked', 'Planned'),
          figures('W 40', '12 h', '10 h'),
          figures('W 41', '0 h', '10 h'),
        ],
      },
    ]);
  });

  it('of shares shows the first of its series, without what has no share', () => {
    expect(blocksOf(chart({ look: 'shares' }))).toMatchObject([
      { chart: { type: 'pie', segments: [{ label: 'W 40', value: 12 }] } },
      { type: 'table', rows: { length: 3 } },
    ]);
  });

  it.each<[string, Partial<Chart>]>([
    ['more points than Slack draws', { look: 'line', points: points(21) }],
    ['more shares than Slack draws', { look: 'shares', points: points(7) }],
    ['nothing to share', { look: 'shares', points: points(0) }],
    ['a share of less than nothing', { look: 'shares', points: [{ label: 'x', values: [amount(-1)] }] }],
    ['more series than Slack draws', { series: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
    ['two series of one name', { series: ['Worked', 'Worked'] }],
    ['two points of one name', { points: [...weeks.points, ...weeks.points] }],
    ['an amount that is no number', { points: [{ label: 'x', values: [amount(1), amount(Number.NaN)] }] }],
    ['an amount missing', { points: [{ label: 'x', values: [amount(1)] }] }],
  ])('is its title and its figures where it has %s', (_, changes) => {
    const [title, ...rest] = blocksOf(chart(changes));

    expect(title).toMatchObject({
      elements: [{ elements: [{ text: 'Hours a week', style: { bold: true } }] }],
    });
    expect(rest.map(({ type }) => type)).not.toContain('data_visualization');
  });

  it('is drawn up to what Slack draws', () => {
    expect(typesOf(chart({ look: 'line', points: points(20) }))).toContain('data_visualization');
    expect(typesOf(chart({ look: 'shares', points: points(6) }))).toContain('data_visualization');
  });

  it('is drawn twice in a message, with one table, and written from then on', () => {
    expect(typesOf(chart(), chart(), chart())).toEqual([
      ...['data_visualization', 'table'],
      ...['data_visualization', 'rich_text', 'rich_text'],
      ...['rich_text', 'rich_text', 'rich_text'],
    ]);
  });

  it('outlasts its table where there is room for one of them beside the rest', () => {
    const long = chart({ series: ['a', 'b', 'c', 'd', 'e', 'f'], points: points(20, 6) });

    expect(typesOf(long)).toEqual(['data_visualization', 'table']);
    expect(typesOf(long, remark(4000))).toEqual([
      'data_visualization',
      ...['rich_text', 'rich_text'],
      ...['rich_text', 'rich_text'],
    ]);
  });
});

describe('a dialog', () => {
  it('shows tables and charts in words, as Slack draws them in messages only', () => {
    const title = { type: 'plain_text' as const, text: 'Hours' };
    const view = { id: 'V1', callback_id: 'hours', private_metadata: '', title, blocks: [] };
    const shown = viewWithCard(view, { locale: 'en', elements: [table, chart()] });

    expect(checkModal(shown)).toEqual([]);
    expect(shown.blocks.map(({ type }) => type)).toEqual(Array(5).fill('rich_text'));
  });
});
