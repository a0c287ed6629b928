import { Json } from '../routes/answer.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import { reached, readPlan } from '../store/reads.ts';
import { type Context, callerOf } from './context.ts';
import { entityTag, evaluate } from './entityTags.ts';
import { absent, stale } from './refusals.ts';

/** `GET` and `HEAD /v1/plans/{objectId}` */
export const getPlan: Handlers<Context>['getPlan'] = async ({ params, headers, principal }, context) => {
  await reached(context.store, headers['change-token']);
  const plan = await readPlan(context.store, callerOf(context, principal), params.objectId);
  if (plan === undefined) return absent();
  const validators = { etag: entityTag(plan.revision), 'cache-control': 'private, no-cache' } as const;
  switch (evaluate(headers, plan.revision)) {
    case 'failed':
      return stale(plan.revision);
    case 'not-modified':
      return { status: 304, headers: validators };
    case 'whole':
      return { status: 200, headers: validators, body: new Json(plan.body) };
  }
};
