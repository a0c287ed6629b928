import { maxBatchChanges } from '../consumers/announcements.ts';
import { type Lane, maxQuickBytes } from '../consumers/topology.ts';
import type { Overdue } from './work-lists.ts';

/** Changes of a queue, ready or held by consumers, beyond which no small plan is announced again … */
const maxOutstanding: Readonly<Record<Lane, number>> = { quick: 1_000, bulk: 100 };
/** … and no large one: to write it once more is dear. */
const maxOutstandingForLarge = 20;
/** Entries that each queue is given all the same in one round, because they have been pending for very long. */
const maxBeyond = 10;

/**
 * The room that is left in each work queue during one round of the sweeper. It counts changes. Nobody knows how many
 * the ready messages carry: each counts as a full one, since what is ready will be processed anyway.
 */
export class Outstanding {
  readonly #changes: Map<string, number>;
  readonly #lanes: ReadonlyMap<string, Lane>;
  readonly #beyond = new Map<string, number>();

  /**
   * @param ready messages that are ready, by queue
   * @param held changes that consumers hold, by queue
   */
  constructor(
    queues: readonly { readonly name: string; readonly lane: Lane }[],
    ready: Readonly<Record<string, number>>,
    held: Readonly<Record<string, number>>,
  ) {
    this.#lanes = new Map(queues.map(({ name, lane }) => [name, lane]));
    const changesIn = (queue: string) => (ready[queue] ?? 0) * maxBatchChanges + (held[queue] ?? 0);
    this.#changes = new Map(queues.map(({ name }) => [name, changesIn(name)]));
  }

  /**
   * Returns whether the entry may be announced in the queue, and counts it: because there is `room`, or although there
   * is none (`beyond`).
   */
  admit(queue: string, { size }: Pick<Overdue, 'size'>, isVeryOld: boolean): 'room' | 'beyond' | undefined {
    const isLarge = size > maxQuickBytes;
    const changes = this.#changes.get(queue) ?? 0;
    const beyond = this.#beyond.get(queue) ?? 0;
    const max = isLarge ? maxOutstandingForLarge : maxOutstanding[this.#lanes.get(queue) ?? 'quick'];
    if (changes < max) {
      this.#changes.set(queue, changes + 1);
      return 'room';
    }
    if (!isVeryOld || beyond >= maxBeyond) return undefined;
    this.#beyond.set(queue, beyond + 1);
    return 'beyond';
  }
}
