import type { Operation } from './journal.ts';
import { makePatches, type Patch } from './patches.ts';
import { makePlan, makeServices, type PlanBody } from './plans.ts';
import type { Random } from './random.ts';

/** A plan as its client knows it. */
export interface Known {
  /** Undefined if there is no plan. */
  readonly present: { readonly revision: string; readonly plan: PlanBody } | undefined;
}

/** A write that a client will send. */
export interface Intention {
  readonly id: string;
  readonly operation: Operation;
  /** The new content of the plan; undefined for a deletion. */
  readonly plan: PlanBody | undefined;
  /** The revision that the write is based on; undefined if there is no plan. */
  readonly base: string | undefined;
  readonly patch?: Patch;
  /** Creates the plan by PUT, on the condition that it does not exist. */
  readonly put?: true;
  readonly idempotencyKey?: string;
  /** Seconds that the answer may wait until the write is searchable. */
  readonly waitS?: number;
}

/** The plans and services of one client; no other client writes them. */
export interface Estate {
  readonly org: string;
  readonly plans: ReadonlyMap<string, Known>;
  /** Services that may be in any plan, but only in one at a time. */
  readonly services: readonly string[];
  /** Services that never leave the plan of this id. */
  findHomes(id: string): readonly string[];
  /** A `planType` that was never given before. */
  nextLabel(): string;
}

const waitS = 5;

/**
 * Returns a client's next writes: one write, or two that move a service from one plan to another. The second write is
 * made after the first has completed, and is based on the state known then.
 */
export function nextIntentions(random: Random, estate: Estate): (() => Intention | undefined)[] {
  const id = random.pick([...estate.plans.keys()]);
  const known = estate.plans.get(id);
  if (known?.present === undefined) return [() => create(random, estate, id)];
  if (random.chance(0.15)) return [() => removal(random, estate, id)];
  const moving = makeServices(known.present.plan).find((service) => estate.services.includes(service));
  const other = random.pick([...estate.plans.keys()].filter((each) => each !== id));
  if (moving === undefined || random.chance(0.5)) return [() => change(random, estate, id, findFree(estate))];
  return [
    () => change(random, estate, id, [], moving),
    () =>
      estate.plans.get(other)?.present === undefined
        ? create(random, estate, other)
        : change(random, estate, other, [moving]),
  ];
}

function create(random: Random, estate: Estate, id: string): Intention {
  const services = random.shuffled(findFree(estate)).slice(0, random.integer(0, 2));
  const plan = makePlan(id, estate.org, estate.nextLabel(), [...estate.findHomes(id), ...services]);
  const put = random.chance(0.2);
  const idempotent = !put && random.chance(0.6);
  return {
    id,
    operation: 'create',
    plan,
    base: undefined,
    ...(put && { put }),
    // The label is unique to this write.
    ...(idempotent && { idempotencyKey: `"${plan.planType}"` }),
    ...waiting(random),
  };
}

function removal(random: Random, { plans }: Estate, id: string): Intention | undefined {
  const revision = plans.get(id)?.present?.revision;
  if (revision === undefined) return undefined;
  return { id, operation: 'delete', plan: undefined, base: revision, ...waiting(random) };
}

/** Changes a plan: a new label, without the service that leaves, and with one of the services that may join. */
function change(
  random: Random,
  estate: Estate,
  id: string,
  mayJoin: readonly string[],
  leaves?: string,
): Intention | undefined {
  const present = estate.plans.get(id)?.present;
  if (present === undefined) return undefined;
  const free = findFree(estate);
  const joins = random.shuffled(mayJoin.filter((service) => free.includes(service))).slice(0, 1);
  const stays = makeServices(present.plan).filter((service) => service !== leaves);
  const plan = makePlan(id, estate.org, estate.nextLabel(), [...stays, ...joins]);
  const same = { id, plan, base: present.revision, ...waiting(random) };
  if (random.chance(0.3)) return { ...same, operation: 'replace' };
  return { ...same, operation: 'patch', patch: random.pick(makePatches(present.plan, plan)) };
}

function waiting(random: Random): { readonly waitS?: number } {
  return random.chance(0.05) ? { waitS } : {};
}

/** Returns the services that are in no known plan. */
function findFree({ plans, services }: Estate): string[] {
  const taken = new Set(
    [...plans.values()].flatMap(({ present }) => (present === undefined ? [] : makeServices(present.plan))),
  );
  return services.filter((service) => !taken.has(service));
}
