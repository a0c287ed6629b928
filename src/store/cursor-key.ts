import { randomBytes } from 'node:crypto';
import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';

const field = 'cursorKey';

/**
 * Returns the secret that all API processes sign cursors with; the first one that needs it makes it. Throws
 * `Failure('unavailable')`.
 */
export async function readCursorKey({ redis, names }: Store): Promise<Buffer> {
  const { state } = names;
  const snapshot = await mapRedisErrors(redis.hget(state, field));
  if (snapshot !== null) return Buffer.from(snapshot, 'base64url');
  await mapRedisErrors(redis.hsetnx(state, field, randomBytes(32).toString('base64url')));
  return Buffer.from((await mapRedisErrors(redis.hget(state, field))) ?? '', 'base64url');
}
