import { createLogger } from '../../src/log.ts';
import { openStore, type Store, untilReady } from '../../src/store/connection.ts';

/** The instance's Redis, as a process of Planbase has it. Close it with `closeStore`. */
export async function openInstanceStore(): Promise<Store> {
  const store = openStore(process.env['REDIS_URL'] ?? '', createLogger('test', 'silent'));
  await untilReady(store.redis, 10_000);
  return store;
}
