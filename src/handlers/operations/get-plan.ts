import { Json } from '../../routes/answer.ts';
import type { Handlers, Requests } from '../../routes/generated/handlers.ts';
import { type CachedRead, readThroughCache } from '../../store/read-through-cache.ts';
import { type Context, toCaller } from '../context.ts';
import { entityTag, evaluate } from '../entity-tags.ts';
import { decodeChangeToken } from '../positions.ts';
import { notFound, preconditionFailed } from '../problems.ts';

type Plan = Requests['createPlan']['body'];

/** Request directives that ask for what is true at present (RFC 9111 §5.2.1). */
const revalidating = /(?:^|,)[ \t]*(?:no-cache|max-age=0+)[ \t]*(?:,|$)/i;

/** `GET` and `HEAD /v1/plans/{objectId}` */
export const getPlan: Handlers<Context>['getPlan'] = ({ params, headers, principal }, context) => {
  const plan = readThroughCache(context.store, toCaller(context, principal), params.objectId, {
    token: decodeChangeToken(headers['change-token']),
    // A condition that fails is an error to the client, so it is compared with what is there now.
    revalidate:
      headers['if-match'] !== undefined ||
      (headers['cache-control'] !== undefined && revalidating.test(headers['cache-control'])),
  });
  return plan instanceof Promise ? answerTo(plan, headers, context) : answerWith(plan, headers, context);
};

async function answerTo(
  plan: Promise<CachedRead | undefined>,
  headers: Requests['getPlan']['headers'],
  context: Context,
) {
  return answerWith(await plan, headers, context);
}

function answerWith(
  plan: CachedRead | undefined,
  headers: Requests['getPlan']['headers'],
  { counts }: Context,
) {
  if (plan === undefined) return notFound();
  counts.cacheRead(plan.status);
  const present = {
    etag: entityTag(plan.revision),
    'cache-control': 'private, no-cache',
    'cache-status': plan.status,
  } as const;
  const fields = plan.ageS === undefined ? present : { ...present, age: plan.ageS };
  switch (evaluate(headers, plan.revision)) {
    case 'failed':
      return preconditionFailed(plan.revision);
    case 'not-modified':
      return { status: 304, headers: fields } as const;
    case 'whole':
      return { status: 200, headers: fields, body: new Json<Plan>(plan.body) } as const;
  }
}
