import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type Place, Started } from './harness/bench.ts';
import { compare, type Plan } from './harness/compare.ts';
import { startLoad } from './harness/processes.ts';
import { tableOf } from './harness/table.ts';

/** Runs the benches one after the other and tells the figures of each. Nothing that was started is left. */
export async function runBenches(
  benches: readonly Bench[],
  place: Omit<Place, 'folder'>,
  plan: Plan,
  signal: AbortSignal,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'planbase-bench-'));
  try {
    for (const bench of benches) {
      signal.throwIfAborted();
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
  } finally {
    await rm(folder, { recursive: true });
  }
}
