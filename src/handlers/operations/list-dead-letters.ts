import type { Handlers } from '../../routes/generated/handlers.ts';
import { listDeadLetters as list } from '../../store/dead-letters.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor, nextLink } from '../cursor.ts';
import { toSummary } from '../dead-letter-summary.ts';

/** `GET` and `HEAD /v1/dead-letters` */
export const listDeadLetters: Handlers<Context>['listDeadLetters'] = async ({ query }, { store }) => {
  const { queue, limit, cursor } = query;
  const name = `dead-letters ${queue ?? ''}`;
  const after = cursor === undefined ? '0' : decodeCursor(name, cursor, /^[0-9]{1,16}$/);
  const found = await list(store, queue, after, limit + 1);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const link =
    found.length > limit && last
      ? nextLink('/v1/dead-letters', query, encodeCursor(name, last.number))
      : undefined;
  return {
    status: 200,
    headers: { ...(link !== undefined && { link }) },
    body: { items: items.map(toSummary) },
  };
};
