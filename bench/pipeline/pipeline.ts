import { table } from '../../local/print.ts';
import { openSearch } from '../../src/es/client.ts';
import type { Started } from '../harness/bench.ts';
import { median } from '../harness/compare.ts';
import { MemoryPeak } from '../harness/memory.ts';
import { type DrainTurn, measureDrain } from './drain.ts';
import { type Latencies, measureAtRate, measureIdle } from './latency.ts';
import { documentsOfPlan } from './lines.ts';
import { openStage, type PipelinePlace, untilSearchable } from './stage.ts';

const turns = 5;
const idleWrites = 100;
const loadedMs = 15_000;

/** Measures the pipeline from commit to search and returns the report. `started` stops everything that this starts. */
export async function measurePipeline(
  place: PipelinePlace,
  started: Started,
  signal: AbortSignal,
): Promise<string> {
  const stage = await openStage(place, started);
  const search = openSearch(place.elasticsearchUrls, 30_000);
  const peaks = [stage.relay, ...stage.searchConsumers].map(({ pid }) => new MemoryPeak(pid));
  started.keep({
    async stop() {
      for (const peak of peaks) peak.stop();
      await search.close();
    },
  });
  const drained = await measureDrain(stage, search, turns, signal);
  const idle = await measureIdle(stage, idleWrites, false);
  const waiting = await measureIdle(stage, idleWrites, true);
  const plansPerS = median(drained.map(({ pipelinePerS }) => pipelinePerS)) / documentsOfPlan / 2;
  const loaded = await measureAtRate(stage, plansPerS, loadedMs);
  await untilSearchable(stage);
  const megabytes = peaks.map(({ bytes }) => (bytes / 1_048_576).toFixed(0));
  return [
    drainTable(drained),
    latencyTable([
      ['idle', idle],
      ['idle, Prefer: wait (the whole request)', waiting],
      [`${plansPerS.toFixed(0)} plans/s, half of the most`, loaded],
    ]),
    `Resident memory at most, in MiB: relay ${megabytes[0]}, consumers ${megabytes.slice(1).join(' and ')}; the aim is 150.`,
  ].join('\n\n');
}

function drainTable(drained: readonly DrainTurn[]): string {
  const rows = drained.map(({ pipelinePerS, barePerS, cpuShare }) => [
    pipelinePerS.toFixed(0),
    barePerS.toFixed(0),
    (pipelinePerS / barePerS).toFixed(2),
    `${(cpuShare * 100).toFixed(0)} %`,
  ]);
  const ratio = median(drained.map(({ pipelinePerS, barePerS }) => pipelinePerS / barePerS));
  const share = median(drained.map(({ cpuShare }) => cpuShare));
  return `A backlog, drained by the pipeline and written by a bare bulk client
${table([['pipeline documents/s', 'bare documents/s', 'ratio', "consumers' CPU of Elasticsearch's"], ...rows])}
Ratio ${ratio.toFixed(2)}; the aim is 0.8 or more. CPU ${(share * 100).toFixed(0)} % of Elasticsearch's; the aim is 25 % or less.`;
}

function latencyTable(named: readonly (readonly [string, Latencies])[]): string {
  const rows = named.map(([name, tookMs]) => {
    const at = (share: number) => (tookMs[Math.floor(share * (tookMs.length - 1))] ?? Number.NaN).toFixed(0);
    return [name, at(0.5), at(0.99), tookMs.length];
  });
  return `From the commit to searchable\n${table([['', 'p50 ms', 'p99 ms', 'writes'], ...rows])}`;
}
