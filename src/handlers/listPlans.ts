import { findPlans } from '../es/plans.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import { type Context, callerOf } from './context.ts';
import { decodeCursor, encodeCursor, nextLink } from './cursor.ts';
import { decodeChangeToken } from './positions.ts';

const list = 'plans';

/** `GET` and `HEAD /v1/plans` */
export const listPlans: Handlers<Context>['listPlans'] = async (
  { query, headers, principal, signal },
  context,
) => {
  const { limit, cursor, ...filter } = query;
  const after = cursor === undefined ? undefined : decodeCursor(list, cursor, /^.{1,256}$/su);
  const caller = callerOf(context, principal);
  await context.waits.untilShown('search', caller, decodeChangeToken(headers['change-token']), signal);
  const org = caller.all ? filter.org : caller.org;
  const foreign = !caller.all && (org === undefined || (filter.org !== undefined && filter.org !== org));
  if (foreign) return { status: 200, headers: {}, body: { items: [] } };

  const { items, more } = await findPlans(context.search, { ...filter, org }, after, limit);
  const last = items.at(-1);
  const link = more && last ? nextLink('/v1/plans', query, encodeCursor(list, last.objectId)) : undefined;
  return { status: 200, headers: { ...(link !== undefined && { link }) }, body: { items: [...items] } };
};
