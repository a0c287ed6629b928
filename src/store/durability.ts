import type { Store } from './connection.ts';
import { isConnectionFault } from './errors.ts';

/** How Redis stores acknowledged writes. */
export interface Durability {
  /** `maxmemory-policy`; every other than `noeviction` loses plans. */
  readonly evictionPolicy: string;
  /** Whether there is an append-only file. */
  readonly isAppendOnly: boolean;
  /** `appendfsync`; undefined where the user of the connection may not read it. */
  readonly fsync: string | undefined;
}

/**
 * Checks the Redis that this process uses, now and after each reconnect, and logs what may lose data. Call it once for
 * each process.
 */
export function watchDurability(store: Store): void {
  const check = () => {
    checkDurability(store).catch((error: unknown) => {
      store.logger.warn(
        { reason: error instanceof Error ? error.message : error },
        'redis durability not read',
      );
    });
  };
  store.redis.on('ready', check);
  if (store.redis.status === 'ready') check();
}

/** Reads the durability of Redis, and logs it where it has changed since the last check. */
export async function checkDurability(store: Store): Promise<Durability> {
  const { redis, logger } = store;
  const [memory, persistence, fsync] = await Promise.all([
    redis.info('memory'),
    redis.info('persistence'),
    readFsync(store),
  ]);
  const durability: Durability = {
    evictionPolicy: /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'unknown',
    isAppendOnly: /^aof_enabled:1/m.test(persistence),
    fsync,
  };
  if (JSON.stringify(durability) !== JSON.stringify(store.durability)) {
    const refused = whyRefused(durability);
    if (refused !== undefined)
      logger.error({ ...durability, reason: refused }, 'redis evicts keys, not ready');
    for (const warning of listWarnings(durability)) logger.warn({ warning }, 'redis may lose data');
  }
  store.durability = durability;
  return durability;
}

/** Throws an error that says what to do if Redis evicts keys. */
export async function requireDurable(store: Store): Promise<void> {
  const refused = whyRefused(await checkDurability(store));
  if (refused !== undefined) throw new Error(refused);
}

/** Returns why no process may work with such a Redis; undefined if it may. */
export function whyRefused({ evictionPolicy }: Durability): string | undefined {
  if (evictionPolicy === 'noeviction') return undefined;
  return `Redis removes keys when its memory is full (maxmemory-policy ${evictionPolicy}), so plans would be lost. Set maxmemory-policy noeviction.`;
}

/** Returns how acknowledged writes may be lost, and what to do. */
export function listWarnings({ isAppendOnly, fsync }: Durability): string[] {
  if (!isAppendOnly) {
    return [
      'Redis has no append-only file, so a restart loses acknowledged writes. Set appendonly yes and appendfsync always.',
    ];
  }
  switch (fsync) {
    case 'always':
      return [];
    case 'everysec':
      return [
        'Redis syncs its append-only file once a second, so the death of its machine loses up to two seconds of acknowledged writes. Set appendfsync always.',
      ];
    case undefined:
      return ['appendfsync is unknown, because Redis refuses CONFIG GET. Make sure that it is always.'];
    default:
      return [
        `Redis does not sync its append-only file (appendfsync ${fsync}), so the death of its machine loses acknowledged writes. Set appendfsync always.`,
      ];
  }
}

/** Managed Redis often refuses CONFIG. */
async function readFsync({ redis }: Store): Promise<string | undefined> {
  try {
    // [name, value]
    const [, value] = (await redis.config('GET', 'appendfsync')) as string[];
    return value;
  } catch (error) {
    if (isConnectionFault(error)) throw error;
    return undefined;
  }
}
