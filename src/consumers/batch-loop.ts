import { delay } from '../delay.ts';
import { IndexNotFoundError } from '../es/index-not-found.ts';
import type { Logger } from '../log.ts';
import type { ProjectionMeter } from '../metrics/projection.ts';
import { backoffMs, retry } from '../retry.ts';
import { BatchBudget } from './batch-budget.ts';
import type { BatchBuffer, DeliveryGroup } from './batch-buffer.ts';
import { Retries } from './batch-retries.ts';
import type { Broker } from './broker.ts';
import type { Projection } from './projection.ts';
import { RefreshSchedule } from './refresh-schedule.ts';
import { retryLater } from './retry-later.ts';
import type { StallReporter } from './stall-reporter.ts';
import type { Lane } from './topology.ts';

/*
 * Builds a projection from the announcements of a work queue, in batches. Each lane has its own loop.
 *
 *   collecting ──► writing ──► written, not visible ── refresh due ──► showing and marking ──► acknowledging
 *      ▲  ▲          │ │                                                   │ an engine failed
 *      │  │          │ └── not done ──► retried apart, after a delay       └──► backing off, and again
 *      │  └ unread ──┘ beyond the bytes of a batch
 *      └── backing off ◄── nothing of a batch was done
 *
 * A batch is one bulk. Each plan of it succeeds or fails by itself. A plan that was written is marked after the next
 * refresh. A plan that an engine failed to write is retried apart from all others. A plan that was refused for its
 * content travels on alone, to the retry queues and, in the end, to the dead letters. The size of a batch adapts to the
 * load that the engines take. While the quick lane is in use, the bulk lane pauses after each batch for as long as the
 * batch took, so that a backlog leaves half of the engines' time to small writes.
 *
 * Writing goes on while batches wait for the refresh. A refresh begins when the last one is long enough ago, which is
 * sooner where there is little to show and nothing to write, or at once when a client waits. It marks only plans that
 * were written before it began. A small batch for which a refresh is due, and behind which nothing waits, is refreshed
 * by its own bulk: that reaches only the shards that it writes to, and saves a request. On SIGKILL, no unmarked plan
 * has been acknowledged: the broker redelivers the messages, each with all of its changes, and repeating the work is
 * idempotent. When an index is missing at its refresh, all plans written since the last refresh are written again.
 */
const idleMs = 200;
/** Bytes of bodies in one bulk of the bulk lane: its bulks stay short, so that those of the quick lane get a turn. */
const maxBulkLaneBytes = 1_048_576;
/** The quick lane is in use for so long after its newest message. */
const quickLaneMs = 2_000;
/** With at most so many plans or revisions to show, and none to write, refreshes are more frequent. */
const fewGroups = 10;

/** How a projection runs. */
export interface RunConsumerDeps {
  readonly broker: Broker;
  /** By lane, where its messages wait. */
  readonly buffers: Readonly<Record<Lane, BatchBuffer>>;
  /** By lane, reports the failures of engines. */
  readonly lanePauses: Readonly<Record<Lane, StallReporter>>;
  readonly projecting: ProjectionMeter;
  /** Plans or revisions in one batch. */
  readonly batchPlans: number;
  /** Bytes of their bodies. */
  readonly batchBytes: number;
  readonly batchLingerMs: number;
  /** Least time between two refreshes, unless somebody waits or there is little to show. */
  readonly refreshMs: number;
  readonly logger: Logger;
}

/** The loop of one lane. */
export class BatchLoop<Entry> {
  readonly #deps: RunConsumerDeps;
  readonly #projection: Projection<Entry>;
  readonly #lane: Lane;
  readonly #buffer: BatchBuffer;
  readonly #pause: StallReporter;
  readonly #signal: AbortSignal;
  readonly #budget: BatchBudget;
  readonly #schedule: RefreshSchedule;
  readonly #retries = new Retries();
  /** Changes refused for their content, until the broker has them in another queue. */
  readonly #leaving = new Set<Promise<void>>();
  /** Being written. */
  #batch: readonly DeliveryGroup[] = [];
  /** Written, and to be shown. */
  #written: Entry[] = [];
  #unacknowledged: DeliveryGroup[] = [];
  /** Whether what is written was refreshed by its bulk, so that it can be marked. */
  #isRefreshed = false;
  /** Batches in a row of which nothing was done. */
  #failures = 0;
  #resumesMs = 0;
  #retriedLast = false;

  constructor(deps: RunConsumerDeps, projection: Projection<Entry>, lane: Lane, signal: AbortSignal) {
    const { batchPlans, batchBytes } = deps;
    this.#deps = deps;
    this.#projection = projection;
    this.#lane = lane;
    this.#buffer = deps.buffers[lane];
    this.#pause = deps.lanePauses[lane];
    this.#signal = signal;
    const bytes = lane === 'bulk' ? Math.min(batchBytes, maxBulkLaneBytes) : batchBytes;
    this.#budget = new BatchBudget({ plans: batchPlans, bytes });
    this.#schedule = new RefreshSchedule(deps.refreshMs);
  }

  async run(): Promise<void> {
    while (!this.#signal.aborted || this.#unacknowledged.length > 0) {
      if (this.#isRefreshDue()) {
        await this.#refreshAndMark();
      } else {
        this.#batch = this.#signal.aborted ? [] : await this.#next();
        if (this.#batch.length > 0) await this.#write(this.#batch);
      }
    }
  }

  /** Requeues the deliveries of the batch, of the next refresh, of the retries and of the buffer. */
  requeue(): void {
    const groups = [...this.#batch, ...this.#unacknowledged, ...this.#retries.drain()];
    const inFlight = groups.flatMap(({ deliveries }) => deliveries);
    for (const delivery of [...inFlight, ...this.#buffer.drain()]) delivery.requeue();
  }

  async untilRefusedHaveLeft(): Promise<void> {
    await Promise.all(this.#leaving);
  }

  #isRefreshDue(): boolean {
    if (this.#unacknowledged.length === 0) return false;
    if (this.#signal.aborted || this.#isRefreshed || performance.now() >= this.#refreshDueMs()) return true;
    return this.#isAwaited(this.#unacknowledged);
  }

  #isAwaited(groups: readonly DeliveryGroup[]): boolean {
    return (
      this.#projection.awaited && groups.some(({ deliveries }) => deliveries.some(({ isUrgent }) => isUrgent))
    );
  }

  /** Whether the bulk of these groups is to refresh what it writes to, as nothing else is worth a refresh. */
  #isRefreshedByBulk(groups: readonly DeliveryGroup[]): boolean {
    if (!this.#projection.awaited || this.#unacknowledged.length > 0) return false;
    if (groups.length > fewGroups || this.#buffer.size > 0) return false;
    return this.#isAwaited(groups) || performance.now() >= this.#schedule.dueMs(true);
  }

  /** When to refresh for those that do not wait; infinite where there is nothing to show. */
  #refreshDueMs(): number {
    if (this.#unacknowledged.length === 0) return Number.POSITIVE_INFINITY;
    return this.#schedule.dueMs(this.#buffer.size === 0 && this.#unacknowledged.length <= fewGroups);
  }

  /** Returns the next batch; empty when something else is due first. */
  async #next(): Promise<readonly DeliveryGroup[]> {
    const nowMs = performance.now();
    const refreshDueMs = this.#refreshDueMs();
    if (nowMs < this.#resumesMs) {
      await delay(Math.max(Math.min(this.#resumesMs, refreshDueMs) - nowMs, 0), this.#signal);
      return [];
    }
    const { plans } = this.#budget.limits;
    // Alternate, so that neither retries nor new messages starve.
    this.#retriedLast = nowMs >= this.#retries.dueMs && !(this.#retriedLast && this.#buffer.size > 0);
    if (this.#retriedLast) return this.#retries.next(plans, this.#buffer);
    const waitMs = Math.max(Math.min(idleMs, Math.min(refreshDueMs, this.#retries.dueMs) - nowMs), 0);
    return this.#retries.absorb(await this.#buffer.take(plans, this.#deps.batchLingerMs, waitMs));
  }

  async #write(groups: readonly DeliveryGroup[]): Promise<void> {
    const { projecting } = this.#deps;
    const startedMs = performance.now();
    const { bytes } = this.#budget.limits;
    const isRefreshing = this.#isRefreshedByBulk(groups);
    const batch = await retry(this.#holding, this.#signal, () =>
      this.#projection.write(groups, bytes, isRefreshing),
    );
    if (isRefreshing) this.#schedule.begin(startedMs);
    this.#isRefreshed = isRefreshing;
    this.#batch = [];
    const unread = groups.filter(({ key }) => batch.unread.has(key));
    const tried = groups.filter(({ key }) => !batch.unread.has(key));
    const failed = tried.filter(({ key }) => batch.unfinished.has(key));
    const over = tried.filter(({ key }) => !batch.unfinished.has(key));
    if (!this.#retriedLast) this.#buffer.putBack(unread);
    this.#retries.note(tried, failed);
    if (batch.isTooMuch) this.#budget.shrink(batch.used);
    else if (failed.length === 0) this.#budget.grow(batch.used);
    this.#backOff(batch.unfinished, over.length > 0 || failed.length === 0);
    this.#yieldToQuickLane(performance.now() - startedMs);
    const changes = over.reduce((sum, { deliveries }) => sum + deliveries.length, 0);
    if (changes > 0) projecting.wrote(changes, (performance.now() - startedMs) / 1_000);
    for (const group of over) this.#keep(group, batch.refused.get(group.key));
    this.#written = this.#written.concat(batch.written);
  }

  /** Reports the failure of an engine, and backs off when nothing of the batch was done. */
  #backOff(unfinished: ReadonlyMap<string, string>, isDone: boolean): void {
    const [reason] = unfinished.values();
    if (reason !== undefined) this.#pause.begin(reason);
    this.#holding.end();
    this.#failures = isDone ? 0 : this.#failures + 1;
    this.#resumesMs = isDone ? 0 : performance.now() + backoffMs(this.#failures);
  }

  #yieldToQuickLane(tookMs: number): void {
    const nowMs = performance.now();
    const isInUse = nowMs - this.#deps.buffers.quick.lastAddedMs < quickLaneMs;
    if (this.#lane === 'bulk' && isInUse) this.#resumesMs = Math.max(this.#resumesMs, nowMs + tookMs);
  }

  /** A pause lasts until there is nothing to retry. */
  readonly #holding = {
    begin: (reason: string) => this.#pause.begin(reason),
    end: () => {
      if (this.#retries.isEmpty) this.#pause.end();
    },
  };

  #keep(group: DeliveryGroup, refused: string | undefined): void {
    if (refused === undefined) {
      this.#unacknowledged.push(group);
      return;
    }
    for (const delivery of group.deliveries) {
      // Moving a message to the retry queues must not block the lane, even while the broker takes no messages.
      const left = retryLater(this.#deps, this.#projection.name, delivery, refused);
      this.#leaving.add(left);
      void left.finally(() => this.#leaving.delete(left));
    }
  }

  async #refreshAndMark(): Promise<void> {
    const { projecting } = this.#deps;
    const startedMs = performance.now();
    const isShown = await retry(this.#holding, this.#signal, async () => {
      if (!this.#isRefreshed) this.#schedule.begin(performance.now());
      this.#isRefreshed = false;
      try {
        await this.#projection.refreshAndMark(this.#written, this.#lane);
        return true;
      } catch (error) {
        if (error instanceof IndexNotFoundError) return false;
        throw error;
      }
    });
    const groups = this.#unacknowledged;
    const deliveries = groups.flatMap((group) => group.deliveries);
    if (isShown) {
      this.#schedule.end(performance.now());
      projecting.showed((performance.now() - startedMs) / 1_000);
      projecting.shown(deliveries.map(({ revision }) => revision));
      await this.#projection.acknowledge(deliveries);
    } else {
      // Some of the writes may have landed nevertheless.
      this.#buffer.putBack(groups.map((group) => ({ ...group, mayRepeat: true })));
    }
    this.#written = [];
    this.#unacknowledged = [];
  }
}
