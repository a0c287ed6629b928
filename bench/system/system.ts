import type { Started } from '../harness/bench.ts';
import { type CommandUses, recordCalls } from '../harness/redis-use.ts';
import type { WholeSystem } from '../harness/whole-system.ts';
import { reportSystem } from './report.ts';
import { type LoadResult, measureIdleCpu, openSystem, runLoad } from './turn.ts';

const warmUps = 2;

/** Creates as fast as they are answered, and then at half of that rate. */
export interface Turn {
  readonly full: LoadResult;
  readonly half: LoadResult;
}

/** All that was measured. */
export interface SystemFigures {
  readonly turns: readonly Turn[];
  /** As `measureIdleCpu` returns it. */
  readonly idleUsPerS: readonly number[];
  /** One further load at full rate, with Redis recording its calls. */
  readonly recorded: { readonly calls: CommandUses; readonly load: LoadResult };
}

/** Measures what a create costs every process of the system, and returns the report. `started` stops what this starts. */
export async function measureSystem(
  system: WholeSystem,
  started: Started,
  turns: number,
  signal: AbortSignal,
): Promise<string> {
  const measured = openSystem(system, started);
  for (let i = 0; i < warmUps; i++) await runLoad(measured, undefined, signal);
  const idleUsPerS = await measureIdleCpu(measured, signal);
  const done: Turn[] = [];
  for (let i = 0; i < turns; i++) {
    signal.throwIfAborted();
    const full = await runLoad(measured, undefined, signal);
    done.push({ full, half: await runLoad(measured, full.ratePerS / 2, signal) });
  }
  const { uses, result } = await recordCalls(measured.redis, () => runLoad(measured, undefined, signal));
  return reportSystem(measured.processes, {
    turns: done,
    idleUsPerS,
    recorded: { calls: uses, load: result },
  });
}
