import { describe, expect, test } from 'bun:test';
import { commit } from './actions/commit.ts';
import { read } from './actions/consumer-read.ts';
import { at } from './at.ts';
import { type Bounds, minimal } from './bounds.ts';
import { Codec, copyState } from './codec.ts';
import { rulesWithout } from './rules.ts';
import { initialState, type State } from './state.ts';

const bounds: Bounds = { ...minimal, commits: 3, consumers: 2, rebuilds: 1, rewinds: true, refusals: 1 };
const model = { bounds, rules: rulesWithout() };
const codec = new Codec(bounds);
const same = (state: State): Uint8Array => codec.encode(copyState(codec, state, bounds)).slice();

/** Two commits, the second of which `consumer` reads. */
function readBy(consumer: number): State {
  const state = initialState(bounds);
  // First {p}, then, of deletion and the trees, {p} again.
  commit.apply(state, 0, model);
  commit.apply(state, 1, model);
  read.apply(state, consumer, model);
  return state;
}

describe('the bytes of a state', () => {
  test('give the same state back', () => {
    const state = readBy(0);
    const copy = copyState(codec, state, bounds);
    expect(copy.redis).toEqual(state.redis);
    expect(copy.consumers).toEqual(state.consumers);
    expect(copy.top).toBe(4);
  });

  test('do not depend on which of two consumers does it', () => {
    expect(same(readBy(0))).toEqual(same(readBy(1)));
  });

  test('do not depend on numbers that were given and are no longer in use', () => {
    const state = readBy(0);
    const before = same(state);
    for (const change of state.redis.changes) if (change.revision > 0) change.revision += 10;
    for (const plan of state.redis.plans) plan.revision += 10;
    for (const plan of state.redis.plans) plan.pending += 10;
    for (const { inFlight } of state.consumers)
      at(inFlight, 0).revision += at(inFlight, 0).stage > 0 ? 10 : 0;
    expect(same(state)).toEqual(before);
  });

  test('tell R + 1 from R and from the number after it', () => {
    const scores = [2, 3, 4].map((score) => {
      const state = readBy(0);
      at(state.redis.plans, 0).pending = score;
      return Buffer.from(same(state)).toString('hex');
    });
    expect(new Set(scores).size).toBe(3);
  });

  test('tell a token that is the present one from one that was', () => {
    const wanted = readBy(0);
    at(wanted.redis.plans, 0).token = 1;
    const inFlight = copyState(codec, wanted, bounds);
    at(at(inFlight.consumers, 0).inFlight, 0).token = 1;
    const stale = copyState(codec, wanted, bounds);
    at(at(stale.consumers, 0).inFlight, 0).token = 3;
    expect(same(inFlight)).not.toEqual(same(stale));
  });
});
