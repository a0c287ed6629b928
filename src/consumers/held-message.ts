import type { AckOrNack } from 'rascal';
import type { Delivery } from './inbox.ts';

/** The part of a message that one change has. */
export type Part = Pick<Delivery, 'settle' | 'giveBack' | 'lost'>;

/**
 * A message that this process has not acknowledged, with a part for each of its changes. It is acknowledged when every
 * part is settled, and given back whole as soon as one part is: the broker then delivers all of it again, and the parts
 * that were settled are done twice, which is harmless.
 */
export class HeldMessage {
  readonly #ackOrNack: AckOrNack;
  readonly #onEnd: (held: HeldMessage) => void;
  #unsettled: number;
  #isReturned = false;

  /**
   * @param parts how many parts there are
   * @param onEnd called once, when the message is acknowledged or given back
   */
  constructor(ackOrNack: AckOrNack, parts: number, onEnd: (held: HeldMessage) => void) {
    this.#ackOrNack = ackOrNack;
    this.#unsettled = parts;
    this.#onEnd = onEnd;
  }

  /** Parts that are not settled. */
  get unsettled(): number {
    return this.#unsettled;
  }

  /** One part of it. */
  part(): Part {
    let isSettled = false;
    return {
      settle: () => {
        if (isSettled) return;
        isSettled = true;
        this.#settle();
      },
      giveBack: () => this.giveBack('given back'),
      lost: () => this.#isReturned,
    };
  }

  /** Puts the message back into its queue; nothing once it is acknowledged or given back. */
  giveBack(reason: string): void {
    if (this.#isReturned || this.#unsettled === 0) return;
    this.#isReturned = true;
    this.#ackOrNack(new Error(reason), { strategy: 'nack', requeue: true });
    this.#onEnd(this);
  }

  #settle(): void {
    this.#unsettled -= 1;
    if (this.#isReturned || this.#unsettled > 0) return;
    this.#ackOrNack();
    this.#onEnd(this);
  }
}
