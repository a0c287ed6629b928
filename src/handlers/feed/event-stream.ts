import { Failure } from '../../failure.ts';
import { rest } from '../../rest.ts';
import type { Caller } from '../../store/commit.ts';
import type { Feed, Page } from '../../store/feed.ts';
import type { FeedSubscription } from '../../store/feed-subscription.ts';
import type { StreamEntry } from '../../store/stream.ts';
import { encodePosition } from '../positions.ts';
import { toItem } from './item.ts';

/** What one event stream is. */
export interface EventStreamDeps {
  readonly feed: Feed;
  readonly caller: Caller;
  /** The position to go on from. */
  readonly since: number;
  /** When the caller's token ends, in milliseconds since 1970. */
  readonly expiresAtMs: number;
  /** A comment is sent when nothing else has been for so long. */
  readonly heartbeatMs: number;
  /** A client that takes nothing for so long while changes wait is cut off. */
  readonly slowMs: number;
  /** Called once, however the stream ends, with why. */
  readonly onEnd: (reason: EndReason) => void;
}

/** What the client is told, or `gone` where it cannot be told any more. */
export type EndReason = 'resync' | 'expired' | 'slow' | 'stopping' | 'gone';

type Chunk = Uint8Array<ArrayBuffer>;

/** Of one chunk, unless a single change is longer: it is what a stream holds while its client takes nothing. */
const maxChunk = { changes: 128, bytes: 65_536 };
/** Time between two tries to read while Redis cannot be asked. */
const retryMs = 500;
/** The longest that a timer can wait. */
const maxTimerMs = 2_147_483_647;
const encoder = new TextEncoder();

/*
 * One client that follows the feed as server-sent events (HTML, "Server-sent events").
 *
 * The client sets the pace: only when the chunk before has gone into its socket is another one asked for (`pull`), so
 * the stream holds one chunk and a position, whatever happens.
 *
 * reading   Asked for a chunk: takes what comes after the position, from memory or from Redis; with nothing there it
 *           waits until the tail brings a change that the caller may see, and after `heartbeatMs` sends a comment
 *           instead, with its position as the id, so that a client whose organisation is quiet does not stay behind.
 * resting   Not asked: the client has not taken the last chunk yet. If changes wait for `slowMs`, it is cut off.
 * ended     Told why (`resync`, `expired`, `slow`, `stopping`), then closed; or gone, or the process dies. The client
 *           goes on at its last id, at any process: nothing of it is kept here.
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
        // At once, for the client is told by the first bytes that it is connected.
        this.#send('retry: 1000\n\n');
        // Not before whoever opens it knows it: a token may have expired by now.
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
        if (!this.#ended.signal.aborted) this.#rest();
      },
      cancel: () => this.#release('gone'),
    });
  }

  /** Ends the stream because the process is stopping: the client is to connect again. */
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
        return this.#end('resync', 'The position is no longer known. Read the plans anew.', since);
      }
      if (page !== undefined) {
        this.#position = page.reached;
        this.#hasMore = page.hasMore;
        if (page.changes.length > 0) return this.#send(page.changes.map(formatEvent).join(''));
      }
      const leftMs = endsMs - performance.now();
      if (leftMs <= 0) return this.#send(`: heartbeat\nid: ${encodePosition(this.#position)}\n\n`);
      if (page === undefined) await rest(Math.min(leftMs, retryMs), signal);
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

  #rest(): void {
    this.#resting = setTimeout(() => {
      const isWaitedFor = this.#hasMore || this.#subscription.newest > this.#position;
      if (isWaitedFor) this.#end('slow', 'Changes wait, and none of them is taken.');
      else this.#rest();
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
