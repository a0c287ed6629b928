import type { FunctionCases, NextCall } from '../case.ts';
import { inParts, type World, type WorldPlan } from '../world.ts';
import { largestPlan, makeWrite, smallPlan } from '../writes.ts';
import { crowd, leavingAtMost } from './leaving.ts';
import { beginRebuild, fail } from './states.ts';

/** The default of BATCH_PLANS. */
const batchPlans = 250;
const claimUs = 30_000_000;
/** The same batch size as in `projection.ts`. */
const callPlans = 100;
const callBytes = 1_048_576;
/** The same batch size as in `repair.ts` and `generations.ts`. */
const repairPlans = 250;

/** Makes one call for each batch of plans. */
function eachBatch(world: World, make: (plans: readonly WorldPlan[]) => Promise<string[]>): NextCall {
  const batches = inParts(world.plans, batchPlans);
  return (turn) => make(batches[turn] ?? []);
}

/** Passes the ids of `count` plans, different ones at each turn. */
function nextPlans(count: number): (world: World) => NextCall {
  return ({ plans }) =>
    (turn) =>
      plans.slice(turn * count, (turn + 1) * count).map(({ plan }) => plan);
}

const marks = async (world: World, plans: readonly WorldPlan[], more = {}) => [
  JSON.stringify((await world.seen(plans)).map((seen) => ({ ...seen, ...more }))),
];

/** Times that a mark also carries when a message announced the plan. */
const told = { deliveredAgoMs: 100, indexedAgoMs: 50 };

export const searchCases: FunctionCases<
  | 'present'
  | 'mark'
  | 'give_up'
  | 'claim_backfill'
  | 'want_repair'
  | 'want_written'
  | 'overdue'
  | 'indexing'
  | 'live_generation'
> = {
  present: [
    {
      input: `the largest plan, ${leavingAtMost} leaving`,
      async prepare(world) {
        await crowd(world, ['largest'], leavingAtMost);
        return () => [callBytes, 'largest', '1'];
      },
    },
    {
      input: `${callPlans} plans of 8 objects, delivered again`,
      prepare:
        ({ plans }) =>
        (turn) => [
          callBytes,
          ...plans.slice(turn * callPlans, (turn + 1) * callPlans).flatMap(({ plan }) => [plan, '1']),
        ],
    },
    {
      input: 'two of the largest plans',
      async prepare(world) {
        const bodies = ['largest-0', 'largest-1'].map((id) => largestPlan(id, { bytes: 520_000 }));
        await world.commit(bodies.map((body) => makeWrite(body)));
        return () => [callBytes, ...bodies.flatMap(({ objectId }) => [objectId, ''])];
      },
    },
  ],
  mark: [
    {
      input: `${batchPlans} plans: done`,
      prepare: (world) =>
        eachBatch(world, async (plans) => {
          await world.call('want_repair', ...plans.map(({ plan }) => plan));
          return marks(world, plans, told);
        }),
    },
    {
      input: `${batchPlans} plans: written meanwhile`,
      prepare: (world) =>
        eachBatch(world, async (plans) => {
          const seen = await marks(world, plans, told);
          await world.commit(
            plans.map(({ plan, org }) => makeWrite(smallPlan(plan, org, 'written meanwhile'))),
          );
          return seen;
        }),
    },
    {
      input: `${batchPlans} plans: a repair is asked for`,
      prepare: (world) =>
        eachBatch(world, async (plans) => [
          JSON.stringify((await world.seen(plans)).map((seen) => ({ ...seen, epoch: '1', ...told }))),
        ]),
    },
    {
      input: `${batchPlans} plans: refused by the next generation`,
      async prepare(world) {
        await beginRebuild(world);
        return eachBatch(world, (plans) => marks(world, plans, { reason: 'x'.repeat(1_000) }));
      },
    },
  ],
  give_up: [
    {
      input: 'a plan',
      calls: 20,
      prepare: (world) => async (turn) => {
        const plans = world.plans.slice(turn, turn + 1);
        await world.call('want_repair', ...plans.map(({ plan }) => plan));
        const [seen] = await world.seen(plans);
        return [JSON.stringify({ ...seen, reason: 'x'.repeat(1_000) })];
      },
    },
  ],
  claim_backfill: [
    {
      input: `${batchPlans} of all plans, for a rebuild`,
      async prepare(world) {
        await beginRebuild(world);
        return () => [batchPlans, claimUs];
      },
    },
  ],
  want_repair: [
    {
      input: `${repairPlans} plans`,
      prepare: nextPlans(repairPlans),
    },
  ],
  want_written: [
    {
      input: `${repairPlans} plans`,
      prepare: nextPlans(repairPlans),
    },
  ],
  overdue: [
    {
      input: '500 of 10 000 that are pending',
      async prepare(world) {
        for (const plans of inParts(world.plans.slice(0, 10_000), 1_000)) {
          await world.call('want_repair', ...plans.map(({ plan }) => plan));
        }
        return () => [500, 0, '', ''];
      },
    },
  ],
  indexing: [
    {
      input: 'a plan that has failed',
      calls: 20,
      async prepare(world) {
        const [failed] = await fail(world, 1);
        return () => [failed?.plan ?? ''];
      },
    },
  ],
  live_generation: [{ input: '–', calls: 20, prepare: () => () => [] }],
};
