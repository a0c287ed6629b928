import type { AckOrNack } from 'rascal';
import type { Delivery } from './batch-buffer.ts';

/** One change's part of a message. */
export type Part = Pick<Delivery, 'ack' | 'requeue' | 'lost'>;

/**
 * A message that this process has not acknowledged, with a part for each of its changes. It is acknowledged when every
 * part is acknowledged, and requeued whole as soon as one part is requeued. The broker then delivers all of it again,
 * and the acknowledged parts are done twice, which is harmless.
 */
export class HeldMessage {
  readonly #ackOrNack: AckOrNack;
  readonly #onEnd: (held: HeldMessage) => void;
  #unacknowledged: number;
  #isReturned = false;

  /**
   * @param parts the number of parts
   * @param onEnd called once, when the message is acknowledged or requeued
   */
  constructor(ackOrNack: AckOrNack, parts: number, onEnd: (held: HeldMessage) => void) {
    this.#ackOrNack = ackOrNack;
    this.#unacknowledged = parts;
    this.#onEnd = onEnd;
  }

  /** Number of parts that are not acknowledged. */
  get unacknowledged(): number {
    return this.#unacknowledged;
  }

  /** Returns one part of the message. */
  part(): Part {
    let isAcknowledged = false;
    return {
      ack: () => {
        if (isAcknowledged) return;
        isAcknowledged = true;
        this.#ack();
      },
      requeue: () => this.requeue('requeued'),
      lost: () => this.#isReturned,
    };
  }

  /** Puts the message back into its queue. Does nothing once it is acknowledged or requeued. */
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
