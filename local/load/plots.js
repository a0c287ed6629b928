/** The script of the report's page: draws the series that the page holds. Bundled with uPlot by page.ts. */
import uPlot from 'uplot';

const { series, percentiles } = JSON.parse(document.getElementById('series').textContent);
const colours = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b', '#e377c2', '#7f7f7f'];

const length = Math.max(...series.map(({ requests }) => requests.length));
const time = Array.from({ length }, (_, second) => second);

function draw(id, x, lines, options = {}) {
  const width = Math.min(document.body.clientWidth - 32, 1100);
  const data = [x, ...lines.map(({ values }) => x.map((_, index) => values[index] ?? null))];
  const shown = lines.map(({ label }, index) => ({
    label,
    stroke: colours[index % colours.length],
    width: 1.5,
  }));
  const scales = { x: { time: false }, ...options.scales };
  const axes = options.axes ?? [{}, { size: 70 }];
  new uPlot(
    { width, height: 280, scales, axes, series: [{ label: options.x ?? 's' }, ...shown] },
    data,
    document.getElementById(id),
  );
}

const each = (member) => series.map((one) => ({ label: one.name, values: one[member] }));
const logarithmic = { y: { distr: 3 } };
draw('p50', time, each('p50'), { scales: logarithmic });
draw('p99', time, each('p99'), { scales: logarithmic });
draw('requests', time, each('requests'));
draw('failures', time, each('failures'));
const steps = percentiles.map((_, index) => index);
draw('distribution', steps, each('distribution'), {
  x: 'percentile',
  scales: logarithmic,
  axes: [
    { splits: () => steps, values: () => percentiles.map((percentile) => `${percentile} %`) },
    { size: 70 },
  ],
});
