import { type EndReason, EventStream, type EventStreamDeps } from './event-stream.ts';

/** Times of the event streams of one process. */
export type EventStreamTimes = Pick<EventStreamDeps, 'heartbeatMs' | 'slowMs'>;

/** Parameters of one stream, without the times that all streams share. */
export type OpenedStream = Omit<EventStreamDeps, keyof EventStreamTimes>;

/** The event streams that are open in this process. */
export class EventStreams {
  readonly #times: EventStreamTimes;
  readonly #ended: (reason: EndReason) => void;
  readonly #open = new Set<EventStream>();

  /** @param ended called with the reason when a stream ends */
  constructor(times: EventStreamTimes, ended: (reason: EndReason) => void) {
    this.#times = times;
    this.#ended = ended;
  }

  /** Number of open streams. */
  get size(): number {
    return this.#open.size;
  }

  /** @param connection aborted when the client's connection ends */
  open(parts: OpenedStream, connection: AbortSignal): EventStream['body'] {
    const stream = new EventStream({
      ...parts,
      ...this.#times,
      onEnd: (reason) => {
        this.#open.delete(stream);
        parts.onEnd(reason);
        this.#ended(reason);
      },
    });
    this.#open.add(stream);
    if (connection.aborted) stream.abandon();
    else connection.addEventListener('abort', () => stream.abandon(), { once: true });
    return stream.body;
  }

  /** Ends all streams, so that the process can exit. */
  stop(): void {
    for (const stream of this.#open) stream.stop();
  }
}
