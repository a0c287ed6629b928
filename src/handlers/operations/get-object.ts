import { tree } from '../../es/generated/tree.ts';
import { listNodes } from '../../es/tree.ts';
import { Json, problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { canonical } from '../../store/canonical.ts';
import { reached, readOwner } from '../../store/reads.ts';
import { type Context, toCaller } from '../context.ts';
import { entityTag, evaluate } from '../entity-tags.ts';
import { decodeChangeToken } from '../positions.ts';
import { preconditionFailed } from '../problems.ts';

/** `GET` and `HEAD /v1/objects/{objectId}` */
export const getObject: Handlers<Context>['getObject'] = async ({ params, headers, principal }, context) => {
  await reached(context.store, decodeChangeToken(headers['change-token']));
  const owner = await readOwner(context.store, toCaller(context, principal), params.objectId);
  if (owner === undefined) return problem('not-found', { detail: 'There is no object with this objectId.' });
  const validators = { etag: entityTag(owner.revision), 'cache-control': 'private, no-cache' } as const;
  switch (evaluate(headers, owner.revision)) {
    case 'failed':
      return preconditionFailed(owner.revision);
    case 'not-modified':
      return { status: 304, headers: validators };
    case 'whole': {
      const link = `</v1/plans/${encodeURIComponent(owner.plan)}>; rel="up"`;
      const body = new Json<never>(objectIn(owner.body, params.objectId));
      return { status: 200, headers: { ...validators, link }, body };
    }
  }
};

/** The node of the tree with this id, with all below it. */
function objectIn(body: string, id: string): string {
  const document: unknown = JSON.parse(body);
  const node = listNodes(tree, document).find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error('a plan does not have an object that it owns');
  let value: unknown = document;
  for (const step of node.pointer.split('/').slice(1)) {
    // listNodes has been there: steps are names of the contract and positions in lists.
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return canonical(value);
}
