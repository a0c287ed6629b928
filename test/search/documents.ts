import { planDocuments } from '../../src/es/documents.ts';
import type { Plan } from '../support/plans.ts';

/** A document as a search can find it. */
export interface Doc {
  readonly id: string;
  readonly relation: string;
  readonly parentId: string | undefined;
  readonly planId: string;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** Draws from a seed: the same seed, the same draws. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to `end`, excluding it (mulberry32). */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % end;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

export const words = ['yearly', 'physical', 'well', 'baby', 'eye', 'exam', 'dental'];
export const planTypes = ['inNetwork', 'outOfNetwork', 'premium'];
export const dates = ['01-15-2017', '2017-01-15', '12-12-2017', '2018-02-28', '06-30-2019', '2020-02-29'];
export const amounts = [0, 10, 10.5, 23, 175, 2000];

/** A plan of random content; its ids begin with `prefix`. */
export function randomPlan(random: Random, org: string, prefix: string, ownWord: string): Plan {
  let ids = 0;
  const base = (objectType: string) => ({ _org: org, objectId: `${prefix}-${ids++}`, objectType });
  const share = () => ({
    deductible: random.pick(amounts),
    copay: random.pick(amounts),
    ...base('membercostshare'),
  });
  const name = () => {
    const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(words));
    return (random.chance(20) ? [...chosen, ownWord] : chosen).join(' ');
  };
  return {
    ...base('plan'),
    planType: random.pick(planTypes),
    creationDate: random.pick(dates),
    planCostShares: share(),
    linkedPlanServices: Array.from({ length: random.below(4) }, () => ({
      linkedService: { ...base('service'), name: name() },
      planserviceCostShares: share(),
      ...base('planservice'),
    })),
  } as unknown as Plan;
}

/** The documents that the index has of a plan. */
export function toDocs(plan: Plan): Doc[] {
  const at = { plan: plan.objectId, revision: '0', body: JSON.stringify(plan), bucket: 0, checksum: 0 };
  return planDocuments(at).map(({ id, source }) => {
    const { relation, planId, revision: _revision, bucket: _bucket, checksum: _checksum, ...fields } = source;
    const join = typeof relation === 'object' ? relation : { name: String(relation), parent: undefined };
    return {
      id,
      relation: join.name,
      parentId: join.parent,
      planId: String(planId),
      // Everything else is a scalar of the plan.
      fields: fields as Doc['fields'],
    };
  });
}
