import type { BatchLimits } from './batch-budget.ts';
import type { Delivery, DeliveryGroup } from './batch-buffer.ts';
import type { Lane, ProjectionName } from './topology.ts';

/** How a projection processes a batch. */
export interface Projection<Entry> {
  readonly name: ProjectionName;
  /** Whether those who wait for a write wait for this projection. */
  readonly awaited: boolean;
  /**
   * Writes the plans or revisions of the groups in one bulk, and abandons those refused for their content. Throws when
   * an engine failed before anything was written.
   *
   * @param isRefreshing whether to make visible at once what is written, where the projection can
   */
  write(groups: readonly DeliveryGroup[], maxBytes: number, isRefreshing: boolean): Promise<Written<Entry>>;
  /**
   * Makes the written entries of a lane visible, and marks them. Throws `IndexGone` if they must be written again.
   */
  refreshAndMark(written: readonly Entry[], lane: Lane): Promise<void>;
  /** Tells the broker that it may forget the deliveries. */
  acknowledge(deliveries: readonly Delivery[]): Promise<void>;
}

/** Result of a batch. Groups that are neither refused, unfinished nor unread are done. */
export interface Written<Entry> {
  readonly written: readonly Entry[];
  /** By key, why its content was refused. */
  readonly refused: ReadonlyMap<string, string>;
  /** By key, why an engine failed to write it. */
  readonly unfinished: ReadonlyMap<string, string>;
  /** Keys that must be read again: they exceed the bytes of the batch, or changed meanwhile. */
  readonly unread: ReadonlySet<string>;
  /** Whether the next batch must be smaller. */
  readonly isTooMuch: boolean;
  /** Plans, or revisions, and bytes of the batch. */
  readonly used: BatchLimits;
}
