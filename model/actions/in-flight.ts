import { at } from '../at.ts';
import { redeliver } from '../plans.ts';
import type { Rules } from '../rules.ts';
import { type Consumer, type InFlight, type State, stages } from '../state.ts';

/** The plans of a consumer's batch. */
export function listBatch(consumer: Consumer): { p: number; inFlight: InFlight }[] {
  return consumer.inFlight
    .map((inFlight, p) => ({ p, inFlight }))
    .filter(({ inFlight }) => inFlight.stage !== stages.idle);
}

/** The plans at one stage, without those that the index has refused or is ahead of: other actions handle these. */
export function partAt(consumer: Consumer, stage: number): { p: number; inFlight: InFlight }[] {
  return listBatch(consumer).filter(
    ({ inFlight }) => inFlight.stage === stage && inFlight.refused === 0 && inFlight.ahead === 0,
  );
}

/** Forgets what was read of a plan. */
export function empty(inFlight: InFlight, stage: number): void {
  inFlight.stage = stage;
  inFlight.revision = 0;
  inFlight.tree = 0;
  inFlight.leaving.fill(0);
  inFlight.token = 0;
  inFlight.epoch = 0;
  inFlight.horizon = 0;
  inFlight.live = 0;
  inFlight.next = 0;
  inFlight.looked = 0;
  inFlight.ahead = 0;
  for (const found of inFlight.found) found.fill(0);
  inFlight.sent = 0;
  inFlight.bad = 0;
  inFlight.refused = 0;
  inFlight.refusedByNext = 0;
}

/** The consumer is done with one plan of its batch, and with its message, unless that waits for another plan. */
export function release(consumer: Consumer, p: number): void {
  empty(at(consumer.inFlight, p), stages.idle);
  if (consumer.joint === 0) return;
  consumer.acknowledged |= 1 << p;
  if (consumer.acknowledged === inBatch(consumer)) endJoint(consumer);
}

/** A bit for each plan. */
const inBatch = ({ inFlight }: Consumer): number => (1 << inFlight.length) - 1;

/** The message that announced every plan is acknowledged, or given back. */
function endJoint(consumer: Consumer): void {
  consumer.joint = 0;
  consumer.jointAgain = 0;
  consumer.unread = 0;
  consumer.acknowledged = 0;
}

/** The same process must write the plan again, beginning with the read. */
export function tryAgain(inFlight: InFlight): void {
  empty(inFlight, stages.again);
}

/**
 * The consumer dies: all messages of its batch come back. One that announced every plan comes back whole, with the plans
 * that are done.
 */
export function requeue(state: State, consumer: Consumer, rules: Rules): void {
  for (const { p, inFlight } of listBatch(consumer)) {
    if (consumer.joint === 0 || (consumer.acknowledged & (1 << p)) !== 0) redeliver(state, p);
    empty(inFlight, stages.idle);
  }
  if (consumer.joint === 1 && (consumer.acknowledged === 0 || rules.acknowledgedWhole)) {
    for (const p of consumer.inFlight.keys()) redeliver(state, p);
    state.together = 1;
  }
  endJoint(consumer);
}
