import { dropGeneration, dropNext, listGenerations, moveAlias } from '../es/alias.ts';
import type { Search } from '../es/client.ts';
import { ensureHidden, mappingHash, unhide } from '../es/generation.ts';
import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/connection.ts';
import { readGenerations } from '../store/generations.ts';
import { readStoreId } from '../store/identity.ts';
import {
  abandonRebuild,
  beginRebuild,
  clearRebuild,
  closeRebuild,
  finishRebuild,
  type Rebuild,
} from '../store/rebuild.ts';
import { isClean } from './check-generation.ts';

/** Dependencies of the steps. */
export interface RunStepsDeps {
  readonly store: Store;
  readonly search: Search;
  readonly logger: Logger;
}

/** Whether a controller of this version may continue this rebuild: abandoning needs no mapping. */
export function isOwn(rebuild: Rebuild): boolean {
  return rebuild.mapping === mappingHash || rebuild.abandoning;
}

/**
 * Runs all steps of our rebuild that are possible now. Throws if an engine fails, and when the signal is given; the
 * next call, of any process, runs the remaining steps.
 */
export async function runSteps(deps: RunStepsDeps, rebuild: Rebuild, signal: AbortSignal): Promise<void> {
  if (!rebuild.begun) return begin(deps, rebuild);
  const generations = await failpoint('rebuild.generations', () => readGenerations(deps.store));
  if (generations === undefined) return;
  const { live } = generations;
  if (rebuild.abandoning) return rollBack(deps, rebuild, live);

  const all = await failpoint('rebuild.list', () => listGenerations(deps.search));
  const next = all.find(({ index }) => index === rebuild.generation);
  if (next === undefined) return fail(deps, rebuild, `its index ${rebuild.generation} is gone`);
  // Also after Redis was restored from a backup: searches see it already, and there may be no other.
  if (next.live) return complete(deps, rebuild, live);
  const { rejections, tooManyRejections, left } = rebuild;
  if (tooManyRejections || (left === 0 && rejections.length > 0)) {
    const count = `${tooManyRejections ? 'more than ' : ''}${rejections.length}`;
    return fail(deps, rebuild, `the new generation refuses plans that the live one takes: ${count}`);
  }
  if (left > 0) return;
  if (!rebuild.closed) {
    const clean = await isClean(deps, rebuild, signal);
    if (clean === 'never') return fail(deps, rebuild, 'the audit finds differences that repairs do not fix');
    if (!clean || !(await failpoint('rebuild.close', () => closeRebuild(deps.store, rebuild.id)))) return;
  }
  signal.throwIfAborted();
  await failpoint('rebuild.swapAlias', () => moveAlias(deps.search, live, rebuild.generation));
  await complete(deps, rebuild, live);
}

/** Create the index first: without it, its consumers would block. */
async function begin({ store, search, logger }: RunStepsDeps, { id, generation }: Rebuild): Promise<void> {
  await failpoint('rebuild.create', async () => {
    const storeId = await readStoreId(store);
    // Otherwise Redis came back empty, and the rebuild is gone.
    if (storeId !== undefined) await ensureHidden(search, generation, storeId);
  });
  if (await failpoint('rebuild.begin', () => beginRebuild(store, id))) {
    logger.info({ rebuild: id, generation }, 'a rebuild begins');
  }
}

/**
 * Moves the alias to the next generation. Searches that name no index see both generations for a moment, rather than
 * none: the visibility of a generation cannot change together with the alias.
 */
async function complete(
  { store, search, logger }: RunStepsDeps,
  rebuild: Rebuild,
  old: string,
): Promise<void> {
  const { id, generation } = rebuild;
  await failpoint('rebuild.show', () => unhide(search, generation));
  if (!(await failpoint('rebuild.finish', () => finishRebuild(store, id)))) return;
  await failpoint('rebuild.drop', () => dropGeneration(search, old));
  logger.info({ rebuild: id, generation, old }, 'a rebuild has finished');
}

/** The rebuild is abandoned in Redis already, so no other process can finish it. */
async function rollBack(
  { store, search, logger }: RunStepsDeps,
  rebuild: Rebuild,
  live: string,
): Promise<void> {
  const { id, generation, reason } = rebuild;
  await failpoint('rebuild.drop', () => dropNext(search, live, generation));
  await failpoint('rebuild.clear', () => clearRebuild(store, id));
  logger.info({ rebuild: id, generation, reason }, 'a rebuild has ended without a result');
}

async function fail({ store, logger }: RunStepsDeps, { id }: Rebuild, reason: string): Promise<void> {
  logger.error({ rebuild: id, reason }, 'a rebuild fails');
  await failpoint('rebuild.abandon', () => abandonRebuild(store, id, 'failed', reason));
}
