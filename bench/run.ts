import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { measureFunctions } from './functions/functions.ts';
import { startRedis } from './functions/redis.ts';
import { type Bench, type Place, Started } from './harness/bench.ts';
import { compare, type Plan } from './harness/compare.ts';
import { startLoad } from './harness/processes.ts';
import { tableOf } from './harness/table.ts';
import { measurePipeline } from './pipeline/pipeline.ts';
import type { PipelinePlace } from './pipeline/stage.ts';

/** Name of the bench of the pipeline, which needs all engines. */
export const pipelineBench = 'pipeline';

/** Name of the bench of the functions in Redis, which has a Redis of its own. */
export const functionsBench = 'functions';

/** Runs the benches of requests one after the other and tells the figures of each. Nothing that was started is left. */
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
        console.log(`\n── ${bench.name}\n${tableOf(bench, prepared, figures)}`);
      } finally {
        await started.stopAll();
      }
    }
  });
}

/** Runs the bench of the pipeline and tells its figures. Nothing that was started is left. */
export async function runPipelineBench(
  place: Omit<PipelinePlace, 'folder'>,
  signal: AbortSignal,
): Promise<void> {
  await inFolder(async (folder) => {
    const started = new Started();
    try {
      const figures = await measurePipeline({ ...place, folder }, started, signal);
      console.log(`\n── ${pipelineBench}\n${figures}`);
    } finally {
      await started.stopAll();
    }
  });
}

/** Runs the bench of the functions and prints its figures. Nothing that was started is left. */
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

/** Each bench begins alike; and no relay is there, without which the stream only grows, up to its bound. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall().finally(() => redis.disconnect());
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'planbase-bench-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
