import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { type IndexingState, readIndexing } from '../../store/reads.ts';
import { readTraceId } from '../../trace.ts';
import { type Context, toCaller } from '../context.ts';

/** `GET /v1/plans/{objectId}/indexing` */
export const getIndexing: Handlers<Context>['getIndexing'] = async ({ params, principal }, context) => {
  const found = await readIndexing(context.store, toCaller(context, principal), params.objectId);
  if (found === undefined) return problem('not-found', { detail: 'There is no plan with this objectId.' });
  const { committed, searchable, state, reason, trace, times } = found;
  const traceId = readTraceId(trace);
  return {
    status: 200,
    headers: {},
    body: {
      objectId: params.objectId,
      committed,
      searchable,
      state,
      ...(reason !== undefined && { reason }),
      timeline: toTimeline(times),
      ...(traceId !== undefined && { traceId }),
    },
  };
};

function toTimeline(times: IndexingState['times']) {
  const { committedMs, relayedMs, deliveredMs, indexedMs, searchableMs } = times;
  return {
    ...toTime('committed', committedMs),
    ...toTime('relayed', relayedMs),
    ...toTime('delivered', deliveredMs),
    ...toTime('indexed', indexedMs),
    ...toTime('searchable', searchableMs),
  };
}

function toTime<Name extends string>(name: Name, ms: number | undefined): { readonly [N in Name]?: string } {
  if (ms === undefined) return {};
  // A computed name widens to string.
  return { [name]: new Date(ms).toISOString() } as { readonly [N in Name]: string };
}
