import { type BulkStep, bulk } from '../es/bulk.ts';
import { historyWanted } from '../store/history.ts';
import { repairsWanted, wantHistory, wantRepair } from '../store/repair.ts';
import type { AuditDeps } from './compare.ts';
import type { Finding } from './finding.ts';
import { done } from './index-reader.ts';

/** Plans, documents and revisions that are kept in mind between an audit and its repair: some megabytes. */
const maxKept = 50_000;
const batchDocuments = 1_000;
const pollMs = 200;
/** A repair that nobody does: the sweeper looks every 2 s. */
const stalledMs = 60_000;

/** What a repair has asked for, and what it has removed itself. */
export interface Asked {
  readonly plans: number;
  readonly revisions: number;
  /** The highest of these revisions; undefined where there are none. */
  readonly lastRevision: string | undefined;
  readonly removed: number;
  /** Documents of no plan that may not be removed: the version of each is above every revision that Redis has given. */
  readonly hopeless: number;
  /** More than can be kept in mind: to be found and asked for again. */
  readonly left: number;
}

/**
 * Takes the findings of an audit of the live index, and has them mended. A plan that anything was found of is
 * repaired as anti-entropy does it: it is asked for, and a consumer makes the index what Redis says. A document that
 * a plan's repair would not meet, since it says to be of another plan than the one that it is routed by, is removed
 * here, at exactly the version that was found.
 */
export class Repair {
  readonly #horizon: number;
  readonly #plans = new Set<string>();
  readonly #revisions = new Set<string>();
  readonly #strays: BulkStep[] = [];
  #hopeless = 0;
  #left = 0;

  /** @param horizon as `readHorizon` has it, before the audit */
  constructor(horizon: number) {
    this.#horizon = horizon;
  }

  /** @param index the one that it was found in */
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

  /** Asks for what was taken, and removes what has to be. Throws `Failure('unavailable')`. */
  async ask({ store, search }: AuditDeps): Promise<Asked> {
    for (let from = 0; from < this.#strays.length; from += batchDocuments) {
      await done(bulk({ search }, this.#strays.slice(from, from + batchDocuments)));
    }
    return {
      plans: await wantRepair(store, [...this.#plans]),
      revisions: await wantHistory(store, [...this.#revisions]),
      // An audit looks at revisions in their order.
      lastRevision: [...this.#revisions].at(-1),
      removed: this.#strays.length,
      hopeless: this.#hopeless,
      left: this.#left,
    };
  }
}

/**
 * Waits until nothing is wanted of the projections any more, or nothing has been done about it for a minute. Answers
 * how much is wanted still. Throws `Failure('unavailable')`.
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
