import { Failure } from '../../failure.ts';
import { Json, problem } from '../../routes/answer.ts';
import type { Handlers, Requests } from '../../routes/generated/handlers.ts';
import { checkPlan } from '../../routes/generated/validators.js';
import { commit } from '../../store/commit.ts';
import { readPlan } from '../../store/reads.ts';
import { type Context, toCaller } from '../context.ts';
import { entityTag } from '../entity-tags.ts';
import { JsonLimitError, type JsonObject, type Json as JsonValue } from '../patch/json.ts';
import { jsonPatch, PatchError } from '../patch/json-patch.ts';
import { mergeById } from '../patch/merge-by-id.ts';
import { mergePatch } from '../patch/merge-patch.ts';
import { isLongerThan, type PlanDocument, toDocument } from '../plan-document.ts';
import { parsePreferences } from '../preferences.ts';
import {
  foreignOrg,
  notFound,
  objectOwned,
  orgChanged,
  preconditionFailed,
  preconditionRequired,
  scopeMissing,
} from '../problems.ts';
import { possibleTreeFaults } from '../tree-faults.ts';
import { hasBody, waitUntilSearchable } from '../wait-until-searchable.ts';
import { readPreconditions, toWrite } from '../writes.ts';

type Request = Requests['patchPlan'];
type Plan = Requests['createPlan']['body'];
type Refused = Extract<Awaited<ReturnType<Handlers<Context>['patchPlan']>>, { readonly status: 409 | 422 }>;

/**
 * `PATCH /v1/plans/{objectId}`. Applies the patch to the plan that was read, and commits only if that is still current.
 * Otherwise it applies the patch to the new plan, as long as the caller's condition holds.
 */
export const patchPlan: Handlers<Context>['patchPlan'] = async (request, context) => {
  const { params, headers, principal } = request;
  if (hasTest(request.body) && !principal.scopes.has('plans:read')) return scopeMissing();
  const plan = params.objectId;
  const caller = toCaller(context, principal);
  const preferences = parsePreferences(headers.prefer);
  const preconditions = readPreconditions(headers);
  const endsMs = performance.now() + context.commitDeadlineMs;
  for (;;) {
    const present = await readPlan(context.store, caller, plan);
    if (present === undefined) return notFound();
    // A patch may not apply because the caller has not seen this plan, so its condition is checked first.
    const result = toResult(request, present.body, context.bodyBytes);
    const document = 'refused' in result ? undefined : result;
    const outcome = await commit(
      context.store,
      {
        org: document?.org ?? '',
        objects: document?.objects ?? [],
        body: document?.body ?? '',
        operation: document === undefined ? 'check' : 'patch',
        plan,
        ...preconditions,
        base: present.revision,
        ...toWrite(context, request, preferences),
      },
      Math.max(endsMs - performance.now(), 1),
    );
    switch (outcome.outcome) {
      case 'base-changed':
        if (performance.now() < endsMs) continue;
        throw new Failure('unavailable', 'The plan changes too often. Retry later.', { retryAfterS: 1 });
      case 'committed':
      case 'unchanged': {
        if (document === undefined) throw new Error('a refused patch was committed');
        const { revision } = outcome;
        const written = {
          etag: entityTag(revision),
          ...(await waitUntilSearchable(context, request, { plan, revision, preferences })),
        };
        if (!hasBody(request, preferences)) return { status: 204, headers: written };
        return { status: 200, headers: written, body: new Json<Plan>(document.body) };
      }
      case 'checked':
        if (!('refused' in result)) throw new Error('a patch was not written');
        return result.refused;
      case 'not-found':
        return notFound();
      case 'precondition-required':
        return preconditionRequired();
      case 'precondition-failed':
        return preconditionFailed(outcome.revision);
      case 'foreign-org':
        return foreignOrg(principal);
      case 'org-changed':
        return problem('invalid-result', {
          detail: 'A plan stays with its organisation.',
          errors: [orgChanged],
        });
      case 'object-owned':
        if (document === undefined) throw new Error('a refused patch was looked at');
        return objectOwned(outcome.clashes, document.body);
    }
  }
};

/** Whether a JSON patch compares values of the plan. */
function hasTest(body: Request['body']): boolean {
  return body.type === 'application/json-patch+json' && body.value.some(({ op }) => op === 'test');
}

/** The plan that the patch makes of `text`, as the commit takes it, or why it makes none. */
function toResult(
  { body, params }: Request,
  text: string,
  maxBytes: number,
): PlanDocument | { readonly refused: Refused } {
  let result: JsonValue;
  try {
    result = apply(body, text, maxBytes);
  } catch (error) {
    if (error instanceof JsonLimitError) {
      return {
        refused: problem('patch-not-applicable', { detail: `Nothing was changed: ${error.message}.` }),
      };
    }
    if (!(error instanceof PatchError)) throw error;
    const code = error.kind === 'test-failed' ? 'patch-test-failed' : 'patch-not-applicable';
    const errors = [{ pointer: `/${error.index}`, detail: error.message }];
    return { refused: problem(code, { detail: 'Nothing was changed.', errors }) };
  }
  const faults = [...checkPlan(result)];
  if (faults.length > 0) faults.push(...possibleTreeFaults(result));
  else {
    // The check has just shown that it is a plan.
    const plan = result as unknown as Plan;
    if (plan.objectId !== params.objectId) faults.push({ pointer: '/objectId', detail: 'never changes' });
    const document = toDocument(plan);
    faults.push(...document.faults);
    // Limited like a body: otherwise the result of a GET could not be sent back by PUT.
    if (isLongerThan(maxBytes, document.body)) {
      faults.push({
        pointer: '',
        detail: `must take at most ${maxBytes} bytes in canonical form (RFC 8785)`,
      });
    }
    if (faults.length === 0) return document;
  }
  const detail = 'The plan would become invalid, so nothing was changed; errors are about the result.';
  return { refused: problem('invalid-result', { detail, errors: faults }) };
}

function apply(body: Request['body'], text: string, maxBytes: number): JsonValue {
  // Stored plans are JSON objects.
  const plan = JSON.parse(text) as JsonObject;
  switch (body.type) {
    case 'application/json':
      return mergeById(plan, body.value as JsonObject, 'objectId');
    case 'application/merge-patch+json':
      return mergePatch(plan, body.value as JsonObject);
    case 'application/json-patch+json':
      return jsonPatch(plan, body.value, maxBytes);
  }
}
