import type { Action } from '../action.ts';
import { at } from '../at.ts';
import { freshToken } from '../numbers.ts';
import { initialState, type Plan, type Redis } from '../state.ts';

function copyPlan(from: Plan, to: Plan): void {
  const { leaving } = to;
  Object.assign(to, from);
  to.leaving = leaving;
  for (let i = 0; i < leaving.length; i++) leaving[i] = at(from.leaving, i);
}

function copyRedis(from: Redis, to: Redis): void {
  for (const [p, plan] of from.plans.entries()) copyPlan(plan, at(to.plans, p));
  for (const [i, change] of from.changes.entries()) Object.assign(at(to.changes, i), change);
  to.epoch = from.epoch;
  to.live = from.live;
  to.next = from.next;
  to.closed = from.closed;
  to.abandoning = from.abandoning;
  to.seedFrom = from.seedFrom;
  to.seedTo = from.seedTo;
}

/** Redis has lost everything; other processes keep what they have read. */
export const comeBackEmpty: Action = {
  name: 'redis.empty',
  choices: (bounds) => (bounds.empties > 0 ? 1 : 0),
  apply(state, _way, { bounds }) {
    if (state.emptiesLeft === 0) return false;
    state.emptiesLeft--;
    const { redis } = initialState(bounds);
    copyRedis(redis, state.redis);
    // Nobody has read in this epoch: Redis has none.
    Object.assign(state.redis, { epoch: freshToken, seedDoubts: 0, unmade: 0, liveless: 1 });
    return true;
  },
  describe: () => 'Redis comes back empty',
};

/** The state of Redis reaches its disk; no later state will. */
export const save: Action = {
  name: 'redis.save',
  choices: (bounds) => (bounds.rewinds ? 1 : 0),
  apply(state) {
    if (state.savedTaken === 1 || state.rewound === 1) return false;
    copyRedis(state.redis, state.saved);
    state.savedTaken = 1;
    return true;
  },
  describe: () => 'Redis reaches its disk for the last time',
};

/** Redis dies and comes back as it was on disk. */
export const rewind: Action = {
  name: 'redis.rewind',
  choices: (bounds) => (bounds.rewinds ? 1 : 0),
  apply(state, _way, { bounds }) {
    if (state.savedTaken === 0) return false;
    copyRedis(state.saved, state.redis);
    for (const plan of state.saved.plans) {
      Object.assign(plan, {
        revision: 0,
        searchable: 0,
        tree: 0,
        pending: 0,
        token: 0,
        failed: 0,
        backfill: 0,
        bad: 0,
        rejected: 0,
      });
      plan.leaving.fill(0);
    }
    for (const change of state.saved.changes)
      Object.assign(change, { revision: 0, plan: 0, tree: 0, relay: 0, history: 0, trimmed: 0 });
    Object.assign(state.saved, {
      epoch: 1,
      live: 1,
      next: 0,
      closed: 0,
      abandoning: 0,
      seedFrom: 0,
      seedTo: 0,
    });
    state.savedTaken = 0;
    state.rewound = 1;
    // Changes that the saved stream had not announced are announced again.
    for (let p = 0; p < bounds.plans; p++) {
      if (at(state.redis.plans, p).pending !== 0) state.messages |= 1 << p;
    }
    return true;
  },
  describe: () => 'Redis loses everything since',
};
