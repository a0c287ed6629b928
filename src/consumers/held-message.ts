import type { AckOrNack } from 'rascal';
import type { Delivery } from './batch-buffer.ts';

/** The part of a message that one change has. */
export type Part = Pick<Delivery, 'ack' | 'requeue' | 'lost'>;

/**
 * A message that this process has not acknowledged, with a part for each of its changes. It is acknowledged when every
 * part is settled, and given back whole as soon as one part is: the broker then delivers all of it again, and the parts
 * that were settled are done twice, which is harmless.
 */
export class HeldMessage {
  readonly #ackOrNack: AckOrNack;
  readonly #onEnd: (held: HeldMessage) => void;
  #unacknowledged: number;
  #isReturned = false;

  /**
   * @param parts how many parts there are
   * @param onEnd called once, when the message is acknowledged or given back
   */
  constructor(ackOrNack: AckOrNack, parts: number, onEnd: (held: HeldMessage) => void) {
    this.#ackOrNack = ackOrNack;
    this.#unacknowledged = parts;
    this.#onEnd = onEnd;
  }

  /** Parts that are not settled. */
  get unacknowledged(): number {
    return this.#unacknowledged;
  }

  /** One part of it. */
  part(): Part {
    let isAcknowledged = false;
    return {
      ack: () => {
        if (isAcknowledged) return;
        isAcknowledged = true;
        this.#ack();
      },
      requeue: () => this.requeue('given back'),
      lost: () => this.#isReturned,
    };
  }

  /** Puts the message back into its queue; nothing once it is acknowledged or given back. */
  requeue(reason: string): void {
    if (this.#isReturned || this.#unacknowledged === 0) return;
    this.#isReturned = true;
    this.#ackOrNack(new Error(reason), { strategy: 'nack', requeue: true });
    this.#onEnd(this);
  }

  #ack(): void {
    this.#unacknowledged -= 1;
    if (this.#isReturned || this.#unacknowledged > 0) return;
    this.#ackOrNack();
    this.#onEnd(this);
  }
}
