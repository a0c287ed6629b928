import { dropGeneration, dropNext, listGenerations, moveAlias } from '../es/alias.ts';
import type { Search } from '../es/client.ts';
import { ensureHidden, mappingHash, unhide } from '../es/generation.ts';
import type { Logger } from '../log.ts';
import { step } from '../steps.ts';
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
import { findsNothing } from './check.ts';

/** What a rebuild is driven with. */
export interface RunStepsDeps {
  readonly store: Store;
  readonly search: Search;
  readonly logger: Logger;
}

/** Whether a driver of this version may take this rebuild further: abandoning needs no mapping. */
export function isOurs(rebuild: Rebuild): boolean {
  return rebuild.mapping === mappingHash || rebuild.abandoning;
}

/**
 * Takes a rebuild that is ours as far as it goes by now. Throws when an engine did not do its part, and when the signal
 * is given; what is left is done by the next call, of whatever process.
 */
export async function advance(parts: RunStepsDeps, rebuild: Rebuild, signal: AbortSignal): Promise<void> {
  if (!rebuild.begun) return begin(parts, rebuild);
  const generations = await step('rebuild.generations', () => readGenerations(parts.store));
  if (generations === undefined) return;
  const { live } = generations;
  if (rebuild.abandoning) return putBack(parts, rebuild, live);

  const all = await step('rebuild.list', () => listGenerations(parts.search));
  const next = all.find(({ index }) => index === rebuild.generation);
  if (next === undefined) return fail(parts, rebuild, `its index ${rebuild.generation} is gone`);
  // Also where Redis was set back: searches see it already, and there may be no other.
  if (next.live) return complete(parts, rebuild, live);
  const { rejections, tooManyRejections, left } = rebuild;
  if (tooManyRejections || (left === 0 && rejections.length > 0)) {
    const count = `${tooManyRejections ? 'more than ' : ''}${rejections.length}`;
    return fail(parts, rebuild, `the new generation refuses plans that the live one takes: ${count}`);
  }
  if (left > 0) return;
  if (!rebuild.closed) {
    const clean = await findsNothing(parts, rebuild, signal);
    if (clean === 'never') return fail(parts, rebuild, 'the audit finds what repairs do not mend');
    if (!clean || !(await step('rebuild.close', () => closeRebuild(parts.store, rebuild.id)))) return;
  }
  signal.throwIfAborted();
  await step('rebuild.swapAlias', () => moveAlias(parts.search, live, rebuild.generation));
  await complete(parts, rebuild, live);
}

/** The index first: a consumer that is to write it would be held up without it. */
async function begin({ store, search, logger }: RunStepsDeps, { id, generation }: Rebuild): Promise<void> {
  await step('rebuild.create', async () => {
    const storeId = await readStoreId(store);
    // Otherwise Redis came back empty, and the rebuild is gone.
    if (storeId !== undefined) await ensureHidden(search, generation, storeId);
  });
  if (await step('rebuild.begin', () => beginRebuild(store, id))) {
    logger.info({ rebuild: id, generation }, 'a rebuild begins');
  }
}

/**
 * Searches by the alias see the next generation. Those that name no index see both for a moment, rather than none: a
 * generation cannot change its visibility together with the alias.
 */
async function complete(
  { store, search, logger }: RunStepsDeps,
  rebuild: Rebuild,
  old: string,
): Promise<void> {
  const { id, generation } = rebuild;
  await step('rebuild.show', () => unhide(search, generation));
  if (!(await step('rebuild.finish', () => finishRebuild(store, id)))) return;
  await step('rebuild.drop', () => dropGeneration(search, old));
  logger.info({ rebuild: id, generation, old }, 'a rebuild has finished');
}

/** It is abandoned in Redis already, so nobody can finish it behind our back. */
async function putBack(
  { store, search, logger }: RunStepsDeps,
  rebuild: Rebuild,
  live: string,
): Promise<void> {
  const { id, generation, reason } = rebuild;
  await step('rebuild.drop', () => dropNext(search, live, generation));
  await step('rebuild.clear', () => clearRebuild(store, id));
  logger.info({ rebuild: id, generation, reason }, 'a rebuild has ended without a result');
}

async function fail({ store, logger }: RunStepsDeps, { id }: Rebuild, reason: string): Promise<void> {
  logger.error({ rebuild: id, reason }, 'a rebuild fails');
  await step('rebuild.abandon', () => abandonRebuild(store, id, 'failed', reason));
}
