/** The part of k6's summary that is printed. */
export interface SummaryData {
  readonly metrics: Readonly<
    Record<
      string,
      {
        readonly type: 'counter' | 'gauge' | 'rate' | 'trend';
        readonly values: Readonly<Record<string, number>>;
        readonly thresholds?: Readonly<Record<string, { readonly ok: boolean }>>;
      }
    >
  >;
}

/** The statistics of a trend that the summary shows. */
export const trendStatistics = ['avg', 'med', 'p(90)', 'p(95)', 'p(99)', 'max', 'count'] as const;

/** k6's hook at the end of a run: one table of trends, one of the other metrics, and the thresholds. */
export function handleSummary(data: SummaryData): { stdout: string } {
  const metrics = Object.entries(data.metrics).sort(([a], [b]) => (a < b ? -1 : 1));
  const trends = metrics.filter(([, { type }]) => type === 'trend');
  const others = metrics.filter(([, { type }]) => type !== 'trend');
  const lines = [
    '',
    row('trend (ms)', [...trendStatistics]),
    ...trends.map(([name, { values }]) =>
      row(
        name,
        trendStatistics.map((statistic) => number(values[statistic] ?? 0)),
      ),
    ),
    '',
    ...others.map(([name, { type, values }]) => row(name, [shownValue(type, values)])),
    '',
    ...metrics.flatMap(([name, { thresholds = {} }]) =>
      Object.entries(thresholds).map(([text, { ok }]) => `${ok ? 'met   ' : 'MISSED'} ${name}: ${text}`),
    ),
    '',
  ];
  return { stdout: lines.join('\n') };
}

function shownValue(type: string, values: Readonly<Record<string, number>>): string {
  if (type === 'rate') return `${number((values['rate'] ?? 0) * 100)} %`;
  if (type === 'counter') return `${values['count'] ?? 0} (${number(values['rate'] ?? 0)}/s)`;
  return number(values['value'] ?? 0);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(10)).join('');
}

function number(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
