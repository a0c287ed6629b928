import { type BulkStep, bulk } from '../es/bulk.ts';
import { historyWanted } from '../store/history.ts';
import { repairsWanted, wantHistory, wantRepair } from '../store/repair.ts';
import type { AuditDeps } from './compare.ts';
import type { Finding } from './finding.ts';
import { done } from './index-reader.ts';

/** Maximum number of plans, documents and revisions that are kept between an audit and its repair: some megabytes. */
const maxKept = 50_000;
const batchDocuments = 1_000;
const pollMs = 200;
/** After this time without progress the repair counts as stalled; the sweeper runs every 2 s. */
const stalledMs = 60_000;

/** The repairs that were requested, and the documents that were removed. */
export interface Asked {
  readonly plans: number;
  readonly revisions: number;
  /** The highest of these revisions; undefined where there are none. */
  readonly lastRevision: string | undefined;
  readonly removed: number;
  /**
   * Surplus documents that must not be removed: the version of each is above every revision that Redis has assigned.
   */
  readonly hopeless: number;
  /** Findings beyond `maxKept`: the next round finds them again and requests their repair. */
  readonly left: number;
}

/**
 * Collects the findings of an audit of the live index, and requests their repair. Each plan with a finding is repaired
 * as in anti-entropy: it becomes pending, and a consumer makes the index match Redis. A document whose plan differs
 * from the plan that it is routed by is out of reach of a plan's repair. It is removed here, at exactly the version
 * that was found.
 */
export class Repair {
  readonly #horizon: number;
  readonly #plans = new Set<string>();
  readonly #revisions = new Set<string>();
  readonly #strays: BulkStep[] = [];
  #hopeless = 0;
  #left = 0;

  /** @param horizon the result of `readHorizon` before the audit */
  constructor(horizon: number) {
    this.#horizon = horizon;
  }

  /** @param index the index that has the finding */
  take({ kind, plan, objectId, routing, expected, found = 0 }: Finding, index: string): void {
    const stray = kind === 'surplus' && plan !== routing && objectId !== undefined;
    // A removal above every revision would outlive a write of that object which is still to come.
    if (stray && found > this.#horizon) this.#hopeless++;
    else if (this.#plans.size + this.#revisions.size + this.#strays.length >= maxKept) this.#left++;
    else if (stray)
      this.#strays.push({ action: 'delete', index, id: objectId, routing, version: `${found}` });
    else if (kind === 'unkept' && expected !== undefined) this.#revisions.add(expected);
    else this.#plans.add(routing);
  }

  /**
   * Requests the collected repairs, and removes the documents that no repair reaches. Throws `Failure('unavailable')`.
   */
  async ask({ store, search }: AuditDeps): Promise<Asked> {
    for (let from = 0; from < this.#strays.length; from += batchDocuments) {
      await done(bulk({ search }, this.#strays.slice(from, from + batchDocuments)));
    }
    return {
      plans: await wantRepair(store, [...this.#plans]),
      revisions: await wantHistory(store, [...this.#revisions]),
      // An audit visits revisions in ascending order.
      lastRevision: [...this.#revisions].at(-1),
      removed: this.#strays.length,
      hopeless: this.#hopeless,
      left: this.#left,
    };
  }
}

/**
 * Waits until no repair is pending, or until there was no progress for a minute. Returns the number of pending repairs.
 * Throws `Failure('unavailable')`.
 */
export async function untilRepaired(
  { store }: AuditDeps,
  { lastRevision }: Asked,
  { signal, onProgress }: { readonly signal: AbortSignal; onProgress(wanted: number): void },
): Promise<number> {
  let min = Number.POSITIVE_INFINITY;
  let endsMs = 0;
  for (;;) {
    signal.throwIfAborted();
    const repairs = await repairsWanted(store);
    const wanted = repairs + (lastRevision === undefined ? 0 : await historyWanted(store, lastRevision));
    onProgress(wanted);
    if (wanted < min) {
      min = wanted;
      endsMs = performance.now() + stalledMs;
    }
    if (wanted === 0 || performance.now() >= endsMs) return wanted;
    await Bun.sleep(pollMs);
  }
}
