import { Redis } from 'ioredis';
import { dyingWithUs, freePort } from '../harness/processes.ts';

const answersWithinMs = 10_000;

/** A private Redis server. It writes only the snapshot that `reload` restores to disk. */
export interface OwnRedis {
  readonly redis: Redis;
  readonly pid: number;
  /** Stops the process; resolves when it has exited. */
  stop(): Promise<void>;
}

/** Starts `redis-server` with its data in the folder, and waits until it answers. */
export async function startRedis(folder: string): Promise<OwnRedis> {
  const port = freePort();
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
    rdbcompression: 'no',
    // For DEBUG RELOAD.
    'enable-debug-command': 'local',
  };
  const server = Bun.spawn(
    [
      ...dyingWithUs,
      'redis-server',
      ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const redis = new Redis({
    host: '127.0.0.1',
    port,
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
  });
  redis.on('error', () => {});
  const stop = async () => {
    redis.disconnect();
    server.kill();
    await server.exited;
  };
  const timer = setTimeout(() => redis.disconnect(), answersWithinMs);
  try {
    await redis.ping();
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return { redis, pid: server.pid, stop };
}
