import { getDocument } from '../es/history.ts';
import { Json, problem } from '../routes/answer.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import type { Caller } from '../store/commit.ts';
import { readChange, readRevision } from '../store/history.ts';
import { mayRead } from '../store/reads.ts';
import { type Context, callerOf } from './context.ts';
import { summaryOf } from './revisions.ts';

/** `GET` and `HEAD /v1/plans/{objectId}/revisions/{revision}` */
export const getRevision: Handlers<Context>['getRevision'] = async ({ params, principal }, context) => {
  const { objectId: plan, revision } = params;
  const caller = callerOf(context, principal);
  const found = await find(context, caller, plan, String(revision));
  if (found === undefined || !mayRead(caller, found.org)) {
    return problem('not-found', { detail: 'There is no such revision of a plan with this objectId.' });
  }
  const { body = '' } = found;
  // The plan goes out as it was stored, byte for byte.
  const summary = JSON.stringify(summaryOf(found)).slice(0, -1);
  return { status: 200, headers: {}, body: new Json(`${summary},"plan":${body === '' ? 'null' : body}}`) };
};

/** Asks the stream first: history has what is trimmed from it. No body is read that the caller may not see. */
async function find({ store, search }: Context, caller: Caller, plan: string, revision: string) {
  const change = await readChange(store, revision);
  if (change !== undefined && (change.plan !== plan || !mayRead(caller, change.org))) return undefined;
  const stored = change && (await readRevision(store, change));
  if (stored === undefined) return getDocument(search, plan, revision);
  return { ...stored, revision: Number(revision), at: stored.atMs };
}
