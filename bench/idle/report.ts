import { table } from '../../local/print.ts';
import type { Timeline } from '../harness/single-plans.ts';
import type { SingleWrite } from './idle.ts';

const stages = ['relayed', 'delivered', 'indexed', 'searchable'] as const;

/** The figures for people. */
export function reportIdle(
  plain: readonly SingleWrite[],
  waiting: readonly SingleWrite[],
  pollMs: number,
): string {
  return `${plain.length} single plans of 8 objects on an idle system, in ms
${table([
  ['', 'p50', 'p99', 'max'],
  row('POST to 201', plain, ({ answeredMs }) => answeredMs),
  row(
    'commit to searchable, by the time line',
    plain,
    ({ timeline }) => timeline.searchable - timeline.committed,
  ),
  row(`201 to searchable, as a poller sees it that sleeps ${pollMs} ms`, plain, ({ seenMs }) => seenMs),
  row('Prefer: wait=10, POST to 201', waiting, ({ answeredMs }) => answeredMs),
  row(
    'Prefer: wait=10, commit to searchable, by the time line',
    waiting,
    ({ timeline }) => timeline.searchable - timeline.committed,
  ),
])}

${stagesTable('Stages of the time line, without Prefer', plain)}

${stagesTable('Stages of the time line, with Prefer: wait=10', waiting)}
The relay notes "relayed" by the broker's confirm, so that a consumer may have the message before: a step of it can be negative.`;
}

function stagesTable(title: string, writes: readonly SingleWrite[]): string {
  const rows = stages.map((stage, i) => {
    const previous = stages[i - 1] ?? 'committed';
    return [
      stage,
      ...quantiles(writes.map(({ timeline }) => difference(timeline, 'committed', stage))),
      ...quantiles(writes.map(({ timeline }) => difference(timeline, previous, stage))),
    ];
  });
  const header = ['', 'after commit: p50', 'p99', 'max', 'step: p50', 'p99', 'max'];
  return `${title}, in ms\n${table([header, ...rows])}`;
}

function difference(timeline: Timeline, from: keyof Timeline, to: keyof Timeline): number | undefined {
  const [fromMs, toMs] = [timeline[from], timeline[to]];
  return fromMs === undefined || toMs === undefined ? undefined : toMs - fromMs;
}

function row(
  name: string,
  writes: readonly SingleWrite[],
  measure: (write: SingleWrite) => number | undefined,
): readonly string[] {
  return [name, ...quantiles(writes.map(measure))];
}

/** p50, p99 and the largest of those that are known. */
function quantiles(values: readonly (number | undefined)[]): string[] {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return [0.5, 0.99, 1].map((share) => {
    const value = known[Math.ceil(share * known.length) - 1];
    return value === undefined ? '–' : value.toFixed(0);
  });
}
