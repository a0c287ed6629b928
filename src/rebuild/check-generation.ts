import { compare } from '../audit/compare.ts';
import type { Finding } from '../audit/finding.ts';
import { failpoint } from '../failpoint.ts';
import { wantWritten } from '../store/generations.ts';
import { noteRound, type Rebuild } from '../store/rebuild.ts';
import type { RunStepsDeps } from './rebuild-steps.ts';

/** Maximum number of repair rounds: a difference that is left after these will not go away. */
const maxRounds = 5;
/** Plans whose repair is requested together. */
const batchPlans = 500;

/**
 * Compares the next generation with Redis, document by document, and requests a repair of every plan that differs and
 * is not pending. Returns whether nothing differed; `never` after too many rounds.
 */
export async function isClean(
  { store, search, logger }: RunStepsDeps,
  { id, generation: index }: Rebuild,
  signal: AbortSignal,
): Promise<boolean | 'never'> {
  const plans = new Set<string>();
  let count = 0;
  const repair = async () => {
    const batch = [...plans];
    plans.clear();
    await failpoint('rebuild.repair', () => wantWritten(store, batch));
  };
  const onFinding = async ({ plan, routing, ...finding }: Finding) => {
    if (count++ === 0)
      logger.warn({ rebuild: id, plan, ...finding }, 'the audit of a rebuild finds a difference');
    for (const each of [plan, routing]) if (each !== '') plans.add(each);
    if (plans.size >= batchPlans) await repair();
  };
  await failpoint('rebuild.audit', () => compare({ store, search }, { index, signal, onFinding }));
  if (count === 0) return true;
  if ((await failpoint('rebuild.round', () => noteRound(store, id))) > maxRounds) return 'never';
  await repair();
  return false;
}
