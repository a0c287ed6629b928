import plan from '../../test/fixtures/plan.json' with { type: 'json' };

/** Documents of the canonical plan: its objects. */
export const documentsOfPlan = 8;

/** The canonical plan so many times, each with ids that nobody had before, as lines of an import. */
export function freshLines(count: number): string[] {
  const run = crypto.randomUUID();
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify(plan, (key, value) => (key === 'objectId' ? `${value}-${run}-${i}` : value)),
  );
}
