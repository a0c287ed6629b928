import { findSuggestions } from '../../es/suggestions.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { type Context, toCaller } from '../context.ts';
import { chargedTo, takePlace } from '../limits.ts';

/** `GET` and `HEAD /v1/suggestions` */
export const suggest: Handlers<Context>['suggest'] = async ({ query, principal, signal }, context) => {
  const caller = toCaller(context, principal);
  if (!caller.all && caller.org === undefined) {
    return { status: 200, headers: {}, body: { serviceNames: [], planTypes: [] } };
  }
  const place = takePlace(context.limits.searches, 'searches', chargedTo(context, principal), signal);
  if (typeof place !== 'function') return place;
  try {
    const bounds = { size: query.limit, timeoutMs: context.searchTimeoutMs, signal };
    const org = caller.all ? undefined : caller.org;
    return {
      status: 200,
      headers: {},
      body: await findSuggestions(context.search, query.prefix, org, bounds),
    };
  } finally {
    place();
  }
};
