import { randomBytes } from 'node:crypto';
import type { Store } from './connection.ts';
import { guarded } from './errors.ts';

const field = 'cursorKey';

/**
 * Returns the secret that all API processes sign cursors with; the first one that needs it makes it. Throws
 * `Failure('unavailable')`.
 */
export async function readCursorKey({ redis, names }: Store): Promise<Buffer> {
  const { state } = names;
  const present = await guarded(redis.hget(state, field));
  if (present !== null) return Buffer.from(present, 'base64url');
  await guarded(redis.hsetnx(state, field, randomBytes(32).toString('base64url')));
  return Buffer.from((await guarded(redis.hget(state, field))) ?? '', 'base64url');
}
