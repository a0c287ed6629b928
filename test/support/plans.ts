import fixture from '../fixtures/plan.json' with { type: 'json' };

/** A plan as the contract has it. */
export type Plan = typeof fixture;

/** The canonical plan with ids of its own: every objectId gets the suffix. */
export function planNumber(suffix: string): Plan {
  return JSON.parse(JSON.stringify(fixture), (key, value) =>
    key === 'objectId' ? `${value}-${suffix}` : value,
  );
}

/** All objectIds of a plan, sorted. */
export function idsOf(plan: Plan): string[] {
  const ids: string[] = [];
  JSON.stringify(plan, (key, value) => {
    if (key === 'objectId') ids.push(value);
    return value;
  });
  return ids.sort();
}
