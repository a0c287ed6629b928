import { delay } from '../../delay.ts';
import { Failure } from '../../failure.ts';
import type { Caller } from '../../store/commit.ts';
import type { Feed, Page } from '../../store/feed.ts';
import type { FeedSubscription } from '../../store/feed-subscription.ts';
import type { StreamEntry } from '../../store/stream.ts';
import { encodePosition } from '../positions.ts';
import { toItem } from './item.ts';

/** Parameters of one event stream. */
export interface EventStreamDeps {
  readonly feed: Feed;
  readonly caller: Caller;
  /** The position to continue from. */
  readonly since: number;
  /** When the caller's token expires, in milliseconds since 1970. */
  readonly expiresAtMs: number;
  /** A comment is sent after this time without other output. */
  readonly heartbeatMs: number;
  /** A client that reads nothing for this time while changes wait is disconnected. */
  readonly slowMs: number;
  /** Called once with the reason when the stream ends. */
  readonly onEnd: (reason: EndReason) => void;
}

/** The reason that is sent to the client, or `gone` if the client is unreachable. */
export type EndReason = 'resync' | 'expired' | 'slow' | 'stopping' | 'gone';

type Chunk = Uint8Array<ArrayBuffer>;

/** Limits of one chunk, unless a single change is larger; a stream holds one chunk while its client reads nothing. */
const maxChunk = { changes: 128, bytes: 65_536 };
/** Time between two attempts to read while Redis is unreachable. */
const retryMs = 500;
/** The longest delay of a timer. */
const maxTimerMs = 2_147_483_647;
const encoder = new TextEncoder();

/*
 * One client that follows the feed as server-sent events (HTML, "Server-sent events").
 *
 * The client sets the pace: the stream asks for another chunk only when the last one has gone into its socket (`pull`),
 * so it holds at most one chunk and a position.
 *
 * reading   A chunk is requested: reads changes after the position, from memory or from Redis. If there are none, it
 *           waits until the tail brings a change that the caller may see, and after `heartbeatMs` sends a comment
 *           instead, with its position as the id, so that a client whose organisation is quiet does not fall behind.
 * resting   No chunk is requested: the client has not read the last one yet. If changes wait for `slowMs`, the client
 *           is disconnected.
 * ended     The stream sends the reason (`resync`, `expired`, `slow`, `stopping`) and closes; or the client is gone, or
 *           the process dies. The client continues from its last id at any process: the stream stores nothing.
 *
 * While Redis is unreachable and the position is not in memory, the stream tries again every `retryMs`.
 */
export class EventStream {
  readonly body: ReadableStream<Chunk>;
  readonly #deps: EventStreamDeps;
  readonly #subscription: FeedSubscription;
  readonly #ended = new AbortController();
  #expiry: ReturnType<typeof setTimeout> | undefined;
  #controller: ReadableStreamDefaultController<Chunk> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #position: number;
  /** Whether the last read found more than it took. */
  #hasMore = false;

  constructor(deps: EventStreamDeps) {
    this.#deps = deps;
    this.#position = deps.since;
    this.#subscription = deps.feed.subscribe(deps.caller);
    this.body = new ReadableStream<Chunk>({
      start: (controller) => {
        this.#controller = controller;
        // Send the first bytes at once: they show the client that it is connected.
        this.#send('retry: 1000\n\n');
        // Start the timer only after the caller has the stream: the token may have expired already.
        queueMicrotask(() => this.#untilExpiry());
      },
      pull: async () => {
        clearTimeout(this.#resting);
        try {
          await this.#next();
        } catch (error) {
          this.#release('gone');
          throw error;
        }
        if (!this.#ended.signal.aborted) this.#delay();
      },
      cancel: () => this.#release('gone'),
    });
  }

  /** Ends the stream because the process is stopping: the client must reconnect. */
  stop(): void {
    this.#end('stopping', 'This process is stopping. Connect again.');
  }

  /** Ends the stream because its client's connection has ended. */
  abandon(): void {
    this.#release('gone');
  }

  /** Sends one chunk, or ends. */
  async #next(): Promise<void> {
    const endsMs = performance.now() + this.#deps.heartbeatMs;
    const { signal } = this.#ended;
    while (!signal.aborted) {
      const page = await this.#read();
      if (signal.aborted) return;
      if (page !== undefined && page.kind !== 'changes') {
        const since = page.kind === 'lost' ? page.oldest : this.#position;
        return this.#end('resync', 'The position is no longer known. Read all plans again.', since);
      }
      if (page !== undefined) {
        this.#position = page.reached;
        this.#hasMore = page.hasMore;
        if (page.changes.length > 0) return this.#send(page.changes.map(formatEvent).join(''));
      }
      const leftMs = endsMs - performance.now();
      if (leftMs <= 0) return this.#send(`: heartbeat\nid: ${encodePosition(this.#position)}\n\n`);
      if (page === undefined) await delay(Math.min(leftMs, retryMs), signal);
      else await this.#subscription.changed(leftMs, signal);
    }
  }

  /** Undefined while Redis is unreachable. */
  async #read(): Promise<Page | undefined> {
    const { feed, caller } = this.#deps;
    try {
      return await feed.read(caller, this.#position, maxChunk);
    } catch (error) {
      if (error instanceof Failure) return undefined;
      throw error;
    }
  }

  #delay(): void {
    this.#resting = setTimeout(() => {
      const isWaitedFor = this.#hasMore || this.#subscription.newest > this.#position;
      if (isWaitedFor) this.#end('slow', 'Changes wait, and none of them is taken.');
      else this.#delay();
    }, this.#deps.slowMs);
  }

  #untilExpiry(): void {
    const leftMs = this.#deps.expiresAtMs - Date.now();
    if (leftMs <= 0) this.#end('expired', 'The token has expired.');
    else this.#expiry = setTimeout(() => this.#untilExpiry(), Math.min(leftMs, maxTimerMs));
  }

  #end(event: Exclude<EndReason, 'gone'>, reason: string, since = this.#position): void {
    if (this.#ended.signal.aborted) return;
    this.#send(`event: ${event}\ndata: ${JSON.stringify({ reason, since: encodePosition(since) })}\n\n`);
    this.#release(event);
    this.#controller?.close();
  }

  #send(text: string): void {
    this.#controller?.enqueue(encoder.encode(text));
  }

  #release(reason: EndReason): void {
    if (this.#ended.signal.aborted) return;
    clearTimeout(this.#expiry);
    clearTimeout(this.#resting);
    this.#ended.abort();
    this.#subscription.close();
    this.#deps.onEnd(reason);
  }
}

function formatEvent(change: StreamEntry): string {
  return `id: ${encodePosition(change.revision)}\nevent: change\ndata: ${toItem(change)}\n\n`;
}
