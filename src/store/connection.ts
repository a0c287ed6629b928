import { Redis } from 'ioredis';
import type { Logger } from '../log.ts';
import type { CommitMeter } from '../metrics/store.ts';
import { Names } from '../names.ts';
import type { Cache } from './cache.ts';
import { measureClock } from './clock.ts';
import type { Durability } from './durability.ts';
import { GroupCommit } from './group-commit.ts';
import type { Memory } from './memory.ts';
import type { Tail } from './tail.ts';
import './tracing.ts';
import { UnreadableEntries } from './unreadable.ts';

/** Redis as one process uses it. */
export interface Store {
  readonly names: Names;
  /**
   * For commands that do not block. No command is queued while the connection is down, and none is sent twice: a write
   * must not run minutes after its caller has received 503.
   */
  readonly redis: Redis;
  readonly commits: GroupCommit;
  /** Redis' clock less ours, in milliseconds, as it was measured last … */
  clockOffsetMs: number;
  /** … at this time, on the clock of `performance.now()`. */
  clockMeasuredMs: number;
  /** The kinds of clock warnings that were logged already. */
  clockWarned: string;
  /** Redis' memory as it was measured last … */
  memory: Memory;
  /** … at this time, on the clock of `performance.now()`. */
  memoryMeasuredMs: number;
  /** How Redis stores acknowledged writes; undefined before the first check. */
  durability: Durability | undefined;
  /** Maximum size of the stream of changes, in bytes; commits beyond it are rejected. */
  streamBytes: number;
  /** Plans in memory; undefined in processes without a tail that keeps them current. */
  cache: Cache | undefined;
  /** Follows the stream of changes; undefined in processes that do not. */
  tail: Tail | undefined;
  /** Reports entries of the stream that cannot be read. */
  readonly unreadable: UnreadableEntries;
  readonly logger: Logger;
  /** Counts every commit; undefined in processes that make none. */
  meter: CommitMeter | undefined;
}

const retryDelayMs = (attempt: number): number => Math.min(50 * 2 ** Math.min(attempt, 6), 1_000);

/**
 * A connection that receives nothing for so long while answers are due is closed, and its commands reject. Redis
 * answers in order, so one timer is enough for all commands, and costs less than one for each.
 */
const answerMs = 2_000;

const common = {
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 2_000,
  retryStrategy: retryDelayMs,
};

/** Opens the connection for commands; returns at once, and keeps reconnecting until `closeStore`. */
export function openStore(url: string, logger: Logger, names = new Names()): Store {
  const redis = new Redis(url, { ...common, enableAutoPipelining: true, socketTimeout: answerMs });
  const store: Store = {
    names,
    redis,
    commits: new GroupCommit({ redis, names }),
    clockOffsetMs: 0,
    clockMeasuredMs: Number.NEGATIVE_INFINITY,
    clockWarned: '',
    memory: { usedBytes: 0, limitBytes: 0 },
    memoryMeasuredMs: Number.NEGATIVE_INFINITY,
    durability: undefined,
    streamBytes: Number.MAX_SAFE_INTEGER,
    cache: undefined,
    tail: undefined,
    unreadable: new UnreadableEntries(logger),
    logger,
    meter: undefined,
  };
  redis.on('error', (error: Error) => logger.warn({ reason: error.message }, 'redis connection failed'));
  redis.on('ready', () => {
    measureClock(store).catch((error: unknown) => logger.warn({ err: error }, 'redis clock not measured'));
  });
  return store;
}

/** A connection of its own for reads that block. */
export type Blocking = Redis;

/** Opens a connection for blocking reads: no time-out, no pipelining. */
export function openBlocking(url: string, logger: Logger): Blocking {
  const redis = new Redis(url, { ...common, enableAutoPipelining: false });
  redis.on('error', (error: Error) => logger.warn({ reason: error.message }, 'redis connection failed'));
  return redis;
}

/** Resolves when commands can be sent, or rejects after `timeoutMs`. */
export async function untilReady(redis: Redis, timeoutMs: number): Promise<void> {
  if (redis.status === 'ready') return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error('Redis cannot be reached')), timeoutMs);
  redis.once('ready', resolve);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    redis.off('ready', resolve);
  }
}

/** Whether the connection is up now. */
export function isConnected({ redis }: Store): boolean {
  return redis.status === 'ready';
}

export function closeStore(store: Store): void {
  store.redis.disconnect();
}

/** A measurement is used for so long: clocks drift apart, and are adjusted. */
const clockLastsMs = 60_000;

/** Measures the clock again in the background, if the last measurement is too old. */
export function keepClock(store: Store): void {
  const nowMs = performance.now();
  if (nowMs - store.clockMeasuredMs < clockLastsMs) return;
  store.clockMeasuredMs = nowMs;
  measureClock(store).catch(() => {});
}
