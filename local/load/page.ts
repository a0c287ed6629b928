import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { percentiles, type Series } from './series.ts';

export interface Report {
  readonly title: string;
  /** The run, its environment and its outcome, one line each. */
  readonly facts: readonly string[];
  readonly series: readonly Series[];
}

/** The report as one HTML page that loads nothing: plots by uPlot, whose script and style are in the page. */
export async function renderPage({ title, facts, series }: Report): Promise<string> {
  const built = await Bun.build({
    entrypoints: [fileURLToPath(import.meta.resolve('./plots.js'))],
    target: 'browser',
    minify: true,
  });
  const script = (await built.outputs[0]?.text()) ?? '';
  const style = readFileSync(fileURLToPath(import.meta.resolve('uplot/dist/uPlot.min.css')), 'utf8');
  const rows = series.map(({ name, requests, failures, distribution, max }) => [
    name,
    sum(requests),
    sum(failures),
    ...[...distribution, max].map((value) => value.toFixed(2)),
  ]);
  const heads = ['request', 'count', 'failed', ...percentiles.map((percentile) => `p${percentile}`), 'max'];
  const plots: readonly (readonly [string, string])[] = [
    ['p50', 'Median, ms'],
    ['p99', '99th percentile, ms'],
    ['requests', 'Answers a second'],
    ['failures', 'Failures a second'],
    ['distribution', 'Latency by percentile, ms'],
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${asHtml(title)}</title>
<style>${style}
body { font: 14px/1.5 system-ui, sans-serif; margin: 16px auto; max-width: 1120px; padding: 0 16px; }
table { border-collapse: collapse; } td, th { padding: 2px 10px; text-align: right; } td:first-child { text-align: left; }
</style>
<h1>${asHtml(title)}</h1>
<ul>${facts.map((fact) => `<li>${asHtml(fact)}</li>`).join('')}</ul>
<h2>Latency, ms</h2>
<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${asHtml(`${cell}`)}</td>`).join('')}</tr>`).join('\n')}
</table>
${plots.map(([id, name]) => `<h2>${name}</h2><div id="${id}"></div>`).join('\n')}
<script type="application/json" id="series">${inScript(JSON.stringify({ series, percentiles }))}</script>
<script>${inScript(script)}</script>
</html>
`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function asHtml(text: string): string {
  return Bun.escapeHTML(text);
}

/** Text that cannot end the script element it stands in. */
function inScript(text: string): string {
  return text.replaceAll('</', '<\\/');
}
