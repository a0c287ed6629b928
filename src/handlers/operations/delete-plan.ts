import type { Handlers } from '../../routes/generated/handlers.ts';
import { commit } from '../../store/commit.ts';
import type { Context } from '../context.ts';
import { parsePreferences } from '../preferences.ts';
import { notFound, preconditionFailed, preconditionRequired } from '../problems.ts';
import { waitUntilSearchable } from '../wait-until-searchable.ts';
import { readPreconditions, toWrite } from '../writes.ts';

/** `DELETE /v1/plans/{objectId}` */
export const deletePlan: Handlers<Context>['deletePlan'] = async (request, context) => {
  const {
    params: { objectId },
    headers,
  } = request;
  const preferences = parsePreferences(headers.prefer);
  const outcome = await commit(
    context.store,
    {
      operation: 'delete',
      plan: objectId,
      ...readPreconditions(headers),
      ...toWrite(context, request, preferences),
    },
    context.commitDeadlineMs,
  );
  switch (outcome.outcome) {
    case 'committed': {
      const write = { plan: objectId, revision: outcome.revision, preferences };
      return { status: 204, headers: await waitUntilSearchable(context, request, write) };
    }
    case 'not-found':
      return notFound();
    case 'precondition-required':
      return preconditionRequired();
    case 'precondition-failed':
      return preconditionFailed(outcome.revision);
  }
};
