import type { Chart } from '../../card.ts';
import { chartTable } from '../../chart-table.ts';
import { directed, directedText } from '../../direction.ts';
import { limits } from '../limits.ts';
import { cut, ellipsis, oneLine } from '../../cut.ts';
import type { DataPoint, DataVisualizationBlock, Graph, Piece, Pie } from './drawing.ts';
import { paragraphs } from './rich-text.ts';
import { tablePieces } from './table.ts';

/** A chart, where Slack can draw it, and below it its figures for those who cannot see it. */
export const chartPieces = (chart: Chart, locale: string): Piece[] => {
  const title = paragraphs(directedText([{ kind: 'strong', text: chart.title }], locale));
  const drawn = chartBlock(chart, locale);
  return [...(drawn ? [{ drawn, inWords: title }] : title), ...tablePieces(chartTable(chart), locale)];
};

const chartBlock = (chart: Chart, locale: string): DataVisualizationBlock | undefined => {
  const drawing = chart.look === 'shares' ? pie(chart) : graph(chart, chart.look === 'bars' ? 'bar' : 'line');
  const title = short(directed(oneLine(chart.title), locale), limits.chart.title);
  return drawing && { type: 'data_visualization', title, chart: drawing };
};

const pie = ({ points }: Chart): Pie | undefined => {
  const segments = points
    .map(({ label, values: [first] }) => pointOf(label, first?.amount))
    .filter(({ value }) => value !== 0);
  const isDrawable =
    isAmong(segments.length, limits.chart.segments) &&
    segments.every(({ value }) => value > 0 && Number.isFinite(value));
  return isDrawable ? { type: 'pie', segments } : undefined;
};

const graph = ({ series, points, dimension }: Chart, type: Graph['type']): Graph | undefined => {
  const lines = series.map((name, index) => ({
    name: short(name, limits.chart.label),
    data: points.map(({ label, values }) => pointOf(label, values[index]?.amount)),
  }));
  const categories = points.map(({ label }) => short(label, limits.chart.label));
  const isDrawable =
    isAmong(lines.length, limits.chart.series) &&
    isAmong(categories.length, limits.chart.points) &&
    areDifferent(lines.map(({ name }) => name)) &&
    areDifferent(categories) &&
    lines.every(({ data }) => data.every(({ value }) => Number.isFinite(value)));
  const axis = oneLine(dimension) ? { x_label: short(dimension, limits.chart.axis) } : {};
  return isDrawable ? { type, series: lines, axis_config: { categories, ...axis } } : undefined;
};

const pointOf = (label: string, amount = Number.NaN): DataPoint => ({
  label: short(label, limits.chart.label),
  value: amount,
});

const short = (text: string, limit: number): string => cut(oneLine(text) || ellipsis, limit);

const isAmong = (count: number, most: number): boolean => count >= 1 && count <= most;

const areDifferent = (names: readonly string[]): boolean => new Set(names).size === names.length;
