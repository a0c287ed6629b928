import { delay } from '../../delay.ts';
import { IndexNotFoundError } from '../../es/index-not-found.ts';
import { failpoint } from '../../failpoint.ts';
import { backoffMs, retry, ShutdownError } from '../../retry.ts';
import { claimBackfill } from '../../store/generations.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import { BatchBudget } from '../batch-budget.ts';
import { type StallDeps, StallReporter } from '../stall-reporter.ts';
import { giveUpRejected, type RefreshDeps, showPlans } from './refresh-and-mark.ts';
import { writeBatch } from './search-batch.ts';

/*
 * Backfill writes plans that Redis lists as work to do: plans that must be written no matter whether they have changed,
 * or all plans if a generation must be filled. It needs no broker. Every search consumer runs one, so they share the
 * work.
 *
 *   waiting ── something to do, and few messages wait ──► claimed ──► writing ──► written ── refresh due ──► marking
 *      ▲                                                    ▲ └─ not all of it: the rest, after a delay ─┐      │
 *      │                                                    └────────────────────────────────────────────┘      │
 *      └────────────────────────────────────────────────────────────────────────────────────────────────────────┘
 *
 * Announced changes have priority: while many messages wait, little is claimed, but never nothing, or a rebuild would
 * not end under constant writes. A claim has about as many plans as the last bulk, so that they are written long before
 * it expires; the rest is left to the next claim. On SIGKILL the claims expire, and another process repeats them. A
 * claim is like a message that is delivered again: only its own mark, or its expiry, removes it.
 */
const idleMs = 500;
const claimMs = 30_000;
/** After this, unwritten plans are left to the next claim: a batch, its refresh and its mark need time. */
const maxClaimedMs = 15_000;
/** Messages that may wait while a batch is claimed … */
const shortBuffer = 100;
/** … unless none was claimed for so long. */
const patienceMs = 2_000;

/** Dependencies of backfill. */
export interface BackfillDeps extends RefreshDeps, StallDeps {
  /** Returns how many messages wait in the consumer of this process. */
  waiting(): number;
  /** Plans in one batch. */
  readonly batchPlans: number;
  /** Maximum total bytes of their bodies. */
  readonly batchBytes: number;
  /** Minimum time between two refreshes, while there is more to do. */
  readonly refreshMs: number;
}

/** Plans that are claimed and not written yet. */
interface Claim {
  readonly claim: string;
  readonly plans: readonly string[];
  /** Time of the claim, by `performance.now()`. */
  readonly sinceMs: number;
  /** Whether other plans of the same claim are written. */
  readonly isBegun: boolean;
}

const none: Claim = { claim: '', plans: [], sinceMs: 0, isBegun: false };

/**
 * Runs until the signal is given, then finishes the batch in flight and returns. If an engine fails then, the claims
 * expire.
 */
export async function backfill(deps: BackfillDeps, signal: AbortSignal): Promise<void> {
  const backfiller = new Backfiller(deps, signal);
  try {
    await backfiller.run();
  } catch (error) {
    if (!(error instanceof ShutdownError)) throw error;
  } finally {
    await backfiller.stop();
  }
}

class Backfiller {
  readonly #deps: BackfillDeps;
  readonly #signal: AbortSignal;
  readonly #pause: StallReporter;
  readonly #budget: BatchBudget;
  #claim = none;
  #claimedMs = performance.now();
  /** How many plans to claim. */
  #appetite: number;
  #written: WrittenPlan[] = [];
  #refreshedMs = Number.NEGATIVE_INFINITY;
  #failures = 0;

  constructor(deps: BackfillDeps, signal: AbortSignal) {
    const { batchPlans, batchBytes } = deps;
    this.#deps = deps;
    this.#signal = signal;
    this.#pause = new StallReporter(deps, 'fill');
    this.#budget = new BatchBudget({ plans: batchPlans, bytes: batchBytes });
    this.#appetite = batchPlans;
  }

  async run(): Promise<void> {
    const { refreshMs } = this.#deps;
    while (!this.#signal.aborted || this.#written.length > 0) {
      if (this.#claim.plans.length === 0 && !this.#isBusy()) await this.#take();
      const isIdle = this.#signal.aborted || this.#claim.plans.length === 0;
      if (!isIdle) await this.#write();
      if (this.#written.length > 0 && (isIdle || performance.now() >= this.#refreshedMs + refreshMs)) {
        await this.#refreshAndMark();
      } else if (isIdle) {
        await delay(idleMs, this.#signal);
      }
    }
  }

  /** Nothing is retried any longer: ends the pause. */
  stop(): Promise<void> {
    return this.#pause.end();
  }

  #isBusy(): boolean {
    const isYielding = this.#deps.waiting() > shortBuffer && performance.now() < this.#claimedMs + patienceMs;
    return this.#signal.aborted || isYielding;
  }

  #retry<T>(step: () => Promise<T>): Promise<T> {
    const pause = {
      begin: (reason: string) => this.#pause.begin(reason),
      // A pause lasts until a batch completes without failures.
      end: () => {
        if (this.#failures === 0) this.#pause.end();
      },
    };
    return retry(pause, this.#signal, step);
  }

  async #take(): Promise<void> {
    this.#claimedMs = performance.now();
    const { store } = this.#deps;
    const { claim, plans } = await this.#retry(() =>
      failpoint('rebuild.seed', () => claimBackfill(store, this.#appetite, claimMs)),
    );
    this.#claim = { claim, plans, sinceMs: this.#claimedMs, isBegun: false };
  }

  /** Writes as many of the claimed plans as fit into one bulk. */
  async #write(): Promise<void> {
    const { claim, plans, sinceMs, isBegun } = this.#claim;
    if (performance.now() > sinceMs + maxClaimedMs) {
      this.#claim = none;
      return;
    }
    const limits = this.#budget.limits;
    // The previous holder of the claim may have died during a write that arrives late.
    const requests = plans.slice(0, limits.plans).map((plan) => ({ plan, redelivered: true }));
    const batch = await this.#retry(() => writeBatch(this.#deps, requests, limits.bytes, { claim }));
    const { unfinished } = await giveUpRejected(this.#deps, batch);
    this.#written = this.#written.concat(batch.written);
    const left = plans.filter(
      (plan, position) => position >= requests.length || batch.unread.has(plan) || unfinished.has(plan),
    );
    const isDone = plans.length - left.length > 0;
    // Plans that keep failing while others were written must not block the next ones.
    const isStuck = isBegun && !isDone && unfinished.size > 0;
    this.#claim = isStuck ? none : { claim, plans: left, sinceMs, isBegun: isBegun || isDone };
    if (batch.isTooMuch) this.#budget.shrink(batch.used);
    else if (unfinished.size === 0) this.#budget.grow(batch.used);
    this.#appetite = left.length > 0 ? Math.max(batch.used.plans, 1) : this.#grown();
    await this.#backOff(unfinished);
  }

  #grown(): number {
    return Math.min(this.#appetite * 2, this.#deps.batchPlans);
  }

  async #backOff(unfinished: ReadonlyMap<string, string>): Promise<void> {
    const [reason] = unfinished.values();
    if (reason === undefined) {
      this.#failures = 0;
      this.#pause.end();
      return;
    }
    this.#failures += 1;
    this.#pause.begin(reason);
    await delay(backoffMs(this.#failures), this.#signal);
  }

  async #refreshAndMark(): Promise<void> {
    const { searching, logger } = this.#deps;
    this.#refreshedMs = performance.now();
    const shown = this.#written;
    this.#written = [];
    await this.#retry(() => refreshAndMark(this.#deps, shown));
    searching.backfilled(shown.length);
    logger.info({ plans: shown.length }, 'filled');
  }
}

/** If a generation is gone meanwhile, the claims expire, and all their plans are read again. */
async function refreshAndMark(deps: BackfillDeps, written: readonly WrittenPlan[]): Promise<void> {
  try {
    await showPlans(deps, written);
  } catch (error) {
    if (!(error instanceof IndexNotFoundError)) throw error;
  }
}
