import { mappingHash } from '../../es/generation.ts';
import { Failure } from '../../failure.ts';
import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { readRebuild, requestRebuild } from '../../store/rebuild.ts';
import type { Context } from '../context.ts';
import { describe } from '../rebuild-summary.ts';

/** `POST /v1/index-rebuilds` */
export const startRebuild: Handlers<Context>['startRebuild'] = async ({ principal }, { store }) => {
  const { id, isNew } = await requestRebuild(store, mappingHash, principal.subject);
  const location = `/v1/index-rebuilds/${id}`;
  if (!isNew) {
    const detail = `The rebuild ${id} runs. Wait for its end, or abandon it: bun src/main.ts rebuild --abandon`;
    return problem('rebuild-running', { detail, headers: { location } });
  }
  const rebuild = await readRebuild(store, id);
  // Redis was set back in between.
  if (rebuild === undefined) throw new Failure('unavailable', 'The rebuild was lost. Ask for it again.');
  return { status: 202, headers: { location }, body: describe(rebuild) };
};
