import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { measureFunctions } from './functions/functions.ts';
import { startRedis } from './functions/redis.ts';
import { type Bench, type Place, Started } from './harness/bench.ts';
import { compare, type Plan } from './harness/compare.ts';
import { startLoad } from './harness/processes.ts';
import { makeTable } from './harness/table.ts';
import type { WholeSystem } from './harness/whole-system.ts';
import { measureIdle } from './idle/idle.ts';
import { measurePipeline } from './pipeline/pipeline.ts';
import type { PipelinePlace } from './pipeline/stage.ts';
import { measureSearch } from './search/search.ts';
import { measureSystem } from './system/system.ts';

/** Name of the bench of the pipeline, which needs all engines. */
export const pipelineBench = 'pipeline';

/** Name of the bench of the Redis functions, which runs its own Redis. */
export const functionsBench = 'functions';

/** Name of the bench of creates in the whole system. */
export const systemBench = 'system';

/** Name of the bench of single writes in the whole system. */
export const idleBench = 'idle';

/** Name of the bench of searches, which fills the index of a whole system. */
export const searchBench = 'search';

/** Runs the request benches one after the other and prints the figures of each. Stops everything it started. */
export async function runBenches(
  benches: readonly Bench[],
  place: Omit<Place, 'folder'>,
  plan: Plan,
  signal: AbortSignal,
): Promise<void> {
  await inFolder(async (folder) => {
    for (const bench of benches) {
      signal.throwIfAborted();
      await emptyRedis(place.redisUrl);
      const started = new Started();
      try {
        const load = started.keep(startLoad());
        const prepared = await bench.prepare({ ...place, folder }, started);
        const figures = await compare(load, prepared, plan, signal);
        console.log(`\n── ${bench.name}\n${makeTable(bench, prepared, figures)}`);
      } finally {
        await started.stopAll();
      }
    }
  });
}

/** Runs the pipeline bench and prints its figures. Stops everything it started. */
export async function runPipelineBench(
  place: Omit<PipelinePlace, 'folder'>,
  signal: AbortSignal,
): Promise<void> {
  await inFolder((folder) =>
    printing(pipelineBench, (started) => measurePipeline({ ...place, folder }, started, signal)),
  );
}

/** Runs the bench of creates in the whole system and prints its figures. Stops everything it started. */
export async function runSystemBench(system: WholeSystem, turns: number, signal: AbortSignal): Promise<void> {
  await printing(systemBench, (started) => measureSystem(system, started, turns, signal));
}

/** Runs the bench of single writes and prints its figures. Stops everything it started. */
export async function runIdleBench(system: WholeSystem, signal: AbortSignal): Promise<void> {
  await printing(idleBench, (started) => measureIdle(system, started, signal));
}

/** Runs the bench of searches and prints its figures. Stops everything it started. */
export async function runSearchBench(system: WholeSystem, signal: AbortSignal): Promise<void> {
  await printing(searchBench, (started) => measureSearch(system, started, signal));
}

/** Runs the bench of the Redis functions and prints its figures. Stops everything it started. */
export async function runFunctionsBench(signal: AbortSignal): Promise<void> {
  await inFolder(async (folder) => {
    const { redis, pid, stop } = await startRedis(folder);
    try {
      console.log(`\n── ${functionsBench}\n${await measureFunctions(redis, pid, signal)}`);
    } finally {
      await stop();
    }
  });
}

/** Empties Redis, so that every bench begins alike. No relay trims the stream here, so it would grow to its bound. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall().finally(() => redis.disconnect());
}

async function printing(name: string, measure: (started: Started) => Promise<string>): Promise<void> {
  const started = new Started();
  try {
    console.log(`\n── ${name}\n${await measure(started)}`);
  } finally {
    await started.stopAll();
  }
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'planbase-bench-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
