import { Json, problem } from '../routes/answer.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import { readPlan } from '../store/reads.ts';
import { type Context, callerOf } from './context.ts';
import { entityTag, noneMatches } from './entityTags.ts';

/** `GET` and `HEAD /v1/plans/{objectId}` */
export const getPlan: Handlers<Context>['getPlan'] = async ({ params, headers, principal }, context) => {
  const plan = await readPlan(context.store, callerOf(context, principal), params.objectId);
  if (plan === undefined) return problem('not-found', { detail: 'There is no plan with this objectId.' });
  const validators = { etag: entityTag(plan.revision), 'cache-control': 'private, no-cache' } as const;
  if (noneMatches(headers['if-none-match'], plan.revision)) return { status: 304, headers: validators };
  return { status: 200, headers: validators, body: new Json(plan.body) };
};
