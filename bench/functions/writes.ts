import { tree } from '../../src/es/generated/tree.ts';
import { forEachNode } from '../../src/es/tree.ts';
import fixture from '../../test/fixtures/plan.json' with { type: 'json' };
import { type LargePlanOptions, largePlan } from '../../test/support/large-plans.ts';

/** A write as the commit function takes it: the envelope, the body, and the objectIds with newlines between them. */
export type CommitText = readonly [envelope: string, body: string, objects: string];

interface Options {
  readonly operation?: 'create' | 'replace';
  readonly idempotency?: { readonly key: string; readonly fingerprint: string; readonly owner: string };
}

/** Makes an unconditional write of this plan. */
export function makeWrite(
  plan: { readonly objectId: string; readonly _org: string },
  options: Options = {},
): CommitText {
  const objects: string[] = [];
  forEachNode(tree, plan, (id) => objects.push(id));
  const request = {
    operation: 'replace',
    upsert: true,
    ...options,
    plan: plan.objectId,
    org: plan._org,
    count: objects.length,
  };
  return commitText(request, JSON.stringify(plan), objects);
}

export function makeDeletion(plan: string): CommitText {
  return commitText({ operation: 'delete', plan, ifMatch: '*', count: 0 }, '', []);
}

/** The canonical plan, 8 objects, under this id. */
export function smallPlan(objectId: string, org: string, planType = 'inNetwork'): typeof fixture {
  const plan: typeof fixture = JSON.parse(JSON.stringify(fixture), (key, value) => {
    if (key === 'objectId') return `${objectId}/${value}`;
    return key === '_org' ? org : value;
  });
  return { ...plan, objectId, planType };
}

/** The largest plan that the contract accepts: 1 000 services, which make 3 002 objects, and nearly 1 MiB. */
export function largestPlan(
  objectId: string,
  options: Partial<LargePlanOptions> = {},
): ReturnType<typeof largePlan> {
  return largePlan({ objectId, org: 'large.example', services: 1_000, bytes: 1_040_000, ...options });
}

function commitText(
  request: Readonly<Record<string, unknown>>,
  body: string,
  objects: readonly string[],
): CommitText {
  const envelope = JSON.stringify({
    ...request,
    id: crypto.randomUUID(),
    deadlineMs: Date.now() + 3_600_000,
    actor: 'bench',
    trace: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
    waits: false,
    streamBytes: Number.MAX_SAFE_INTEGER,
    caller: { all: true },
  });
  return [envelope, body, objects.join('\n')];
}
