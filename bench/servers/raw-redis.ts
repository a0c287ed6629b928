/** Bun's server and one call to Redis: GET reads a plan, POST parses one and stores it. */
import { Redis } from 'ioredis';
import { body } from './plan.ts';
import { serve } from './serve.ts';

const redis = new Redis(process.env['REDIS_URL'] ?? '', { enableAutoPipelining: true });
await redis.set('bench:plan', body);

serve(async (request) => {
  const headers = { 'content-type': 'application/json' };
  if (request.method === 'GET') return new Response(await redis.get('bench:plan'), { headers });
  // The load generator sends a plan.
  const plan = (await request.json()) as { objectId: string };
  const text = JSON.stringify(plan);
  await redis.set(`bench:${plan.objectId}`, text);
  return new Response(text, { status: 201, headers });
});
