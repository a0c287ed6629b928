import { at } from '../at.ts';
import { announce } from '../plans.ts';
import { type Consumer, type Held, type State, stages } from '../state.ts';

/** The plans of a consumer's batch. */
export function batchOf(consumer: Consumer): { p: number; held: Held }[] {
  return consumer.held.map((held, p) => ({ p, held })).filter(({ held }) => held.taken === 1);
}

/** Forgets one plan of the batch; a consumer whose batch is empty is idle. */
export function release(consumer: Consumer, p: number): void {
  const held = at(consumer.held, p);
  held.taken = 0;
  held.revision = 0;
  held.tree = 0;
  held.leaving.fill(0);
  held.token = 0;
  held.epoch = 0;
  held.horizon = 0;
  held.live = 0;
  held.next = 0;
  held.looked = 0;
  held.ahead = 0;
  for (const found of held.found) found.fill(0);
  held.sent = 0;
  held.bad = 0;
  held.refused = 0;
  held.refusedByNext = 0;
  if (consumer.held.every(({ taken }) => taken === 0)) consumer.stage = stages.idle;
}

/** The consumer is done with its batch, and its messages too. */
export function releaseAll(consumer: Consumer): void {
  for (let p = 0; p < consumer.held.length; p++) release(consumer, p);
}

/** The consumer lets go of its batch, and its messages come back. */
export function giveBack(state: State, consumer: Consumer): void {
  for (const { p } of batchOf(consumer)) announce(state, p);
  releaseAll(consumer);
}
