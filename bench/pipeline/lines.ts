import plan from '../../test/fixtures/plan.json' with { type: 'json' };

/** Documents of the canonical plan: its objects. */
export const documentsOfPlan = 8;

/** Returns `count` import lines with the canonical plan, each with unused ids. */
export function freshLines(count: number): string[] {
  const run = crypto.randomUUID();
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify(plan, (key, value) => (key === 'objectId' ? `${value}-${run}-${i}` : value)),
  );
}
