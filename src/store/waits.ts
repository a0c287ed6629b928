import { Failure } from '../failure.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { type IndexingState, readIndexing } from './reads.ts';

const pollMs = 20;

/**
 * Waits until searches see the plan's revision, or it has failed, for up to `timeoutMs`. Answers what is true then:
 * `searchable` also where a later revision is.
 */
export async function untilSearchable(
  store: Store,
  caller: Caller,
  plan: string,
  revision: string,
  timeoutMs: number,
): Promise<IndexingState['state']> {
  const endsMs = performance.now() + timeoutMs;
  for (;;) {
    const found = await readIndexing(store, caller, plan).catch(ignoreFailure);
    if (found === 'unknown') return 'pending';
    // A plan that was deleted and forgotten had its removal indexed long before.
    if (found === undefined || found.searchable >= Number(revision)) return 'searchable';
    if (found.state === 'failed') return 'failed';
    if (performance.now() >= endsMs) return 'pending';
    // Reads of all that wait go to Redis together.
    await Bun.sleep(pollMs);
  }
}

/** The write is durable: that its progress cannot be seen is no reason to answer that it failed. */
function ignoreFailure(error: unknown): 'unknown' {
  if (error instanceof Failure) return 'unknown';
  throw error;
}
