import { RedisClient } from 'bun';

/** The content of the store, read directly from Redis. */
export interface Stored {
  /** The text of every plan, by its id. */
  readonly plans: ReadonlyMap<string, string>;
  /** The first number that this Redis has issued: all earlier revisions are lost. */
  readonly born: string;
}

export async function readStored(redisUrl: string): Promise<Stored> {
  const client = new RedisClient(redisUrl);
  try {
    // All strings, by the model of the store (ARCHITECTURE.md).
    const plans = (await client.send('ZRANGE', ['{planbase}:plans', '0', '-1'])) as string[];
    const stored = new Map<string, string>();
    for (const plan of plans) {
      stored.set(plan, String(await client.send('HGET', [`{planbase}:plan:${plan}`, 'body'])));
    }
    const born = await client.send('HGET', ['{planbase}:state', 'born']);
    return { plans: stored, born: String(born ?? 0) };
  } finally {
    client.close();
  }
}

/** Returns the ids whose texts differ. */
export function differences(
  a: ReadonlyMap<string, string | undefined>,
  b: ReadonlyMap<string, string | undefined>,
): string[] {
  const ids = new Set([...a.keys(), ...b.keys()]);
  return [...ids].filter((id) => a.get(id) !== b.get(id));
}
