import { type BulkStep, bulk } from '../es/bulk.ts';
import { readHorizon } from '../store/audit.ts';
import { historyWanted } from '../store/history.ts';
import { repairsWanted, wantHistory, wantRepair } from '../store/repair.ts';
import type { AuditParts } from './compare.ts';
import type { Finding } from './finding.ts';
import { done } from './look.ts';

/** Plans, documents and revisions that are kept in mind between an audit and its repair: some megabytes. */
const most = 50_000;
const batchDocuments = 1_000;
const lookEveryMs = 200;
/** A repair that nobody does: the sweeper looks every 2 s. */
const stalledMs = 60_000;

/** What a repair has asked for, and what it has removed itself. */
export interface Asked {
  readonly plans: number;
  readonly revisions: number;
  /** The highest of these revisions; undefined where there are none. */
  readonly lastRevision: string | undefined;
  readonly removed: number;
  /** Nobody can mend these: the version of each is above every revision that Redis has given. */
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
  readonly #plans = new Set<string>();
  readonly #revisions = new Set<string>();
  readonly #strays: Finding[] = [];
  #hopeless = 0;
  #left = 0;

  take(finding: Finding): void {
    const { kind, plan, routing, expected = '', found = 0 } = finding;
    const stray = kind === 'surplus' && plan !== routing;
    if (found > Number.MAX_SAFE_INTEGER) this.#hopeless++;
    else if (this.#plans.size + this.#revisions.size + this.#strays.length >= most) this.#left++;
    else if (kind === 'unkept') this.#revisions.add(expected);
    else if (stray) this.#strays.push(finding);
    else this.#plans.add(routing);
  }

  /** Asks for what was taken, and removes what has to be. Throws `Failure('unavailable')`. */
  async ask({ store, search }: AuditParts, index: string): Promise<Asked> {
    const horizon = await readHorizon(store);
    const steps = this.#strays.flatMap(({ objectId = '', routing, found = 0 }): BulkStep[] =>
      // Above it, the deletion would outlive a write of that object which is still to come.
      found <= horizon ? [{ action: 'delete', index, id: objectId, routing, version: `${found}` }] : [],
    );
    for (let from = 0; from < steps.length; from += batchDocuments) {
      await done(bulk({ search }, steps.slice(from, from + batchDocuments)));
    }
    return {
      plans: await wantRepair(store, [...this.#plans]),
      revisions: await wantHistory(store, [...this.#revisions]),
      // An audit looks at revisions in their order.
      lastRevision: [...this.#revisions].at(-1),
      removed: steps.length,
      hopeless: this.#hopeless + this.#strays.length - steps.length,
      left: this.#left,
    };
  }
}

/**
 * Waits until nothing is wanted of the projections any more, or nothing has been done about it for a minute. Answers
 * how much is wanted still. Throws `Failure('unavailable')`.
 */
export async function untilRepaired(
  { store }: AuditParts,
  { lastRevision }: Asked,
  { signal, onProgress }: { readonly signal: AbortSignal; onProgress(wanted: number): void },
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  let endsMs = 0;
  for (;;) {
    signal.throwIfAborted();
    const repairs = await repairsWanted(store);
    const wanted = repairs + (lastRevision === undefined ? 0 : await historyWanted(store, lastRevision));
    onProgress(wanted);
    if (wanted < least) {
      least = wanted;
      endsMs = performance.now() + stalledMs;
    }
    if (wanted === 0 || performance.now() >= endsMs) return wanted;
    await Bun.sleep(lookEveryMs);
  }
}
