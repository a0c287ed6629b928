import type { Lane } from '../consumers/topology.ts';

/** Messages of a lane, ready or held by consumers, beyond which nothing is announced again … */
const mostOutstanding: Readonly<Record<Lane, number>> = { quick: 1_000, bulk: 20 };
/** … except for so many entries in one round that have been pending for very long. */
const mostBeyond: Readonly<Record<Lane, number>> = { quick: 100, bulk: 10 };

/** The room that is left in each work queue during one round of the sweeper. */
export class Outstanding {
  readonly #room = new Map<string, number>();
  readonly #beyond = new Map<string, number>();

  /**
   * @param ready messages that are ready, by queue
   * @param held messages that consumers hold, by queue
   */
  constructor(
    queues: readonly { readonly name: string; readonly lane: Lane }[],
    ready: Readonly<Record<string, number>>,
    held: Readonly<Record<string, number>>,
  ) {
    for (const { name, lane } of queues) {
      this.#room.set(name, mostOutstanding[lane] - (ready[name] ?? 0) - (held[name] ?? 0));
      this.#beyond.set(name, mostBeyond[lane]);
    }
  }

  /**
   * Returns whether one more message may be announced in the queue, and counts it: because there is `room`, or although
   * there is none (`beyond`).
   */
  admit(queue: string, isVeryOld: boolean): 'room' | 'beyond' | undefined {
    const room = this.#room.get(queue) ?? 0;
    const beyond = this.#beyond.get(queue) ?? 0;
    if (room > 0) {
      this.#room.set(queue, room - 1);
      return 'room';
    }
    if (!isVeryOld || beyond <= 0) return undefined;
    this.#beyond.set(queue, beyond - 1);
    return 'beyond';
  }
}
