import { all, byType, isRecord, list, number, problem, shape, string, type Check } from './checks.ts';
import { limits } from './limits.ts';

const label = string({ min: 1, max: limits.chart.label });
const axisLabel = string({ min: 1, max: limits.chart.axis });

const aboveZero: Check = (value, at) => (Number(value) > 0 ? [] : problem('must be more than 0', at));

const segments = list(shape({ label, value: all(number, aboveZero) }), {
  min: 1,
  max: limits.chart.segments,
});

const points = list(shape({ label, value: number }), { min: 1, max: limits.chart.points });

const graph = {
  series: list(shape({ name: label, data: points }), { min: 1, max: limits.chart.series }),
  axis_config: shape(
    { categories: list(label, { min: 1, max: limits.chart.points }) },
    { x_label: axisLabel, y_label: axisLabel },
  ),
};

const seriesOf = (chart: unknown): readonly Record<string, unknown>[] =>
  isRecord(chart) && Array.isArray(chart['series']) ? chart['series'].filter(isRecord) : [];

const categoriesOf = (chart: unknown): readonly unknown[] => {
  const axis = isRecord(chart) ? chart['axis_config'] : undefined;
  return isRecord(axis) && Array.isArray(axis['categories']) ? axis['categories'] : [];
};

const namesDiffer: Check = (chart, at) => {
  const names = seriesOf(chart).map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? problem('series names must be unique', `${at}/series/${index}/name`) : [],
  );
};

const categoriesDiffer: Check = (chart, at) =>
  new Set(categoriesOf(chart)).size < categoriesOf(chart).length
    ? problem('categories must be unique', `${at}/axis_config/categories`)
    : [];

/** Each of the series has one point for each category. */
const pointsMatchCategories: Check = (chart, at) => {
  const categories = categoriesOf(chart).toSorted().join('\n');
  return seriesOf(chart).flatMap(({ data }, index) => {
    const labels = Array.isArray(data)
      ? data.map((point) => (isRecord(point) ? point['label'] : undefined))
      : [];
    return labels.toSorted().join('\n') === categories
      ? []
      : problem('data labels must match the categories', `${at}/series/${index}/data`);
  });
};

/** The chart of a `data_visualization` block. */
export const chart: Check = all(
  byType({ pie: [{ segments }], bar: [graph], line: [graph], area: [graph] }),
  namesDiffer,
  categoriesDiffer,
  pointsMatchCategories,
);
