import { IndexNotFoundError } from '../es/index-not-found.ts';
import { MappingMismatchError, type Mappings } from '../es/mappings.ts';
import { failpoint } from '../failpoint.ts';
import type { MappingVersionGate } from '../mapping-version-gate.ts';
import { lease } from '../store/changes.ts';
import { readGenerations } from '../store/generations.ts';
import { newestGeneration } from '../store/projection.ts';
import { readRebuild } from '../store/rebuild.ts';
import { cleanUp } from './clean-up.ts';
import { isOwn, type RunStepsDeps, runSteps } from './rebuild-steps.ts';

/*
 * The driver takes a rebuild from step to step, and puts right what rebuilds have left behind.
 *
 *   watching ── ours, and the lease is ours ──► advancing ──► watching
 *      └── no rebuild runs, now and then ─────► tidying ───► watching
 *
 * Every search consumer has one; one at a time works, by a lease that runs out when its holder dies. None remembers
 * anything: what is to be done next follows from what Redis and Elasticsearch say, so whoever has the lease goes on
 * from there. One that was frozen, and thaws when another has the lease, takes at most one step more, and each is
 * harmless then: Redis compares the rebuild, and a request about an index that is gone fails whole.
 *
 * A rebuild is begun and taken further by drivers of the version that it is for; any can put back one that was
 * abandoned. Beside that the driver says whether this process agrees with the newest generation: what a consumer of
 * another version would write is not for it.
 */
const everyMs = 500;
const tidyEveryMs = 5_000;

/** What a driver works with. */
export interface ControllerDeps extends RunStepsDeps {
  readonly mappings: Mappings;
  /** Names this process for the lease. */
  readonly name: string;
  /** How long this process drives after it was last heard of. */
  readonly leaseMs: number;
  readonly versionGate: MappingVersionGate;
}

/** Runs until the signal is given, then returns, be it in the midst of a rebuild: another process goes on. */
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
      const reason = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) logger.warn({ reason }, 'the rebuild is held up');
    }
  }
}

/** In what this process differs from the newest generation; empty: in nothing. */
async function findDifference({ store, mappings }: ControllerDeps): Promise<string> {
  const generations = await failpoint('rebuild.generations', () => readGenerations(store));
  try {
    if (generations !== undefined) {
      await failpoint('rebuild.mapping', () => mappings.requireMatch(newestGeneration(generations)));
    }
    return '';
  } catch (error) {
    if (error instanceof MappingMismatchError) return error.message;
    // Then it cannot be agreed with, and what is to be done about that is the driver's own to find out.
    if (error instanceof IndexNotFoundError) return error.message;
    throw error;
  }
}

/**
 * Does the work if the lease is ours, and renews it meanwhile; `held` is given when it is lost, and with the signal. It
 * is given back then: a driver of another version may be the one that a rebuild waits for.
 */
async function holdingLease(
  { store, name, leaseMs }: ControllerDeps,
  signal: AbortSignal,
  work: (held: AbortSignal) => Promise<void>,
): Promise<void> {
  const take = (ms = leaseMs) => failpoint('rebuild.lease', () => lease(store, 'rebuild', name, ms));
  if (!(await take())) return;
  const lost = new AbortController();
  const renewing = setInterval(() => {
    take().then(
      (isOwn) => isOwn || lost.abort(new Error('another process has the lease')),
      // Redis is away: the lease runs out there, too.
      () => lost.abort(new Error('the lease could not be renewed')),
    );
  }, leaseMs / 3);
  try {
    await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewing);
    await take(1).catch(() => {});
  }
}
