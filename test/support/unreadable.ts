import type { Store } from '../../src/store/connection.ts';

/** Fields that entries of the stream may have and that are not as the commit function writes them. */
export const brokenFields: readonly (readonly [what: string, fields: readonly string[]])[] = [
  ['no change', ['bytes', '9']],
  ['a change that is not JSON', ['bytes', '9', 'change', '{', 'body', '']],
  ['a change that is a list', ['bytes', '9', 'change', '[]', 'body', '']],
  ['a change without members', ['bytes', '9', 'change', '{}', 'body', '']],
  ['no bytes', ['change', '{}']],
  [
    'a number as actor',
    [
      ...['bytes', '9', 'body', '{}', 'change'],
      '{"previous":"0","plan":"p","operation":"create","org":"a.example","actor":7,"at":"1","trace":"","size":2}',
    ],
  ],
];

/** Appends an entry as the commit function does, but with these fields. Returns its revision. */
export async function appendEntry({ redis, names }: Store, fields: readonly string[]): Promise<number> {
  const revision = Number((await redis.hget(names.state, 'number')) ?? 0) + 1;
  await redis
    .multi()
    .hset(names.state, { number: revision, head: revision })
    .xadd(names.changes, `${revision}-0`, ...fields)
    .zadd(names.key('pending:history'), revision, revision)
    .exec();
  return revision;
}
