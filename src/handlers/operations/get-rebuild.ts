import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { readRebuild } from '../../store/rebuild.ts';
import type { Context } from '../context.ts';
import { describe } from '../rebuild-summary.ts';

/** `GET /v1/index-rebuilds/{rebuildId}` */
export const getRebuild: Handlers<Context>['getRebuild'] = async ({ params }, { store }) => {
  const rebuild = await readRebuild(store, params.rebuildId);
  if (rebuild === undefined) {
    return problem('not-found', { detail: 'There is no rebuild of this id among the last hundred.' });
  }
  return { status: 200, headers: {}, body: describe(rebuild) };
};
