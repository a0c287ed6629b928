import plan from '../../test/fixtures/plan.json' with { type: 'json' };

/** The plan that is read, as it is stored. */
export const body: string = JSON.stringify(plan);
