import type { WireGraph } from '../../wire.ts';
import { scaleOf, type Scale } from './scale.ts';
import { Plain } from './text.tsx';

/** Categories stand in columns of a grid, so that they run as the text around them does. */
export const PlotView = ({ graph }: { graph: WireGraph }) => {
  const { categories, x_label: xLabel, y_label: yLabel } = graph.axis_config;
  const scale = scaleOf(graph.series.flatMap(({ data }) => data.map(({ value }) => value)));
  return (
    <div className="plot" aria-hidden="true">
      {yLabel && <p className="axis-label">{yLabel}</p>}
      <ul className="scale">
        {scale.marks.map((mark) => (
          <li key={mark} dir="ltr" style={{ insetBlockEnd: `${scale.heightOf(mark)}%` }}>
            {mark}
          </li>
        ))}
      </ul>
      <div className="columns">
        {scale.marks.map((mark) => (
          <div key={mark} className="rule" style={{ insetBlockEnd: `${scale.heightOf(mark)}%` }} />
        ))}
        {graph.type === 'bar' ? (
          categories.map((category) => (
            <div key={category} className="bars">
              <Bars graph={graph} category={category} scale={scale} />
            </div>
          ))
        ) : (
          <Lines graph={graph} scale={scale} />
        )}
      </div>
      <ul className="categories">
        {categories.map((category) => (
          <li key={category} title={category}>
            <Plain text={category} />
          </li>
        ))}
      </ul>
      {xLabel && <p className="axis-label">{xLabel}</p>}
    </div>
  );
};

interface Props {
  readonly graph: WireGraph;
  readonly scale: Scale;
}

const Bars = ({ graph: { series }, category, scale }: Props & { category: string }) =>
  series.map(({ name, data }, index) => {
    const value = data.find(({ label }) => label === category)?.value ?? 0;
    const [from, to] = [0, value].map(scale.heightOf).toSorted((a, b) => a - b);
    const style = { insetBlockEnd: `${from}%`, blockSize: `${(to ?? 0) - (from ?? 0)}%` };
    return (
      <div key={name} className="bar" data-series={index + 1}>
        <div style={style} title={`${name}: ${value}`} />
      </div>
    );
  });

/** Stretched over all columns, from the middle of the first to that of the last. */
const Lines = ({ graph: { type, series, axis_config: axis }, scale }: Props) => {
  const width = axis.categories.length;
  const xOf = (index: number) => index + 0.5;
  const yOf = (value: number) => 100 - scale.heightOf(value);
  return (
    <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none">
      {series.map(({ name, data }, index) => {
        const points = axis.categories.map((category, at) => {
          const value = data.find(({ label }) => label === category)?.value ?? 0;
          return `${xOf(at)},${yOf(value)}`;
        });
        const floor = [`${xOf(width - 1)},${yOf(0)}`, `${xOf(0)},${yOf(0)}`];
        return (
          <g key={name} data-series={index + 1}>
            {type === 'area' && <polygon points={[...points, ...floor].join(' ')} />}
            <polyline points={points.join(' ')} />
          </g>
        );
      })}
    </svg>
  );
};
