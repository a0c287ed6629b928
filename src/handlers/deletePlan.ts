import { problem } from '../routes/answer.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import { commit } from '../store/commit.ts';
import { type Context, callerOf } from './context.ts';
import { entityTag, ifMatch } from './entityTags.ts';

/** `DELETE /v1/plans/{objectId}` */
export const deletePlan: Handlers<Context>['deletePlan'] = async (
  { params, headers, principal, trace },
  context,
) => {
  const outcome = await commit(
    context.store,
    {
      operation: 'delete',
      plan: params.objectId,
      ifMatch: ifMatch(headers['if-match']),
      caller: callerOf(context, principal),
      actor: principal.subject,
      trace,
    },
    context.commitDeadlineMs,
  );
  switch (outcome.outcome) {
    case 'committed':
      return { status: 204, headers: { 'change-token': outcome.revision } };
    case 'absent':
      return problem('not-found', { detail: 'There is no plan with this objectId.' });
    case 'unconditional':
      return problem('precondition-required', {
        detail: 'Send `If-Match` with the ETag that you have read.',
      });
    case 'stale':
      return problem('precondition-failed', {
        detail: 'The plan has changed since you read it. Read it again and decide anew.',
        headers: { etag: entityTag(outcome.revision) },
      });
    default:
      throw new Error(`delete cannot end as ${outcome.outcome}`);
  }
};
