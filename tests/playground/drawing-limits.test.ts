import { expect, it } from 'vitest';
import { checkMessageBlocks, checkModal, spelledOut } from '../../src/playground/block-kit/surfaces.ts';
import { divider, modal, sent, table, times, x } from './block-builders.ts';

const problemsOf = (blocks: readonly unknown[]): readonly string[] =>
  spelledOut(checkMessageBlocks(sent(blocks)));

const point = (label = 'a', value = 1) => ({ label, value });
const chart = (drawn: object, fields: object = {}) => ({
  type: 'data_visualization',
  title: 'Hours',
  chart: drawn,
  ...fields,
});
const pie = (...segments: object[]) => ({ type: 'pie', segments });
const bars = (fields: object = {}) => ({
  type: 'bar',
  series: [{ name: 'Worked', data: [point('a'), point('b', -2)] }],
  axis_config: { categories: ['a', 'b'] },
  ...fields,
});
const weeks = (count: number) => times(count, (index) => `W${index}`);
const over = (count: number, names: readonly string[] = ['Worked']) =>
  bars({
    series: names.map((name) => ({ name, data: weeks(count).map((week) => point(week)) })),
    axis_config: { categories: weeks(count) },
  });
const cells = (...row: object[]) => ({ type: 'table', rows: [row] });
const raw = (text: string) => ({ type: 'raw_text', text });
const rich = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
const aligned = (settings: object) => ({ ...table(1, 1), column_settings: [settings] });

it.each<[name: string, max: number, build: (length: number) => object, at: string]>([
  ['all cells of a table', 10_000, (n) => cells(raw(x(n - 10)), rich(x(10))), '/rows'],
  ['the title of a chart', 50, (n) => chart(pie(point()), { title: x(n) }), '/title'],
  ['a segment', 20, (n) => chart(pie(point(x(n)))), '/chart/segments/0/label'],
  ['the name of a series', 20, (n) => chart(over(1, [x(n)])), '/chart/series/0/name'],
  [
    'an axis',
    50,
    (n) => chart(bars({ axis_config: { categories: ['a', 'b'], x_label: x(n) } })),
    '/chart/axis_config/x_label',
  ],
])('%s may be %i characters long', (_, max, build, at) => {
  expect(problemsOf([build(max)])).toEqual([]);
  expect(problemsOf([build(max + 1)])).toContain(
    `must be less than ${max + 1} characters [json-pointer:/blocks/0${at}]`,
  );
});

it.each<[max: number, name: string, build: (count: number) => object, at: string]>([
  [6, 'segments', (n) => chart(pie(...weeks(n).map((week) => point(week)))), '/chart/segments'],
  [6, 'series', (n) => chart(over(1, weeks(n))), '/chart/series'],
  [20, 'points in a series', (n) => chart(over(n)), '/chart/series/0/data'],
  [
    20,
    'settings of columns',
    (n) => ({ ...table(1, 1), column_settings: times(n, () => ({})) }),
    '/column_settings',
  ],
])('there may be %i %s', (max, _, build, at) => {
  expect(problemsOf([build(max)])).toEqual([]);
  expect(problemsOf([build(max + 1)])).toContain(
    `no more than ${max} items allowed [json-pointer:/blocks/0${at}]`,
  );
});

it.each<[rule: string, right: readonly object[], wrong: readonly object[], complaint: string]>([
  [
    'something stands in a cell',
    [cells(raw('x'))],
    [cells(raw(''))],
    'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
  ],
  [
    'a column is aligned one of three ways',
    [aligned({ align: 'right', is_wrapped: true })],
    [aligned({ align: 'end' })],
    'must be a valid enum value [json-pointer:/blocks/0/column_settings/0/align]',
  ],
  [
    'a share is more than nothing',
    [chart(pie(point('a', 0.5)))],
    [chart(pie(point('a', 0)))],
    'must be more than 0 [json-pointer:/blocks/0/chart/segments/0/value]',
  ],
  [
    'an amount is a number',
    [chart(bars())],
    [chart(bars({ series: [{ name: 'Worked', data: [point('a', Number.NaN), point('b')] }] }))],
    'must provide a number [json-pointer:/blocks/0/chart/series/0/data/0/value]',
  ],
  [
    'a chart is of a known type',
    [chart(bars({ type: 'area' }))],
    [chart(bars({ type: 'radar' }))],
    'unsupported type: radar [json-pointer:/blocks/0/chart/type]',
  ],
  [
    'series differ in name',
    [chart(over(1, ['a', 'b']))],
    [chart(over(1, ['a', 'a']))],
    'series names must be unique [json-pointer:/blocks/0/chart/series/1/name]',
  ],
  [
    'categories differ',
    [chart(bars())],
    [chart(bars({ axis_config: { categories: ['a', 'a'] } }))],
    'categories must be unique [json-pointer:/blocks/0/chart/axis_config/categories]',
  ],
  [
    'each of the series has a point for each category, in any order',
    [chart(bars({ axis_config: { categories: ['b', 'a'] } }))],
    [chart(bars({ axis_config: { categories: ['a', 'b', 'c'] } }))],
    'data labels must match the categories [json-pointer:/blocks/0/chart/series/0/data]',
  ],
  [
    'there are two charts at most',
    times(2, () => chart(bars())),
    times(3, () => chart(bars())),
    'no more than 2 data_visualization blocks allowed [json-pointer:/blocks]',
  ],
])('%s', (_, right, wrong, complaint) => {
  expect(problemsOf(right)).toEqual([]);
  expect(problemsOf(wrong)).toContain(complaint);
});

it.each([table(1, 1), chart(bars())])('a dialog has no block of type $type', (block) => {
  const inDialog = (inside: object) => spelledOut(checkModal(sent(modal({ blocks: [inside] }))));
  expect(inDialog(divider())).toEqual([]);
  expect(inDialog(block)).toContain(`unsupported type: ${block.type} [json-pointer:/view/blocks/0/type]`);
});
