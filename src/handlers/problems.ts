import type { Principal } from '../auth/principal.ts';
import { tree } from '../es/generated/tree.ts';
import { listNodes } from '../es/tree.ts';
import { problem } from '../routes/answer.ts';
import type { Clash } from '../store/commit.ts';
import { entityTag } from './entity-tags.ts';
import type { Fault } from './tree-faults.ts';

/** The problems that several writes answer with, in the same words. */

export const notFound = () => problem('not-found', { detail: 'There is no plan with this objectId.' });

export const alreadyExists = () =>
  problem('already-exists', {
    detail:
      'A plan with this objectId exists already. Change it with PUT or PATCH and its ETag as `If-Match`, delete it ' +
      'first, or give every object of the new plan another objectId. (`./dev up` has created the example plan of the ' +
      'contract.)',
  });

/** @param faults of the tree as a whole */
export const invalidTree = (faults: readonly Fault[]) =>
  problem('invalid-body', { detail: 'The tree contradicts itself.', errors: [...faults] });

/** @param maxBytes of a plan as it is stored */
export const bodyTooLarge = (maxBytes: number) =>
  problem('body-too-large', {
    detail: `In canonical form (RFC 8785), as it would be stored, the plan is longer than ${maxBytes} bytes.`,
  });

export function foreignOrg({ org }: Pick<Principal, 'org'>) {
  const of = org === undefined ? 'no organisation' : `the organisation ${JSON.stringify(org)}`;
  const detail = `The token is of ${of} and does not allow writing for the one in \`_org\`.`;
  return problem('foreign-org', { detail });
}

/** The answer to a `test` of a JSON patch, which reveals values of the plan, under a token that may not read it. */
export const scopeMissing = () =>
  problem('insufficient-scope', {
    detail:
      'A `test` tells what is stored, so the token needs the scope plans:read for it. Leave `test` out.',
    // RFC 6750 §3.1
    headers: {
      'www-authenticate':
        'Bearer realm="planbase", error="insufficient_scope", scope="plans:read plans:write"',
    },
  });

export const preconditionRequired = () =>
  problem('precondition-required', { detail: 'Send `If-Match` with the ETag that you have read.' });

/** The fault of a write that would move a plan to another organisation. */
export const orgChanged = { pointer: '/_org', detail: "must stay the plan's" } as const;

/** @param revision the one that the plan has, where the caller may know it */
export function preconditionFailed(revision: string | undefined) {
  const detail = 'The plan has changed. Read it again and retry with its current ETag.';
  return problem('precondition-failed', {
    detail,
    headers: revision === undefined ? {} : { etag: entityTag(revision) },
  });
}

/**
 * Returns the answer to objectIds that the caller cannot use. The owner is named only where the caller may see it; what
 * another organisation uses, and what it has removed within the last hour, is answered alike.
 *
 * @param body the plan that was to be written, for the places of the clashes
 */
export function objectOwned(clashes: readonly Clash[], body: string) {
  const named = clashes.map(({ objectId, owner }) =>
    owner === undefined ? objectId : `${objectId} (of ${owner})`,
  );
  const owner = clashes.find((clash) => clash.owner !== undefined)?.owner;
  const owners = new Map(clashes.map((clash) => [clash.objectId, clash.owner]));
  return problem('object-owned', {
    detail:
      `These objectIds are in use elsewhere: ${named.join(', ')}. An objectId is unique in the whole store: ` +
      'give the objects ids of their own, for instance with a prefix of your organisation.',
    ...(owner !== undefined && { owner }),
    errors: listNodes(tree, JSON.parse(body)).flatMap((node) => {
      if (!owners.has(node.id)) return [];
      const owner = owners.get(node.id);
      return [
        {
          pointer: `${node.pointer}/objectId`,
          detail: owner ? `belongs to ${owner}` : 'is in use elsewhere',
        },
      ];
    }),
  });
}
