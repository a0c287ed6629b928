import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../src/log.ts';
import { Names } from '../../src/names.ts';
import { closeStore, openStore, type Store, untilReady } from '../../src/store/connection.ts';

/** A Redis of a test's own, with an empty data folder and a port that was free. */
export interface OwnRedis {
  readonly url: string;
  readonly store: Store;
  /** May be called again. */
  stop(): Promise<void>;
}

/** A port on the loopback address that nobody listens on now. */
export function freePort(): number {
  const probe = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } });
  const { port } = probe;
  probe.stop(true);
  return port;
}

/** Starts `redis-server` and waits until it answers. */
export async function startRedis(port = freePort(), names = new Names()): Promise<OwnRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'planbase-redis-'));
  const server = Bun.spawn(
    [
      'redis-server',
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
    ],
    { stdout: 'ignore', stderr: 'inherit' },
  );
  const url = `redis://127.0.0.1:${port}`;
  const store = openStore(url, createLogger('test', 'silent'), names);
  await untilReady(store.redis, 10_000);
  return {
    url,
    store,
    async stop() {
      closeStore(store);
      server.kill();
      await server.exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
