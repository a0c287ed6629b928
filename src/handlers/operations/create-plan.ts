import type { Principal } from '../../auth/principal.ts';
import { Json, problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { commit, type Idempotency } from '../../store/commit.ts';
import type { Context } from '../context.ts';
import { entityTag } from '../entity-tags.ts';
import { isLongerThan, toDocument } from '../plan-document.ts';
import { parsePreferences } from '../preferences.ts';
import { alreadyExists, bodyTooLarge, foreignOrg, invalidTree, objectOwned } from '../problems.ts';
import { hasBody, waitUntilSearchable } from '../wait-until-searchable.ts';
import { toWrite } from '../writes.ts';

/** `POST /v1/plans` */
export const createPlan: Handlers<Context>['createPlan'] = async (request, context) => {
  const { body: plan, headers, principal } = request;
  const { faults, ...document } = toDocument(plan);
  if (faults.length > 0) return invalidTree(faults);
  if (isLongerThan(context.bodyBytes, document.body)) return bodyTooLarge(context.bodyBytes);

  const preferences = parsePreferences(headers.prefer);
  const outcome = await commit(
    context.store,
    {
      ...document,
      operation: 'create',
      plan: plan.objectId,
      idempotency: readIdempotency(headers['idempotency-key'], principal, document.body),
      ...toWrite(context, request, preferences),
    },
    context.commitDeadlineMs,
  );
  switch (outcome.outcome) {
    case 'committed': {
      const { revision, replayed } = outcome;
      const created = {
        location: `/v1/plans/${encodeURIComponent(plan.objectId)}`,
        etag: entityTag(revision),
        ...(replayed && { 'idempotency-replayed': true as const }),
        ...(await waitUntilSearchable(context, request, { plan: plan.objectId, revision, preferences })),
      };
      if (!hasBody(request, preferences)) return { status: 204, headers: created };
      return { status: 201, headers: created, body: new Json(document.body) };
    }
    case 'already-exists':
      return alreadyExists();
    case 'object-owned':
      return objectOwned(outcome.clashes, document.body);
    case 'foreign-org':
      return foreignOrg(principal);
    case 'idempotency-key-reused':
      return problem('idempotency-key-reused', {
        detail: 'Another body was sent under this Idempotency-Key. Take a new key for a new request.',
      });
  }
};

/** Keys of different callers never collide, and the stored value reveals nothing of the plan. */
function readIdempotency(
  key: string | undefined,
  { issuer, subject, org }: Principal,
  body: string,
): Idempotency | undefined {
  if (key === undefined) return undefined;
  return {
    key: hash(JSON.stringify([issuer, subject, org ?? null, key])),
    fingerprint: hash(body),
    owner: org ?? `${issuer} ${subject}`,
  };
}

function hash(text: string): string {
  return new Bun.CryptoHasher('sha256').update(text).digest('hex');
}
