import { problem } from '../routes/answer.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import { readIndexing } from '../store/reads.ts';
import { type Context, callerOf } from './context.ts';

/** `GET /v1/plans/{objectId}/indexing` */
export const getIndexing: Handlers<Context>['getIndexing'] = async ({ params, principal }, context) => {
  const found = await readIndexing(context.store, callerOf(context, principal), params.objectId);
  if (found === undefined) return problem('not-found', { detail: 'There is no plan with this objectId.' });
  const { committed, searchable, state, reason } = found;
  return {
    status: 200,
    headers: {},
    body: {
      objectId: params.objectId,
      committed,
      searchable,
      state,
      ...(reason !== undefined && { reason }),
    },
  };
};
