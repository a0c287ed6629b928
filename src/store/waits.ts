import { Failure } from '../failure.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import {
  type IndexingState,
  mayRead,
  type Projected,
  reached,
  readManyIndexing,
  readOldestPending,
} from './reads.ts';
import { SharedPoll } from './shared-poll.ts';

const maxShownMs = 5_000;

/** Waits on behalf of all requests of one process, with shared calls to Redis. */
export class Waits {
  readonly #store: Store;
  readonly #plans: SharedPoll<Projected>;
  readonly #projections: SharedPoll<number>;

  constructor(store: Store) {
    this.#store = store;
    this.#plans = new SharedPoll((plans) => readManyIndexing(store, plans));
    this.#projections = new SharedPoll((scopes) => readOldestPending(store, scopes));
  }

  /**
   * Waits until searches see the plan's revision or it has failed, for up to `timeoutMs`, or until one of `signals` is
   * aborted. Returns the state at that time: `searchable` also where a later revision is searchable.
   */
  async untilSearchable(
    caller: Caller,
    plan: string,
    revision: string,
    timeoutMs: number,
    signals: readonly AbortSignal[],
  ): Promise<IndexingState['state']> {
    const toState = (found: Projected): IndexingState['state'] => {
      // The removal of a plan that is deleted and forgotten, or belongs to others by now, was indexed long before.
      if (found.kind === 'unknown' || (found.kind === 'settled' && !mayRead(caller, found.org)))
        return 'searchable';
      if (found.kind === 'pending') return found.oldest > Number(revision) ? 'searchable' : 'pending';
      if (found.searchable >= Number(revision)) return 'searchable';
      return found.hasFailed ? 'failed' : 'pending';
    };
    try {
      const isDone = (found: Projected) => toState(found) !== 'pending';
      return toState(await this.#plans.until(plan, isDone, timeoutMs, signals));
    } catch (error) {
      // The write is durable, so it has not failed if its progress is unknown.
      if (!(error instanceof Failure)) this.#store.logger.error({ err: error }, 'indexing state not read');
      return 'pending';
    }
  }

  /**
   * Waits until a projection shows everything of the caller's organisation, or of all if the caller sees all, up to
   * `token`, the revision in the answer to a write. Does not wait for failed plans and revisions. Throws
   * `Failure('malformed-parameter')` for a token that no write has had, and `Failure('unavailable')`, also once
   * `connection` is aborted.
   */
  async untilShown(
    projection: 'search' | 'history',
    { all, org }: Caller,
    token: string | undefined,
    connection: AbortSignal,
  ): Promise<void> {
    if (token === undefined) return;
    await reached(this.#store, token);
    if (!all && org === undefined) return;
    const isDone = (oldest: number) => oldest > Number(token);
    const scope = JSON.stringify([projection, all ? '' : org]);
    if (isDone(await this.#projections.until(scope, isDone, maxShownMs, [connection]))) return;
    const detail = 'Not all changes up to this Change-Token are visible yet. Try again.';
    throw new Failure('unavailable', detail, { retryAfterS: 1 });
  }
}
