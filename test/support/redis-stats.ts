import type { Redis } from 'ioredis';

/** Bytes that Redis has sent to all its clients so far. */
export async function bytesSent(redis: Redis): Promise<number> {
  const [, bytes = '0'] = /^total_net_output_bytes:(\d+)/m.exec(await redis.info('stats')) ?? [];
  return Number(bytes);
}

/** How often Redis has run a command so far, by clients and by functions. */
export async function countCalls(redis: Redis, command: string): Promise<number> {
  const stats = await redis.info('commandstats');
  const [, calls = '0'] = new RegExp(`^cmdstat_${command}:calls=(\\d+)`, 'm').exec(stats) ?? [];
  return Number(calls);
}
