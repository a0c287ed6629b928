import { toReason } from '../error-reason.ts';
import { IndexNotFoundError } from '../es/index-not-found.ts';
import { MappingMismatchError, type Mappings } from '../es/mappings.ts';
import { failpoint } from '../failpoint.ts';
import type { MappingVersionGate } from '../mapping-version-gate.ts';
import { lease } from '../store/changes.ts';
import { readGenerations } from '../store/generations.ts';
import { newestGeneration } from '../store/projection.ts';
import { readRebuild } from '../store/rebuild.ts';
import { withLease } from '../with-lease.ts';
import { cleanUp } from './clean-up.ts';
import { isOwn, type RunStepsDeps, runSteps } from './rebuild-steps.ts';

/*
 * The controller runs the steps of a rebuild, and removes the remains of earlier rebuilds.
 *
 *   watching ── ours, and the lease is ours ──► running steps ──► watching
 *      └── no rebuild runs, now and then ─────► cleaning up ────► watching
 *
 * Every search consumer has one; one at a time works, under a lease that expires when its holder dies. None keeps
 * state: the next step follows from Redis and Elasticsearch alone, so any holder can continue. A process that was
 * frozen, and resumes when another has the lease, takes at most one step more. Each step is harmless then: Redis
 * compares the rebuild, and a request about a missing index fails as a whole.
 *
 * Only controllers of the version that a rebuild is for begin and continue it; any controller can roll back an
 * abandoned rebuild. The controller also reports whether this process matches the newest generation, which must not
 * receive the documents of a consumer of another version.
 */
const everyMs = 500;
const tidyEveryMs = 5_000;

/** Dependencies of the controller. */
export interface ControllerDeps extends RunStepsDeps {
  readonly mappings: Mappings;
  /** Names this process for the lease. */
  readonly name: string;
  /** Time after its last renewal when the lease expires. */
  readonly leaseMs: number;
  readonly versionGate: MappingVersionGate;
}

/** Runs until the signal is given, then returns, even during a rebuild: another process continues it. */
export async function runRebuildController(deps: ControllerDeps, signal: AbortSignal): Promise<void> {
  const { store, logger, versionGate } = deps;
  let said = '';
  let tidyDueMs = 0;
  while (!signal.aborted) {
    await Bun.sleep(everyMs);
    try {
      const difference = await findDifference(deps);
      if (difference !== '' && difference !== said)
        logger.error({ reason: difference }, 'waiting for a rebuild');
      said = difference;
      versionGate.set(difference === '');

      const rebuild = await failpoint('rebuild.read', () => readRebuild(store));
      if (rebuild !== undefined && isOwn(rebuild)) {
        await holdingLease(deps, signal, (held) => runSteps(deps, rebuild, held));
      } else if (!rebuild?.begun && versionGate.isOpen && performance.now() >= tidyDueMs) {
        tidyDueMs = performance.now() + tidyEveryMs;
        await holdingLease(deps, signal, () => cleanUp(deps));
      }
    } catch (error) {
      const reason = toReason(error);
      if (!signal.aborted) logger.warn({ reason }, 'rebuild step failed, retrying');
    }
  }
}

/** Returns the difference between this process and the newest generation; empty if they match. */
async function findDifference({ store, mappings }: ControllerDeps): Promise<string> {
  const generations = await failpoint('rebuild.generations', () => readGenerations(store));
  try {
    if (generations !== undefined) {
      await failpoint('rebuild.mapping', () => mappings.requireMatch(newestGeneration(generations)));
    }
    return '';
  } catch (error) {
    if (error instanceof MappingMismatchError) return error.message;
    // Without its index the generation cannot match; the rebuild's own steps handle the missing index.
    if (error instanceof IndexNotFoundError) return error.message;
    throw error;
  }
}

/** Releases the lease after the work: a rebuild may wait for a controller of another version. */
async function holdingLease(
  { store, name, leaseMs }: ControllerDeps,
  signal: AbortSignal,
  work: (held: AbortSignal) => Promise<void>,
): Promise<void> {
  const take = (ms: number) => failpoint('rebuild.lease', () => lease(store, 'rebuild', name, ms));
  await withLease({ take, leaseMs }, signal, work);
}
