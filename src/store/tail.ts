import { toReason } from '../error-reason.ts';
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
 * lost       Nothing is known: at the start, and whenever an epoch ends. The tail reads the end of the stream
 *            backwards and passes it to the followers, which begin again with it; then the tail is following.
 * following  Reads the entries after its position, over and over. Each entry names the revision before it, so the tail
 *            takes an entry only if it names the position. A commit of this process is taken by the same rule as soon
 *            as its answer arrives, or is kept until the entries in between were read, so a process rarely reads its
 *            own writes. The epoch ends, and the tail is lost, when
 *              - an entry names another revision (a gap: the stream was trimmed past this process),
 *              - an entry is unreadable: it is unknown which plan in memory it has made stale,
 *              - the stream's head is behind the position, or ahead of it with nothing in between (Redis was rewound
 *                or emptied),
 *              - after a reconnect Redis has another run_id: a restarted Redis may have lost its last second and
 *                received other changes since, which no position would show.
 * disconnected
 *            No connection, or a read without an answer in time. The position is kept; after the reconnect the tail
 *            continues from it if Redis is the same.
 *
 * After an unreadable entry the next epoch begins behind it, with the commits since: the entry is skipped, once.
 *
 * The tail gives its followers every entry once and in order within an epoch. It confirms only the time at which a
 * read was SENT, and only if it has everything up to the head that this read returned. So a frozen process, a half-open
 * connection and an answer that waited in a socket are not mistaken for fresh state.
 * No other process needs the tail; SIGKILL leaves nothing behind.
 */

/** A follower is fresh for so long after the time that `confirm` reported. */
export const freshMs = 1_000;

/** State that an API process builds from the stream. */
export interface Follower {
  /** The state may be wrong: forget it. */
  reset(): void;
  /** Begin with the end of the stream; always after a `reset`. */
  restart(recent: Recent): void;
  /** The next entry. */
  apply(entry: StreamEntry): void;
  /** Nothing was missing when a read was sent at this time, on the clock of `performance.now()`. */
  confirm(sentMs: number): void;
}

export interface TailDeps extends RecentDeps {
  /** A connection of the tail's own. */
  readonly blocking: Blocking;
  readonly followers: readonly Follower[];
  readonly logger: Logger;
}

const blockMs = 250;
/** If an answer takes longer, the connection is half open. */
const answerMs = 2_000;
const recentMs = 30_000;
/**
 * Time between two reads while this process itself writes: a read after each of its commits would bring nothing new.
 */
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
  /**
   * Own commits that do not follow the position yet, by the revision before them; the entries in between will be read.
   */
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
        const reason = toReason(error);
        this.#deps.logger.warn({ reason }, 'change stream disconnected');
        await Bun.sleep(50);
      }
    }
  }

  /**
   * Takes a commit of this process from its answer, so that it need not be read: now, or after the entries in between.
   * Call it only if no epoch has ended since the commit began.
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
    // Without those that commits of this process have brought meanwhile.
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

  /** Takes entries with their bodies; false if one does not follow the position, or was trimmed meanwhile. */
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
    // A commit that was sent again has the same answer.
    if (this.#ahead.has(entry.previous)) return;
    this.#ahead.set(entry.previous, entry);
    this.#aheadBytes += entry.bytes;
  }

  /** Takes the own commits that follow the position. */
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
    this.#deps.logger.info({ reason, position: this.#position }, 'cache reset');
    this.#position = undefined;
    this.#ahead.clear();
    this.#aheadBytes = 0;
    for (const follower of this.#deps.followers) follower.reset();
  }

  /** Closes the connection if no answer comes in time, so that its commands reject. */
  async #inTime<T>(answer: Promise<T>, timeoutMs = answerMs): Promise<T> {
    const timer = setTimeout(() => this.#deps.blocking.disconnect(true), timeoutMs);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }
}
