import type { Chart, Table } from './card.ts';

/** The figures of a chart, for those who cannot see it and for platforms that cannot draw it. */
export const chartTable = ({ dimension, series, points }: Chart): Table => ({
  kind: 'table',
  columns: [{ label: dimension }, ...series.map((label) => ({ label, isFigures: true as const }))],
  rows: points.map(({ label, values }) => [label, ...values.map(({ text }) => text)]),
});
