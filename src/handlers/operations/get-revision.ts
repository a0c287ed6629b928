import { getDocument } from '../../es/history-index.ts';
import { Json, problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import type { Caller } from '../../store/commit.ts';
import { readRevision } from '../../store/history.ts';
import { readBirth } from '../../store/identity.ts';
import { type Context, toCaller } from '../context.ts';
import { toSummary } from '../revision-summary.ts';

/** `GET` and `HEAD /v1/plans/{objectId}/revisions/{revision}` */
export const getRevision: Handlers<Context>['getRevision'] = async ({ params, principal }, context) => {
  const { objectId: plan, revision } = params;
  const caller = toCaller(context, principal);
  const found = await find(context, caller, plan, String(revision));
  if (found === undefined) {
    return problem('not-found', { detail: 'There is no such revision of a plan with this objectId.' });
  }
  const { body = '' } = found;
  // The plan goes out as it was stored, byte for byte.
  const summary = JSON.stringify(toSummary(found)).slice(0, -1);
  return { status: 200, headers: {}, body: new Json(`${summary},"plan":${body === '' ? 'null' : body}}`) };
};

/** Reads the stream first: history has every revision that the stream has dropped. */
async function find({ store, search }: Context, caller: Caller, plan: string, revision: string) {
  const change = await readRevision(store, caller, plan, revision);
  if (change === 'hidden') return undefined;
  if (change !== undefined) return { ...change, revision: Number(revision), at: change.atMs };
  if (!caller.all && caller.org === undefined) return undefined;
  if (Number(revision) < Number(await readBirth(store))) return undefined;
  return getDocument(search, { plan, org: caller.all ? undefined : caller.org }, revision);
}
