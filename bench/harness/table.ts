import { table } from '../../local/print.ts';
import type { Bench, Prepared } from './bench.ts';
import { type Comparison, median, type Slice, spread } from './compare.ts';

/** The figures of one comparison, for people. */
export function makeTable(
  { about, aim }: Bench,
  { subject, ceiling }: Prepared,
  figures: Comparison,
): string {
  const row = (name: string, slices: readonly Slice[]) => {
    const cpu = slices.map((slice) => slice.cpuUsPerRequest);
    return [
      name,
      median(cpu).toFixed(1),
      `± ${(spread(cpu) * 50).toFixed(1)} %`,
      median(slices.map((slice) => slice.requestsPerS)).toFixed(0),
      (median(slices.map((slice) => slice.p50Us)) / 1_000).toFixed(2),
      (median(slices.map((slice) => slice.p99Us)) / 1_000).toFixed(2),
    ];
  };
  const rows = [
    ['', 'CPU µs/request', 'spread', 'requests/s', 'p50 ms', 'p99 ms'],
    row(subject.name, figures.subject),
    row(ceiling.name, figures.ceiling),
  ];
  return `${about}\n${table(rows)}\n${verdict(toRatios(figures), aim)}`;
}

/** CPU of the subject over that of the ceiling, turn by turn. */
function toRatios({ subject, ceiling }: Comparison): number[] {
  return subject.map((slice, turn) => slice.cpuUsPerRequest / (ceiling[turn]?.cpuUsPerRequest ?? Number.NaN));
}

function verdict(ratios: readonly number[], aim: number | undefined): string {
  const ratio = median(ratios);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} over ${ratios.length} turns`;
  const aimed = aim === undefined ? '' : `; the aim is ${aim}: ${ratio <= aim ? 'reached' : 'missed'}`;
  return `CPU ratio ${ratio.toFixed(2)} (${range})${aimed}`;
}
