import { findPlans, type PlanOrder, type PlanPlace } from '../../es/plans.ts';
import { Failure } from '../../failure.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { type Context, toCaller } from '../context.ts';
import { decodeCursor, encodeCursor, nextLink } from '../cursor.ts';
import { chargedTo, takePlace } from '../limits.ts';
import { decodeChangeToken } from '../positions.ts';

/** The list that a cursor belongs to. */
const toList = (order: PlanOrder) => `plans by ${order}`;

/** `GET` and `HEAD /v1/plans` */
export const listPlans: Handlers<Context>['listPlans'] = async (
  { query, headers, principal, signal },
  context,
) => {
  const { limit, cursor, sort, ...filter } = query;
  const after = cursor === undefined ? undefined : decodePlace(sort, cursor);
  const caller = toCaller(context, principal);
  const place = takePlace(context.limits.searches, 'searches', chargedTo(context, principal), signal);
  if (typeof place !== 'function') return place;
  try {
    await context.waits.untilShown('search', caller, decodeChangeToken(headers['change-token']), signal);
    const org = caller.all ? filter.org : caller.org;
    const isForeign = !caller.all && (org === undefined || (filter.org !== undefined && filter.org !== org));
    if (isForeign) return { status: 200, headers: {}, body: { items: [] } };

    const page = { after, limit, timeoutMs: context.searchTimeoutMs };
    const { items, end } = await findPlans(context.search, { ...filter, org }, sort, page);
    const link = end && nextLink('/v1/plans', query, encodeCursor(toList(sort), JSON.stringify(end)));
    return { status: 200, headers: { ...(link !== undefined && { link }) }, body: { items: [...items] } };
  } finally {
    place();
  }
};

/** Sort values of a place, by the field that goes before the id. */
const readValues = {
  objectId: ['string'],
  planType: ['string', 'string'],
  creationDate: ['number', 'string'],
};
const maxValueLength = 256;

/** The place that a cursor has. Anybody could make one, so each value is checked. */
function decodePlace(order: PlanOrder, cursor: string): PlanPlace {
  const place = parse(decodeCursor(toList(order), cursor, /^\[.{1,2048}\]$/su));
  const types = readValues[order.replace('-', '') as keyof typeof readValues];
  if (!Array.isArray(place) || place.length !== types.length || !place.every(isValue)) {
    throw new Failure('malformed-parameter', 'This cursor is not of this list. Begin without one.');
  }
  return place;

  function isValue(value: unknown, index: number): boolean {
    if (typeof value !== types[index]) return false;
    if (typeof value === 'string') return value.length <= maxValueLength && value.isWellFormed();
    return Number.isSafeInteger(value);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
