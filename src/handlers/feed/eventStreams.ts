import { Failure } from '../../failure.ts';
import { type EndReason, EventStream, type EventStreamParts } from './eventStream.ts';

/** Bounds of the event streams of one process. */
export interface EventStreamLimits extends Pick<EventStreamParts, 'heartbeatMs' | 'slowMs'> {
  /** How many there may be at a time. */
  readonly most: number;
}

/** The event streams that are open in this process. */
export class EventStreams {
  readonly #limits: EventStreamLimits;
  readonly #ended: (reason: EndReason) => void;
  readonly #open = new Set<EventStream>();

  /** @param ended told why a stream ended */
  constructor(limits: EventStreamLimits, ended: (reason: EndReason) => void) {
    this.#limits = limits;
    this.#ended = ended;
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Throws `Failure('unavailable')` when there are too many. */
  open(parts: Omit<EventStreamParts, 'heartbeatMs' | 'slowMs' | 'onEnd'>): EventStream['body'] {
    if (this.#open.size >= this.#limits.most) {
      const detail = 'This process has as many event streams as it takes.';
      throw new Failure('unavailable', detail, { retryAfterS: 5 });
    }
    const stream = new EventStream({
      ...parts,
      ...this.#limits,
      onEnd: (reason) => {
        this.#open.delete(stream);
        this.#ended(reason);
      },
    });
    this.#open.add(stream);
    return stream.body;
  }

  /** Ends all, so that the process can. */
  stop(): void {
    for (const stream of this.#open) stream.stop();
  }
}
