import { dropGeneration, listGenerations, toGenerationId } from '../es/alias.ts';
import { unhide } from '../es/generation.ts';
import { failpoint } from '../failpoint.ts';
import { readGenerations } from '../store/generations.ts';
import { adoptGeneration, readRebuild } from '../store/rebuild.ts';
import type { RunStepsDeps } from './rebuild-steps.ts';

/** A generation that Redis knows nothing of is left alone for so long: it may be about to hear of it. */
const leftAfterMs = 60_000;

/**
 * While no rebuild runs: takes the generation that searches see for the live one, where Redis was set back and knows
 * another; lets searches that name no index see it; removes those that rebuilds have left.
 */
export async function cleanUp({ store, search, logger }: RunStepsDeps): Promise<void> {
  // In this order: what is made later is not on the list, and what was made before is known by then.
  const all = await failpoint('rebuild.list', () => listGenerations(search));
  const rebuild = await failpoint('rebuild.read', () => readRebuild(store));
  const generations = await failpoint('rebuild.generations', () => readGenerations(store));
  if (generations === undefined || rebuild?.begun) return;
  const { live } = generations;

  const [seen, ...others] = all.filter((generation) => generation.live);
  if (seen !== undefined && others.length === 0 && seen.index !== live) {
    if (await failpoint('rebuild.adopt', () => adoptGeneration(store, live, seen.index))) {
      logger.warn(
        { live, adopted: seen.index },
        'Redis was set back: the generation that searches see is live',
      );
    }
    return;
  }
  if (all.some(({ index, hidden }) => index === live && hidden)) {
    await failpoint('rebuild.show', () => unhide(search, live));
  }
  for (const { index, createdMs, ...each } of all) {
    if (each.live || index === live || index === rebuild?.generation) continue;
    const its = await failpoint('rebuild.read', () => readRebuild(store, toGenerationId(search, index)));
    if (its === undefined && Date.now() - createdMs < leftAfterMs) continue;
    await failpoint('rebuild.drop', () => dropGeneration(search, index));
    logger.info({ index }, 'removed a generation that a rebuild has left');
  }
}
