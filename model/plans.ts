import { at } from './at.ts';
import type { Bounds } from './bounds.ts';
import { lowestScore } from './numbers.ts';
import type { Plan, Redis, State } from './state.ts';

/** The shard that a plan's documents are routed to. */
export const findShard = (plan: number, bounds: Bounds): number => (bounds.shards === 1 ? 0 : plan);

export const has = (tree: number, object: number): boolean => (tree & (1 << object)) !== 0;

/** Whether an object can ever stand in a plan's tree: its own root, or a child. */
export const mayHave = (plan: number, object: number, bounds: Bounds): boolean =>
  object === plan || object >= bounds.plans;

/** Marks a plan as pending from `score`, or from what it is, whichever is lower. */
export function lowerPending(plan: Plan, score: number): void {
  plan.pending = plan.pending === 0 ? score : Math.min(plan.pending, score);
}

/** Pending from the lowest score, with a repair. */
export function wantRepair(plan: Plan, token: number): void {
  lowerPending(plan, lowestScore);
  plan.token = token;
}

/** The trees that a commit may give to a plan: deletion when there is one, or its root with children of its choice. */
export function treesFor(redis: Redis, plan: number, bounds: Bounds): number[] {
  const present = at(redis.plans, plan);
  const trees = present.tree === 0 ? [] : [0];
  for (let children = 0; children < 1 << bounds.children; children++) {
    const tree = (1 << plan) | (children << bounds.plans);
    if (redis.plans.every((other, p) => p === plan || (other.tree & tree) === 0)) trees.push(tree);
  }
  return trees;
}

/** Forgets a plan's hash; its repair token stands outside of it. */
export function forgetHash(plan: Plan): void {
  plan.revision = 0;
  plan.searchable = 0;
  plan.tree = 0;
  plan.leaving.fill(0);
}

/** A message for a plan waits in one of the queues of `search`, and nobody has had it yet. */
export function announce(state: State, plan: number): void {
  state.messages |= 1 << plan;
}

/** A message comes again, whose consumer may have written the plan. */
export function redeliver(state: State, plan: number): void {
  state.redelivered |= 1 << plan;
}

/** Whether there are messages for every plan. */
export const isForAll = (messages: number, { plans }: Bounds): boolean => messages === (1 << plans) - 1;

/** Whether a message for a plan waits. */
export const isAnnounced = ({ messages, redelivered }: State, plan: number): boolean =>
  ((messages | redelivered) & (1 << plan)) !== 0;
