import { at } from './at.ts';
import { type Bounds, isLiveReplaced } from './bounds.ts';
import type { State } from './state.ts';

/*
 * A token or epoch is given once and compared for being the present one. So three names are enough: the present
 * one, the one that a rewind would bring back, and any other, which can never be the present one again. A fresh
 * one takes a name that is free until the next renaming.
 */
export const tokenNames = { none: 0, present: 1, saved: 2, stale: 3, fresh: 4 } as const;

/** Gives every token and epoch its name. */
export function renameTokens(state: State, bounds: Bounds): void {
  const savedTaken = state.savedTaken === 1;
  for (let p = 0; p < bounds.plans; p++) {
    const plan = at(state.redis.plans, p);
    const saved = at(state.saved.plans, p);
    const present = plan.token;
    const rename = (token: number): number =>
      toName(token, present, savedTaken ? saved.token : tokenNames.none);
    for (const consumer of state.consumers) {
      const inFlight = at(consumer.inFlight, p);
      inFlight.token = rename(inFlight.token);
    }
    plan.token = rename(plan.token);
    if (savedTaken) saved.token = rename(saved.token);
  }
  if (!isLiveReplaced(bounds)) return;
  const present = state.redis.epoch;
  const rename = (epoch: number): number =>
    toName(epoch, present, savedTaken ? state.saved.epoch : tokenNames.none);
  for (const consumer of state.consumers) {
    for (const inFlight of consumer.inFlight) inFlight.epoch = rename(inFlight.epoch);
  }
  state.redis.epoch = rename(present);
  if (savedTaken) state.saved.epoch = rename(state.saved.epoch);
}

function toName(name: number, present: number, saved: number): number {
  if (name === tokenNames.none) return tokenNames.none;
  if (name === present) return tokenNames.present;
  return name === saved ? tokenNames.saved : tokenNames.stale;
}
