import type { Chart } from '../../card.ts';
import { chartTable } from '../../chart-table.ts';
import { cut, ellipsis, oneLine } from '../../cut.ts';
import type { CardElement, ChartElement, Spot, TextBlock } from '../adaptive-card.ts';
import { limits } from '../limits.ts';
import { literal } from './markdown.ts';
import { table } from './table.ts';

/**
 * A chart and below it its figures: not every client draws charts, and those that do not say nothing of it or, where
 * they know better, show the title in its place.
 */
export const chart = (given: Chart): CardElement[] => {
  const title: TextBlock = {
    type: 'TextBlock',
    text: literal(short(given.title)),
    wrap: true,
    weight: 'Bolder',
  };
  const drawn = drawing(given);
  return [
    drawn ? { ...drawn, title: short(given.title), fallback: title } : title,
    ...table(chartTable(given), new Map()),
  ];
};

type Drawing = ChartElement extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'title' | 'fallback'>
    : never
  : never;

/** Nothing where there is nothing to draw, or too much to tell apart. */
const drawing = (given: Chart): Drawing | undefined => {
  const { series, points } = given;
  const isDrawable =
    isAmong(series.length, limits.chart.series) &&
    isAmong(points.length, limits.chart.points) &&
    points.every(({ values }) => series.every((_, index) => Number.isFinite(values[index]?.amount)));
  return isDrawable ? drawings[given.look](given) : undefined;
};

const drawings: Readonly<Record<Chart['look'], (given: Chart) => Drawing | undefined>> = {
  bars: (given) =>
    given.series.length > 1
      ? { type: 'Chart.VerticalBar.Grouped', xAxisTitle: short(given.dimension), data: lines(given) }
      : {
          type: 'Chart.VerticalBar',
          xAxisTitle: short(given.dimension),
          yAxisTitle: short(given.series[0] ?? ''),
          data: spots(given, 0),
        },
  line: (given) => ({ type: 'Chart.Line', xAxisTitle: short(given.dimension), data: lines(given) }),
  shares: (given) => {
    const shares = spots(given, 0).filter(({ y }) => y !== 0);
    return shares.length > 0 && shares.every(({ y }) => y > 0)
      ? { type: 'Chart.Donut', data: shares.map(({ x, y }) => ({ legend: x, value: y })) }
      : undefined;
  },
};

const lines = (given: Chart) =>
  given.series.map((name, index) => ({ legend: short(name), values: spots(given, index) }));

const spots = ({ points }: Chart, series: number): Spot[] =>
  points.map(({ label, values }) => ({ x: short(label), y: values[series]?.amount ?? 0 }));

const short = (text: string): string => cut(oneLine(text) || ellipsis, limits.chart.label);

const isAmong = (count: number, most: number): boolean => count >= 1 && count <= most;
