import type { RawTextElement } from '@slack/types';
import type { WireChartBlock, WireGraph, WirePie } from '../../wire.ts';
import { directionOf } from '../direction.ts';
import { PlotView } from './plot.tsx';
import { TableView } from './table.tsx';
import { dirOf, Plain } from './text.tsx';

/** Drawn for the eye, with its figures for whoever wants them exactly or cannot see it. */
export const ChartView = ({ title, chart }: Pick<WireChartBlock, 'title' | 'chart'>) => (
  <figure className="block-chart" dir={directionOf(title)}>
    <figcaption dir={dirOf(title)}>{title}</figcaption>
    {chart.type === 'pie' ? <Donut pie={chart} /> : <Graph graph={chart} />}
  </figure>
);

const Graph = ({ graph }: { graph: WireGraph }) => (
  <>
    <PlotView graph={graph} />
    <Legend entries={graph.series.map(({ name }) => name)} />
    <details>
      <summary>Figures</summary>
      <TableView rows={figuresOf(graph)} columns={[{}, ...graph.series.map(() => right)]} />
    </details>
  </>
);

const right = { align: 'right' } as const;

const figuresOf = ({
  series,
  axis_config: { categories, x_label: axis = '' },
}: WireGraph): RawTextElement[][] => {
  const headings = [axis, ...series.map(({ name }) => name)];
  const rows = categories.map((category) => [
    category,
    ...series.map(({ data }) => `${data.find(({ label }) => label === category)?.value ?? ''}`),
  ]);
  return [headings, ...rows].map((row) => row.map((text) => ({ type: 'raw_text', text })));
};

/** Each segment is a dash of a circle whose length is 100, the first begins at the top. */
const Donut = ({ pie: { segments } }: { pie: WirePie }) => {
  const total = segments.reduce((sum, { value }) => sum + value, 0);
  const share = (value: number) => (100 * value) / total;
  return (
    <div className="donut">
      <svg viewBox="0 0 42 42" aria-hidden="true">
        {segments.map(({ value }, index) => {
          const before = segments.slice(0, index).reduce((sum, each) => sum + share(each.value), 0);
          return (
            <circle
              key={index}
              data-series={index + 1}
              cx="21"
              cy="21"
              r="16"
              pathLength="100"
              strokeDasharray={`${share(value)} ${100 - share(value)}`}
              strokeDashoffset={25 - before}
            />
          );
        })}
      </svg>
      <Legend
        entries={segments.map(({ label, value }) => `${label} · ${value} · ${Math.round(share(value))}%`)}
      />
    </div>
  );
};

const Legend = ({ entries }: { entries: readonly string[] }) => (
  <ul className="legend">
    {entries.map((entry, index) => (
      <li key={index} data-series={index + 1}>
        <Plain text={entry} />
      </li>
    ))}
  </ul>
);
