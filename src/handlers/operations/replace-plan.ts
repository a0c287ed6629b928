import { Json, problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { commit } from '../../store/commit.ts';
import type { Context } from '../context.ts';
import { entityTag } from '../entity-tags.ts';
import { isLongerThan, toDocument } from '../plan-document.ts';
import { parsePreferences } from '../preferences.ts';
import {
  bodyTooLarge,
  foreignOrg,
  invalidTree,
  notFound,
  objectOwned,
  orgChanged,
  preconditionFailed,
  preconditionRequired,
} from '../problems.ts';
import { pathFaults } from '../tree-faults.ts';
import { hasBody, waitUntilSearchable } from '../wait-until-searchable.ts';
import { readPreconditions, toWrite } from '../writes.ts';

/** `PUT /v1/plans/{objectId}` */
export const replacePlan: Handlers<Context>['replacePlan'] = async (request, context) => {
  const {
    params: { objectId },
    body: plan,
    headers,
    principal,
  } = request;
  const { faults, ...document } = toDocument(plan);
  const errors = [...pathFaults(plan, objectId), ...faults];
  if (errors.length > 0) return invalidTree(errors);
  if (isLongerThan(context.bodyBytes, document.body)) return bodyTooLarge(context.bodyBytes);

  const preferences = parsePreferences(headers.prefer);
  const outcome = await commit(
    context.store,
    {
      ...document,
      operation: 'replace',
      plan: objectId,
      ...readPreconditions(headers),
      ...toWrite(context, request, preferences),
    },
    context.commitDeadlineMs,
  );
  switch (outcome.outcome) {
    case 'committed':
    case 'unchanged': {
      const { revision } = outcome;
      const written = {
        etag: entityTag(revision),
        ...(await waitUntilSearchable(context, request, { plan: objectId, revision, preferences })),
      };
      if (!hasBody(request, preferences)) return { status: 204, headers: written };
      const created = outcome.outcome === 'committed' && outcome.created === true;
      return { status: created ? 201 : 200, headers: written, body: new Json(document.body) };
    }
    case 'not-found':
      return notFound();
    case 'precondition-required':
      return preconditionRequired();
    case 'precondition-failed':
      return preconditionFailed(outcome.revision);
    case 'foreign-org':
      return foreignOrg(principal);
    case 'org-changed':
      return problem('invalid-body', { detail: 'A plan stays with its organisation.', errors: [orgChanged] });
    case 'object-owned':
      return objectOwned(outcome.clashes, document.body);
  }
};
