import { join } from 'node:path';
import { RedisClient } from 'bun';
import type { Instance } from '../instance.ts';
import type { Part } from '../part.ts';
import { asEngineUser, makeEngineFolder } from './user.ts';

/** Redis as the store of record: every write is on disk before it is acknowledged, and nothing is evicted. */
export function redisParts(instance: Instance): Part[] {
  const port = instance.ports.redis;
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: join(instance.engineFolder, 'redis'),
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  return [
    {
      name: 'redis',
      kind: 'engine',
      needs: [],
      ports: ['redis'],
      command: asEngineUser([
        'redis-server',
        ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      ]),
      env: {},
      readyWithinMs: 60_000,
      stopWithinMs: 15_000,
      async prepare() {
        makeEngineFolder(instance, 'redis');
      },
      probe: () => redisAnswers(`redis://127.0.0.1:${port}`),
    },
  ];
}

/** Whether Redis answers commands; not yet while it loads its data. */
export async function redisAnswers(url: string): Promise<boolean> {
  const client = new RedisClient(url, { autoReconnect: false, connectionTimeout: 1_000, maxRetries: 0 });
  try {
    await client.connect();
    return (await client.send('PING', [])) === 'PONG';
  } finally {
    client.close();
  }
}
