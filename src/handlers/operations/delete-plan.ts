import type { Handlers } from '../../routes/generated/handlers.ts';
import { commit } from '../../store/commit.ts';
import { type Context, toCaller } from '../context.ts';
import { ifMatch, ifNoneMatch } from '../entity-tags.ts';
import { parsePreferences } from '../preferences.ts';
import { notFound, preconditionFailed, preconditionRequired } from '../problems.ts';
import { waitUntilSearchable, willWait } from '../wait-until-searchable.ts';

/** `DELETE /v1/plans/{objectId}` */
export const deletePlan: Handlers<Context>['deletePlan'] = async (request, context) => {
  const {
    params: { objectId },
    headers,
    principal,
    trace,
  } = request;
  const caller = toCaller(context, principal);
  const preferences = parsePreferences(headers.prefer);
  const outcome = await commit(
    context.store,
    {
      operation: 'delete',
      plan: objectId,
      ifMatch: ifMatch(headers['if-match']),
      ifNoneMatch: ifNoneMatch(headers['if-none-match']),
      caller,
      actor: principal.subject,
      trace,
      waits: willWait(context, request, preferences),
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
