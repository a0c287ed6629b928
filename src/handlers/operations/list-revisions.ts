import { findRevisions } from '../../es/history-index.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { readBirth } from '../../store/identity.ts';
import { readIndexing } from '../../store/reads.ts';
import { type Context, toCaller } from '../context.ts';
import { decodeCursor, encodeCursor, nextLink } from '../cursor.ts';
import { decodeChangeToken } from '../positions.ts';
import { notFound } from '../problems.ts';
import { toSummary } from '../revision-summary.ts';

/** `GET` and `HEAD /v1/plans/{objectId}/revisions` */
export const listRevisions: Handlers<Context>['listRevisions'] = async (
  { params: { objectId: plan }, query, headers, principal, signal },
  context,
) => {
  const list = `revisions of ${plan}`;
  const before = query.cursor === undefined ? undefined : decodeCursor(list, query.cursor, /^[0-9]{1,16}$/);
  const caller = toCaller(context, principal);
  await context.waits.untilShown('history', caller, decodeChangeToken(headers['change-token']), signal);
  if (!caller.all && caller.org === undefined) return notFound();

  const org = caller.all ? undefined : caller.org;
  const from = await readBirth(context.store);
  const { items, more } = await findRevisions(context.search, { plan, org, from, before }, query.limit);
  // A plan that was just created is known to the store before history has its first revision.
  if (items.length === 0 && before === undefined) {
    if ((await readIndexing(context.store, caller, plan)) === undefined) return notFound();
  }
  const last = items.at(-1);
  const path = `/v1/plans/${encodeURIComponent(plan)}/revisions`;
  const link = more && last ? nextLink(path, query, encodeCursor(list, String(last.revision))) : undefined;
  return {
    status: 200,
    headers: { ...(link !== undefined && { link }) },
    body: { items: items.map(toSummary) },
  };
};
