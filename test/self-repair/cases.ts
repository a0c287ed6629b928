import { expect } from 'bun:test';
import { call, readDocuments, search, untilSearchable } from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import { type Document, read, remove, routingBeside, update, write } from './tamper.ts';

const unique = () => crypto.randomUUID().slice(0, 8);

/** A plan that searches see, and its own cost share as the index has it. */
export interface Victim {
  readonly plan: Plan;
  readonly share: Document;
}

/** A change of the index that bypasses Planbase. */
export interface Case {
  readonly what: string;
  /** Makes the change. Returns what must be true after the repair, in addition to the plan being as it was. */
  tamper(victim: Victim): Promise<() => Promise<boolean>>;
}

export async function makeVictim(): Promise<Victim> {
  const plan = planNumber(unique());
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  await untilSearchable(plan.objectId, 120_000);
  const share = await read(plan.planCostShares.objectId, plan.objectId);
  if (share === undefined) throw new Error('the plan is searchable, and its cost share is not in the index');
  return { plan, share };
}

/** Whether the index has the plan as it was written, with its cost share. */
export async function isRight({ plan, share }: Victim): Promise<boolean> {
  const now = await read(share.id, plan.objectId);
  const ids = await readDocuments(plan.objectId);
  return now?.source['copay'] === plan.planCostShares.copay && Bun.deepEquals(ids, listIds(plan));
}

const dear = ({ share }: Victim): Document => ({ ...share, source: { ...share.source, copay: 9_999 } });
const nothing = async () => true;
const isGone = (id: string, routing: string) => async () => (await read(id, routing)) === undefined;
const isUnknown = (plan: string) => async () => (await readDocuments(plan)).length === 0;

async function added({ share }: Victim, routing: string, more: object = {}, version?: number) {
  const id = `added-${unique()}`;
  await write({ id, routing, source: { ...share.source, ...more } }, version);
  return isGone(id, routing);
}

export const cases: readonly Case[] = [
  {
    what: 'changed in one field',
    async tamper({ share }) {
      await update(share.id, share.routing, { copay: 9_999 });
      return nothing;
    },
  },
  {
    what: 'written again as a whole',
    async tamper(victim) {
      await write(dear(victim));
      return nothing;
    },
  },
  {
    what: 'written at a version that Redis has not reached',
    async tamper(victim) {
      await write(dear(victim), Number(victim.share.source['revision']) + 2_000_000);
      return nothing;
    },
  },
  {
    what: 'written over by one of another plan on the same shard',
    async tamper(victim) {
      const routing = await routingBeside(victim.plan.objectId, true);
      const planId = `nobody-${unique()}`;
      await write({ ...victim.share, routing, source: { ...victim.share.source, planId } });
      return isUnknown(planId);
    },
  },
  {
    what: 'removed',
    async tamper({ share }) {
      await remove(share.id, share.routing);
      return nothing;
    },
  },
  {
    what: 'removed with all others of its plan',
    async tamper({ plan }) {
      for (const id of listIds(plan)) await remove(id, plan.objectId);
      return nothing;
    },
  },
  {
    what: 'removed from above its children',
    async tamper({ plan }) {
      await remove(plan.linkedPlanServices[0]?.objectId ?? '', plan.objectId);
      const parents = { has_parent: { parent_type: 'linkedPlanService', query: { match_all: {} } } };
      const children = { bool: { filter: [parents, { term: { planId: plan.objectId } }] } };
      return async () => (await search({ query: children })).total === 4;
    },
  },
  { what: 'added to a plan', tamper: (victim) => added(victim, victim.plan.objectId) },
  {
    what: 'added to a plan under the routing of another, on the same shard',
    tamper: async (victim) => added(victim, await routingBeside(victim.plan.objectId, true)),
  },
  {
    what: 'added to a plan under the routing of another, on another shard',
    tamper: async (victim) => added(victim, await routingBeside(victim.plan.objectId, false)),
  },
  {
    what: 'added for a plan that there is not',
    tamper: (victim) => added(victim, `nobody-${unique()}`, { planId: `nobody-${unique()}` }),
  },
  {
    what: 'added for a plan that there is not, at the version that it tells',
    tamper(victim) {
      const planId = `nobody-${unique()}`;
      return added(victim, planId, { planId, revision: 4_711 }, 4_711);
    },
  },
  {
    what: 'added without a plan',
    tamper: (victim) => added(victim, `nobody-${unique()}`, { planId: undefined }),
  },
  {
    what: 'added without a plan, under a routing that no plan can be named',
    tamper: (victim) => added(victim, `nobody\u0007${unique()}`, { planId: undefined }),
  },
];
