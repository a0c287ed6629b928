import { at } from '../at.ts';
import { redeliver } from '../plans.ts';
import type { Rules } from '../rules.ts';
import { type Consumer, type Held, type State, stages } from '../state.ts';

/** The plans of a consumer's batch. */
export function listBatch(consumer: Consumer): { p: number; held: Held }[] {
  return consumer.held.map((held, p) => ({ p, held })).filter(({ held }) => held.stage !== stages.idle);
}

/** The plans at one stage, without those that the index has refused or is ahead of: other actions handle these. */
export function partAt(consumer: Consumer, stage: number): { p: number; held: Held }[] {
  return listBatch(consumer).filter(
    ({ held }) => held.stage === stage && held.refused === 0 && held.ahead === 0,
  );
}

/** Forgets what was read of a plan. */
export function empty(held: Held, stage: number): void {
  held.stage = stage;
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
}

/** The consumer is done with one plan of its batch, and with its message, unless that waits for another plan. */
export function release(consumer: Consumer, p: number): void {
  empty(at(consumer.held, p), stages.idle);
  if (consumer.joint === 0) return;
  consumer.settled |= 1 << p;
  if (consumer.settled === inBatch(consumer)) endJoint(consumer);
}

/** A bit for each plan. */
const inBatch = ({ held }: Consumer): number => (1 << held.length) - 1;

/** The message that announced every plan is acknowledged, or given back. */
function endJoint(consumer: Consumer): void {
  consumer.joint = 0;
  consumer.jointAgain = 0;
  consumer.unread = 0;
  consumer.settled = 0;
}

/** The same process must write the plan again, beginning with the read. */
export function tryAgain(held: Held): void {
  empty(held, stages.again);
}

/**
 * The consumer dies: all messages of its batch come back. One that announced every plan comes back whole, with the plans
 * that are done.
 */
export function giveBack(state: State, consumer: Consumer, rules: Rules): void {
  for (const { p, held } of listBatch(consumer)) {
    if (consumer.joint === 0 || (consumer.settled & (1 << p)) !== 0) redeliver(state, p);
    empty(held, stages.idle);
  }
  if (consumer.joint === 1 && (consumer.settled === 0 || rules.acknowledgedWhole)) {
    for (const p of consumer.held.keys()) redeliver(state, p);
    state.together = 1;
  }
  endJoint(consumer);
}
