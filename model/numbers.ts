import type { Model } from './action.ts';
import { tokenNames } from './canonical.ts';
import type { Redis, State } from './state.ts';

/** The score `R + 1`: above R, and not above any number given later. */
export const after = (revision: number): number => revision + 1;

/** Below every revision: a wait for any revision waits for it. */
export const lowestScore = 1;

/** The next number of the one source. */
export function nextNumber(state: State, { rules }: Model): number {
  const beyond = (n: number): number => (n | 1) + 1;
  const number = rules.clockNumbers ? beyond(state.top) : beyond(lastRemembered(state.redis));
  if (number <= state.top) state.repeated = 1;
  state.top = Math.max(state.top, number);
  return number;
}

function lastRemembered(redis: Redis): number {
  return redis.changes.reduce((max, { revision }) => Math.max(max, revision), 0);
}

/** A token or epoch that is like no other. */
export const freshToken = tokenNames.fresh;
