import type { Plan } from '../support/plans.ts';

/** One thing that a client does with one plan. */
export type Step =
  | { readonly kind: 'create'; readonly plan: number; readonly value: number }
  | {
      readonly kind: 'replace';
      readonly plan: number;
      readonly value: number;
      readonly condition: Condition | 'new';
    }
  | {
      readonly kind: 'patch';
      readonly plan: number;
      readonly value: number;
      readonly condition: Condition;
      readonly type: number;
    }
  | { readonly kind: 'delete'; readonly plan: number; readonly condition: Condition }
  | { readonly kind: 'read'; readonly plan: number };

/** `seen`: the entity tag that was last seen of the plan; `old`: one that it never has. */
export type Condition = 'seen' | 'old' | 'any' | 'none';

/** A request of a client and its response. Times are milliseconds of one monotonic clock. */
export interface Event {
  readonly step: Step;
  /** `If-Match`, `If-None-Match: *` as `new`, or nothing. */
  readonly condition: string | undefined;
  readonly startMs: number;
  readonly endMs: number;
  readonly status: number;
  /** Revision of the answer's entity tag or change token; undefined where it has none. */
  readonly revision: number | undefined;
  readonly body: unknown;
}

/** One plan as it is stored. */
interface Present {
  readonly revision: number;
  readonly body: Plan;
}

/** All plans at one point in the order of writes. */
export type World = ReadonlyMap<number, Present>;

/** Makes a plan's body for a value; two plans with odd values want the same object. */
export type MakeBody = (plan: number, value: number) => Plan;

/** The status that an event must have where it happens in this world, and the plan's body after it. */
export function predict(
  world: World,
  { step, condition }: Pick<Event, 'step' | 'condition'>,
  makeBody: MakeBody,
): { readonly status: number; readonly body: Plan | undefined } {
  const present = world.get(step.plan);
  const refused = (status: number) => ({ status, body: present?.body });
  if (step.kind === 'read') return refused(present === undefined ? 404 : 200);
  if (step.kind === 'create' || condition === 'new') {
    if (present !== undefined) return refused(step.kind === 'create' ? 409 : 412);
    const body = makeBody(step.plan, 'value' in step ? step.value : 0);
    return ownedElsewhere(world, step.plan, body) ? refused(409) : { status: 201, body };
  }
  if (present === undefined) return refused(404);
  if (condition === undefined) return refused(428);
  if (condition !== '*' && condition !== `"${present.revision}"`) return refused(412);
  if (step.kind === 'delete') return { status: 204, body: undefined };
  const body =
    step.kind === 'replace'
      ? makeBody(step.plan, step.value)
      : { ...present.body, planType: readType(step.value) };
  return ownedElsewhere(world, step.plan, body) ? refused(409) : { status: 200, body };
}

export function readType(value: number): string {
  return `type-${value}`;
}

function ownedElsewhere(world: World, plan: number, body: Plan): boolean {
  const own = body.planCostShares.objectId;
  return [...world].some(
    ([other, { body: theirs }]) => other !== plan && theirs.planCostShares.objectId === own,
  );
}
