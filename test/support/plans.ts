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
export function listIds(plan: Plan): string[] {
  const ids: string[] = [];
  JSON.stringify(plan, (key, value) => {
    if (key === 'objectId') ids.push(value);
    return value;
  });
  return ids.sort();
}

/** A plan of about a megabyte, with 707 documents: large as a request may be, and its names as long as they may be. */
export function largePlan(suffix: string): Plan {
  const plan = planNumber(suffix);
  const linkedPlanServices = Array.from({ length: 235 }, (_, i) => {
    const [service] = planNumber(`${suffix}-${i}`).linkedPlanServices;
    if (service === undefined) throw new Error('the fixture has services');
    // Four bytes each in UTF-8.
    return { ...service, linkedService: { ...service.linkedService, name: '\u{1F600}'.repeat(970) } };
  });
  return { ...plan, linkedPlanServices };
}
