import type { Lane } from '../consumers/topology.ts';

/** Messages of a lane, ready or in the hands of consumers, beyond which nothing is announced again. */
const mostOutstanding: Readonly<Record<Lane, number>> = { quick: 1_000, bulk: 20 };
/** What may be announced in one round in a lane that has more, of what has been pending for very long. */
const mostBeyond: Readonly<Record<Lane, number>> = { quick: 100, bulk: 10 };

/** How much of each work queue's room is left in one round of the sweeper. */
export class Outstanding {
  readonly #room = new Map<string, number>();
  readonly #beyond = new Map<string, number>();

  /**
   * @param ready messages that are ready, by queue
   * @param held messages in the hands of consumers, by queue
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
   * Whether something may be announced in the queue, which is counted then: because there is `room`, or although there
   * is none (`beyond`).
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
