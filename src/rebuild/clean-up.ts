import { dropGeneration, listGenerations, toGenerationId } from '../es/alias.ts';
import { unhide } from '../es/generation.ts';
import { failpoint } from '../failpoint.ts';
import { readGenerations } from '../store/generations.ts';
import { adoptGeneration, readRebuild } from '../store/rebuild.ts';
import type { RunStepsDeps } from './rebuild-steps.ts';

/** A generation that is unknown to Redis is kept for this time: its rebuild may be about to store it. */
const leftAfterMs = 60_000;

/**
 * Does nothing during a rebuild. If Redis was restored from a backup and has another live generation, adopts the one
 * that searches see. Makes the live generation visible to searches that name no index. Removes the remains of rebuilds.
 */
export async function cleanUp({ store, search, logger }: RunStepsDeps): Promise<void> {
  // List first: later generations are not on the list, and Redis knows all earlier ones when it is read.
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
