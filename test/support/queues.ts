import { Redis } from 'ioredis';
import { deadQueue, projections } from '../../src/consumers/topology.ts';
import { depth } from './broker.ts';

/** Messages that were given up on: those of the queues, and those that the store has taken out of them. */
export async function deadLetters(): Promise<number> {
  const redis = new Redis(process.env['REDIS_URL'] ?? '');
  try {
    let messages = 0;
    for (const projection of projections) messages += await depth(deadQueue(projection));
    return messages + (await redis.zcard('{planbase}:dead-letters'));
  } finally {
    redis.disconnect();
  }
}
