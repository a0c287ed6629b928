import type { FunctionCases, NextCall } from '../case.ts';
import { inParts, orgs, type World } from '../world.ts';
import { largestPlan, makeWrite } from '../writes.ts';
import { fail } from './states.ts';

/** The same page size as in `exports.ts` and `audit.ts`. */
const pagePlans = 200;
const pageBytes = 1_048_576;
const exportBytes = 262_144;
const pageEntries = 200;
/** Plans or documents whose state one call returns. */
const maxAsked = 300;
/** The same batch size as in `drift.ts`. */
const driftPlans = 300;
const pendingAtMost = 5_000;

/** Bounds below and above every revision. */
const everything = ['0', '9007199254740991'];

/** Commits `count` plans of maximum size, which sort after all others. Returns their ids. */
async function largest(world: World, count = pagePlans): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, i) => `largest-${i}`);
  for (const some of inParts(ids, 16)) await world.commit(some.map((id) => makeWrite(largestPlan(id))));
  return ids;
}

/** Returns the highest revision of the world's plans. */
const readLast = ({ plans }: World) => plans.at(-1)?.revision ?? '';

/** Passes the ids of `count` plans, different ones at each turn. */
function names(count: number, before: readonly (string | number)[] = []): (world: World) => NextCall {
  return ({ plans }) =>
    (turn) => [...before, ...plans.slice(turn * count, (turn + 1) * count).map(({ plan }) => plan)];
}

export const readingCases: FunctionCases<
  | 'page'
  | 'audit_page'
  | 'audit_plans'
  | 'audit_states'
  | 'audit_claims'
  | 'audit_history'
  | 'drift_sums'
  | 'drift_plans'
  | 'drift_bucket'
> = {
  page: [
    {
      input: `${pagePlans} plans, for a caller that may see all`,
      prepare: () => () => ['', '1', ...everything, pagePlans, exportBytes],
    },
    {
      input: `${pagePlans} plans of an organisation`,
      prepare: () => () => [orgs[0], '', ...everything, pagePlans, exportBytes],
    },
    {
      input: 'the largest plans',
      async prepare(world) {
        await largest(world, 4);
        return () => ['', '1', readLast(world), '9007199254740991', pagePlans, exportBytes];
      },
    },
    {
      input: `no plan; another organisation has ${pagePlans} of the largest`,
      async prepare(world) {
        await largest(world);
        return () => ['nobody.example', '', readLast(world), '9007199254740991', pagePlans, exportBytes];
      },
    },
  ],
  audit_page: [
    { input: `${pagePlans} plans`, prepare: () => () => [...everything, pagePlans, pageBytes] },
    {
      input: 'the largest plans',
      async prepare(world) {
        await largest(world, 4);
        return () => [readLast(world), '9007199254740991', pagePlans, pageBytes];
      },
    },
  ],
  audit_plans: [
    { input: `${pagePlans} plans`, prepare: names(pagePlans, [pageBytes]) },
    {
      input: 'the largest plans',
      async prepare(world) {
        const ids = await largest(world, 4);
        return () => [pageBytes, ...ids];
      },
    },
  ],
  audit_states: [{ input: `${maxAsked} plans`, prepare: names(maxAsked) }],
  audit_claims: [
    {
      input: `${maxAsked} documents`,
      prepare:
        ({ plans }) =>
        (turn) =>
          plans
            .slice(turn * maxAsked, (turn + 1) * maxAsked)
            .flatMap(({ plan }, i) => [plan, plans.at(-i)?.plan ?? '', plans.at(-i * 2)?.plan ?? '']),
    },
  ],
  audit_history: [
    { input: `${pageEntries} changes`, prepare: () => () => [...everything, pageEntries] },
    {
      input: `${pageEntries} changes of the largest plans`,
      async prepare(world) {
        await largest(world);
        return () => [readLast(world), '9007199254740991', pageEntries];
      },
    },
  ],
  drift_sums: [
    {
      input: `${pendingAtMost} plans pending`,
      async prepare(world) {
        for (const plans of inParts(world.plans.slice(0, pendingAtMost), 1_000)) {
          await world.call('want_repair', ...plans.map(({ plan }) => plan));
        }
        return () => [pendingAtMost];
      },
    },
  ],
  drift_plans: [
    { input: `${driftPlans} plans`, prepare: names(driftPlans) },
    {
      input: `${pagePlans} largest plans`,
      async prepare(world) {
        const ids = await largest(world);
        await fail(world, 10);
        return () => ids;
      },
    },
  ],
  drift_bucket: [
    {
      input: `${driftPlans} plans, all buckets`,
      prepare: () => () => [...everything, driftPlans, ...Array.from({ length: 1_024 }, (_, i) => i)],
    },
  ],
};
