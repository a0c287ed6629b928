import { Failure } from '../failure.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { guarded, type IndexingState, reached, readIndexing } from './reads.ts';

const pollMs = 20;
const longestShownMs = 5_000;
const pendingKeys = { search: '{planbase}:pending', history: '{planbase}:pending:history' } as const;

/**
 * Waits until searches see the plan's revision, or it has failed, for up to `timeoutMs` and not once `signal` is
 * aborted. Answers what is true then: `searchable` also where a later revision is.
 */
export async function untilSearchable(
  store: Store,
  caller: Caller,
  plan: string,
  revision: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<IndexingState['state']> {
  const endsMs = performance.now() + timeoutMs;
  for (;;) {
    const found = await readIndexing(store, caller, plan).catch(ignoreFailure);
    if (found === 'unknown') return 'pending';
    // A plan that was deleted and forgotten had its removal indexed long before.
    if (found === undefined || found.searchable >= Number(revision)) return 'searchable';
    if (found.state === 'failed') return 'failed';
    if (signal.aborted || performance.now() >= endsMs) return 'pending';
    // Reads of all that wait go to Redis together.
    await Bun.sleep(pollMs);
  }
}

/**
 * Waits until a projection shows everything up to `token`, the revision that a write was answered with; what it has
 * given up on is not waited for. Throws `Failure('malformed-parameter')` for a token that no write has had, and
 * `Failure('unavailable')`.
 */
export async function untilShown(
  store: Store,
  projection: keyof typeof pendingKeys,
  token: string | undefined,
): Promise<void> {
  if (token === undefined) return;
  await reached(store, token);
  const endsMs = performance.now() + longestShownMs;
  for (;;) {
    const [, oldest] = await guarded(store.redis.zrange(pendingKeys[projection], '0', '0', 'WITHSCORES'));
    if (oldest === undefined || Number(oldest) > Number(token)) return;
    if (performance.now() >= endsMs) {
      const detail = 'What was written up to this Change-Token is not there yet. Try again.';
      throw new Failure('unavailable', detail, { retryAfterS: 1 });
    }
    await Bun.sleep(pollMs);
  }
}

/** The write is durable: that its progress cannot be seen is no reason to answer that it failed. */
function ignoreFailure(error: unknown): 'unknown' {
  if (error instanceof Failure) return 'unknown';
  throw error;
}
