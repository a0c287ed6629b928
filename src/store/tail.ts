import type { Logger } from '../log.ts';
import { type Blocking, untilReady } from './connection.ts';
import { type Recent, type RecentDeps, readRecent } from './recent.ts';
import {
  type ChangeEntry,
  pageBytes,
  pageEntries,
  parsePrefix,
  type RawEntry,
  readBodies,
  type StreamEntry,
  toRevision,
  toStreamEntry,
  withinBytes,
} from './stream.ts';

/*
 * One API process following the stream of changes.
 *
 * lost       Nothing is known: at the start, and whenever an era ends. The end of the stream is read backwards and
 *            handed to the followers, which begin anew with it; then the tail is following.
 * following  Reads what comes after its position, over and over. Each entry names the revision before it, so an entry
 *            is taken only if it names the position. A commit of this very process is taken by the same rule as soon as
 *            its answer tells it, or is kept until what is between was read: most of what it writes itself a process
 *            never reads. The era ends, and the tail is lost, when
 *              - an entry names another revision (a gap: the stream was trimmed past this process),
 *              - an entry is unreadable: nobody knows which plan in memory it has made stale,
 *              - the stream's head is behind the position, or ahead of it with nothing in between (Redis was rewound
 *                or emptied),
 *              - after a reconnect Redis has another run_id: a restarted Redis may have lost its last second, and
 *                may have been given other changes since, so that no position would show it.
 * away       No connection, or a read without an answer in time. The position is kept; after the reconnect the tail
 *            goes on from it if Redis is the same.
 *
 * After an unreadable entry the next era begins behind it, with what was committed since: it is skipped, once.
 *
 * It promises its followers every entry once and in order within an era, and it confirms only with the time at which
 * a read was SENT, and only where it has everything up to the head that this read saw. So a process that was frozen, a
 * connection that is half open and an answer that waited in a socket all look like what they are: nothing known since
 * then.
 * It has nothing that another process needs; killed, it leaves nothing behind.
 */

/** A follower is up to date for so long after what it was told by `confirm`. */
export const freshMs = 1_000;

/** What is built from the stream inside an API process. */
export interface Follower {
  /** What was known may be wrong: forget it. */
  reset(): void;
  /** Begin with the end of the stream; always after a `reset`. */
  restart(recent: Recent): void;
  /** The next entry. */
  apply(entry: StreamEntry): void;
  /** Nothing was missing when a read was sent; on the clock of `performance.now()`. */
  confirm(sentMs: number): void;
}

export interface TailDeps extends RecentDeps {
  /** A connection of the tail's own. */
  readonly blocking: Blocking;
  readonly followers: readonly Follower[];
  readonly logger: Logger;
}

const blockMs = 250;
/** An answer that takes longer is not coming: the connection is half open. */
const answerMs = 2_000;
const recentMs = 30_000;
/** Time between two reads while this process itself writes: a read for each of its commits would tell it nothing new. */
const restMs = 10;

/** Follows the stream for the followers of one process. */
export class Tail {
  readonly #deps: TailDeps;
  /** Undefined when lost. */
  #position: number | undefined;
  #runId: string | undefined;
  /** How many entries the next read asks for. */
  #count = pageEntries;
  /** Number of the connection now, and of the one whose Redis has been identified. */
  #connection = 1;
  #identified = 0;
  /** Own commits that do not follow on the position yet, by the revision that they follow on; others will be read. */
  readonly #ahead = new Map<number, StreamEntry>();
  #aheadBytes = 0;
  /** Whether this process has committed anything since a read was sent. */
  #hasCommitted = false;

  constructor(deps: TailDeps) {
    this.#deps = deps;
    deps.blocking.on('ready', () => {
      this.#connection += 1;
    });
  }

  /** Follows the stream until `signal` is aborted. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#step();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.#deps.logger.warn({ reason }, 'tail is away');
        await Bun.sleep(50);
      }
    }
  }

  /**
   * Takes a commit of this process as its answer tells it, so that it need not be read: now, or once what is between
   * has been. To be called only where no era has ended since the commit began.
   */
  committed(entry: StreamEntry): void {
    this.#hasCommitted = true;
    if (this.#position === undefined || this.#has(entry.revision)) return;
    try {
      if (entry.previous === this.#position) this.#take(entry);
      else if (this.#aheadBytes + entry.bytes <= this.#deps.runBytes) this.#keep(entry);
      this.#catchUp();
    } catch (error) {
      // The write is durable, so its caller must not see this. The stream has the entry.
      this.#deps.logger.error({ err: error }, 'own commit not taken');
      this.#lose('a follower failed');
    }
  }

  async #step(): Promise<void> {
    const { blocking, followers } = this.#deps;
    await untilReady(blocking, answerMs);
    if (this.#identified !== this.#connection) await this.#identify();
    else if (this.#position !== undefined) await this.#read(this.#position);
    else {
      const recent = await this.#inTime(readRecent(blocking, this.#deps), recentMs);
      for (const follower of followers) follower.restart(recent);
      this.#position = recent.position;
    }
  }

  async #identify(): Promise<void> {
    const connection = this.#connection;
    const info = await this.#inTime(this.#deps.blocking.info('server'));
    const runId = /^run_id:(\w+)/m.exec(info)?.[1];
    if (runId !== this.#runId) this.#lose('another Redis');
    this.#runId = runId;
    this.#identified = connection;
  }

  async #read(from: number): Promise<void> {
    const { blocking, followers, names } = this.#deps;
    const count = this.#count;
    this.#hasCommitted = false;
    const sentMs = performance.now();
    const head = blocking.hget(names.state, 'head');
    const read = blocking.xread('COUNT', count, 'BLOCK', blockMs, 'STREAMS', names.changes, `${from}-0`);
    const [headText, answer] = await this.#inTime(Promise.all([head, read]));
    // [[stream, entries]], or null when nothing came.
    const found = (answer?.[0]?.[1] ?? []) as RawEntry[];
    const headNumber = Number(headText ?? 0);
    if (headNumber < from) return this.#lose('Redis was rewound');
    if (headNumber > from && found.length === 0) return this.#lose('the stream was emptied');
    // Without those that commits of this process have reported meanwhile.
    const unknown = parsePrefix(found.filter(([id]) => !this.#has(toRevision(id))));
    for (let rest: readonly ChangeEntry[] = unknown.readable; rest.length > 0; ) {
      const page = withinBytes(rest, pageBytes);
      if (!(await this.#takeAll(page))) return this.#lose('a gap in the stream');
      rest = rest.slice(page.length);
    }
    if (unknown.unreadable !== undefined) {
      this.#deps.unreadable.report('tail', unknown.unreadable);
      return this.#lose('an unreadable entry');
    }
    if (this.#has(headNumber)) for (const follower of followers) follower.confirm(sentMs);
    this.#count = pageEntries;
    if (!this.#hasCommitted || !this.#has(headNumber)) return;
    // The next entry is most likely a commit of this process, whose answer reports it.
    this.#count = 1;
    await Bun.sleep(restMs);
  }

  /** Takes entries with their bodies; false where one does not follow on the position, or was trimmed meanwhile. */
  async #takeAll(entries: readonly ChangeEntry[]): Promise<boolean> {
    const bodies = await this.#inTime(readBodies(this.#deps.blocking, this.#deps.names, entries));
    for (const [index, change] of entries.entries()) {
      if (this.#has(change.revision)) continue;
      const body = bodies[index];
      if (body === undefined || Number(change.previous) !== this.#position) return false;
      this.#take(toStreamEntry(change, body));
      this.#catchUp();
    }
    return true;
  }

  #has(revision: number): boolean {
    return this.#position !== undefined && revision <= this.#position;
  }

  #take(entry: StreamEntry): void {
    for (const follower of this.#deps.followers) follower.apply(entry);
    this.#position = entry.revision;
  }

  #keep(entry: StreamEntry): void {
    // A commit that was sent again has been answered the same.
    if (this.#ahead.has(entry.previous)) return;
    this.#ahead.set(entry.previous, entry);
    this.#aheadBytes += entry.bytes;
  }

  /** Takes the own commits that follow on the position. */
  #catchUp(): void {
    for (let position = this.#position; position !== undefined; ) {
      const entry = this.#ahead.get(position);
      if (entry === undefined) return;
      this.#ahead.delete(position);
      this.#aheadBytes -= entry.bytes;
      this.#take(entry);
      position = entry.revision;
    }
  }

  #lose(reason: string): void {
    this.#deps.logger.info({ reason, position: this.#position }, 'a new era begins');
    this.#position = undefined;
    this.#ahead.clear();
    this.#aheadBytes = 0;
    for (const follower of this.#deps.followers) follower.reset();
  }

  /** Cuts the connection, so that what was asked rejects, when no answer comes. */
  async #inTime<T>(answer: Promise<T>, timeoutMs = answerMs): Promise<T> {
    const timer = setTimeout(() => this.#deps.blocking.disconnect(true), timeoutMs);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }
}
