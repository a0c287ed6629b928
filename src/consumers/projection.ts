import type { BatchLimits } from './budget.ts';
import type { Delivery, DeliveryGroup } from './inbox.ts';
import type { ProjectionName } from './topology.ts';

/** What a projection does with a batch. */
export interface Projection<Entry> {
  readonly name: ProjectionName;
  /** Whether those who wait for a write wait for this projection. */
  readonly awaited: boolean;
  /**
   * Writes what the groups are about, in one bulk, and gives up what was refused for its content. Throws when an engine
   * failed before anything was written.
   */
  write(groups: readonly DeliveryGroup[], maxBytes: number): Promise<Written<Entry>>;
  /** Makes visible what was written, and marks it. Throws `IndexGone` where it must be written again. */
  show(written: readonly Entry[]): Promise<void>;
  /** Tells the broker that it may forget the deliveries. */
  acknowledge(deliveries: readonly Delivery[]): Promise<void>;
}

/** What became of a batch. Groups that are named nowhere are done. */
export interface Written<Entry> {
  readonly written: readonly Entry[];
  /** By key, the reason why its content was refused. */
  readonly refused: ReadonlyMap<string, string>;
  /** By key, the reason why an engine has not done it. */
  readonly unfinished: ReadonlyMap<string, string>;
  /** Keys beyond the bytes of the batch: nothing was done about them. */
  readonly unread: ReadonlySet<string>;
  /** Whether less is to be tried at a time. */
  readonly isTooMuch: boolean;
  /** What the batch had. */
  readonly used: BatchLimits;
}
