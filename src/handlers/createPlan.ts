import { tree } from '../es/generated/tree.ts';
import { nodesOf } from '../es/tree.ts';
import { Json, problem } from '../routes/answer.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import { commit } from '../store/commit.ts';
import { type Context, callerOf } from './context.ts';
import { entityTag } from './entityTags.ts';
import { treeFaults } from './treeFaults.ts';

/** `POST /v1/plans` */
export const createPlan: Handlers<Context>['createPlan'] = async ({ body, principal, trace }, context) => {
  const nodes = nodesOf(tree, body);
  const errors = treeFaults(body._org, nodes);
  if (errors.length > 0) return problem('invalid-body', { detail: 'The tree contradicts itself.', errors });

  const text = JSON.stringify(body);
  const outcome = await commit(
    context.store,
    {
      operation: 'create',
      plan: body.objectId,
      org: body._org,
      objects: nodes.map(({ id }) => id),
      body: text,
      caller: callerOf(context, principal),
      actor: principal.subject,
      trace,
    },
    context.commitDeadlineMs,
  );
  switch (outcome.outcome) {
    case 'committed':
      return {
        status: 201,
        headers: {
          location: `/v1/plans/${encodeURIComponent(body.objectId)}`,
          etag: entityTag(outcome.revision),
          'change-token': outcome.revision,
        },
        body: new Json(text),
      };
    case 'exists':
      return problem('already-exists', {
        detail: 'A plan with this objectId exists. Change it, or take another id.',
      });
    case 'owned':
      return problem('object-owned', {
        detail: `These objectIds belong to other plans: ${outcome.clashes.map(describe).join(', ')}. Give the objects ids of their own.`,
        ...(outcome.clashes[0]?.owner !== undefined && { owner: outcome.clashes[0].owner }),
        errors: nodes.flatMap((node) => {
          const clash = outcome.clashes.find(({ objectId }) => objectId === node.id);
          return clash
            ? [{ pointer: `${node.pointer}/objectId`, detail: `belongs to ${clash.owner ?? 'another plan'}` }]
            : [];
        }),
      });
    case 'foreign':
      return problem('foreign-org', {
        detail: 'The token does not allow writing for the organisation in `_org`.',
      });
    default:
      throw new Error(`create cannot end as ${outcome.outcome}`);
  }
};

function describe({ objectId, owner }: { objectId: string; owner?: string }): string {
  return owner === undefined ? objectId : `${objectId} (of ${owner})`;
}
