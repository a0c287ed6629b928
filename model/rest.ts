import type { Action, Model } from './action.ts';
import { fairActions } from './actions/all.ts';
import { differs } from './actions/anti-entropy.ts';
import { isRebuilding } from './actions/rebuild.ts';
import { at } from './at.ts';
import { isLiveLost, objectCount } from './bounds.ts';
import { numberName, objectName, planName } from './format.ts';
import { has, mayHave } from './plans.ts';
import { exists, findPlace } from './search-index.ts';
import { historyStages, inHistory, type Redis, relayed, type State, stages } from './state.ts';

/** More steps than any completion takes. */
const maxSteps = 400;

export const isIdle = (state: State): boolean =>
  state.consumers.every(({ inFlight }) => inFlight.every(({ stage }) => stage === stages.idle)) &&
  state.historyConsumers.every(({ stage }) => stage === historyStages.idle);

/** Whether a consumer is about to write to a generation that is gone, whose name no other one will have. */
export const isLeftBehind = (state: State): boolean =>
  state.consumers.some(({ inFlight }) =>
    inFlight.some(
      ({ stage, live, next }) => stage === stages.reading && Math.max(live, next) > state.generations.length,
    ),
  );

/** Every process is idle, every message delivered and nothing pending: only a new event changes the state. */
export function isAtRest(state: State, model: Model): boolean {
  const { redis } = state;
  if (state.consumers.some(({ joint }) => joint === 1)) return false;
  if (!isIdle(state) || state.messages !== 0 || state.redelivered !== 0 || state.historyMessages !== 0)
    return false;
  if (redis.plans.some(({ pending }) => pending !== 0)) return false;
  if (model.bounds.rebuilds > 0 && isRebuilding(state)) return false;
  if (redis.liveless === 1 || redis.unmade === 1) return false;
  if (isLiveLost(model.bounds) && (!exists(state, redis.live) || redis.seedDoubts === 1)) return false;
  if (model.bounds.historyConsumers > 0 && !isHistoryAtRest(redis)) return false;
  if (model.bounds.historyWipes > 0 && !isGuarded(state)) return false;
  return !model.bounds.antiEntropy || !redis.plans.some((_, p) => isSeenToDiffer(state, p, model));
}

function isHistoryAtRest({ changes }: Redis): boolean {
  return changes.every(
    ({ revision, relay, history }) =>
      revision === 0 || (relay === relayed.acknowledged && history !== inHistory.pending),
  );
}

/** Whether the index reconciler knows the history's index, and the stream has been replayed to it. */
function isGuarded({ redis, historyIndex, historySeen }: State): boolean {
  return redis.historyKnown === historyIndex && redis.historyFrom === 0 && historySeen === 0;
}

function isSeenToDiffer(state: State, p: number, model: Model): boolean {
  const { redis } = state;
  return at(redis.plans, p).failed === 0 && exists(state, redis.live) && differs(state, redis.live, p, model);
}

/** Returns a difference between Redis and the indices in a state at rest; undefined: none. */
export function wrongAtRest(state: State, model: Model): string | undefined {
  return (
    (model.bounds.consumers > 0 ? wrongInIndex(state, model) : undefined) ??
    (model.bounds.historyConsumers > 0 ? wrongInHistory(state, model) : undefined)
  );
}

function wrongInIndex(state: State, { bounds }: Model): string | undefined {
  for (const [p, plan] of state.redis.plans.entries()) {
    if (plan.failed !== 0) {
      if (plan.searchable === plan.revision) return `${planName(p)} is failed, and searchable all the same`;
      continue;
    }
    for (let object = 0; object < objectCount(bounds); object++) {
      if (!mayHave(p, object, bounds)) continue;
      const place = findPlace(state, state.redis.live, p, object, bounds);
      const name = `${objectName(object, bounds)} of ${planName(p)}`;
      const isThere = place.owner === p + 1;
      if (!has(plan.tree, object)) {
        if (isThere) return `${name} is in the index at ${numberName(place.version)}, and not in Redis`;
      } else if (!isThere) return `${name} is missing in the index`;
      else if (place.version !== plan.revision)
        return `${name} is in the index at ${numberName(place.version)}, in Redis at ${numberName(plan.revision)}`;
      if (place.seenOwner !== place.owner || (isThere && place.seenVersion !== place.version))
        return `${name} is in the index, but searches do not see it as it is`;
    }
    if (plan.revision !== 0 && plan.searchable !== plan.revision)
      return `${planName(p)} is indexed at ${numberName(plan.revision)}, but not reported searchable`;
  }
  return undefined;
}

function wrongInHistory(state: State, { bounds }: Model): string | undefined {
  for (const [i, { revision, history, lost }] of state.redis.changes.entries()) {
    const isStored = (state.historyStored & (1 << i)) !== 0;
    if (revision === 0 || lost === 1) continue;
    if (!isStored && history === inHistory.done)
      return `revision ${numberName(revision)} is not in the history`;
    // Unless its message was lost, or its mark came in another epoch: then redriving the dead letter finds it stored.
    if (!bounds.hostileQueue && bounds.historyWipes === 0 && isStored && history === inHistory.failed)
      return `revision ${numberName(revision)} is in the history, and failed all the same`;
  }
  return undefined;
}

/**
 * Runs fair steps, without anything hostile, until the state is at rest. Returns whether it came to rest; if it goes
 * round in circles instead, the protocol can be stuck from here.
 */
export function comesToRest(state: State, model: Model): boolean {
  for (let step = 0; step < maxSteps; step++) {
    if (isAtRest(state, model)) return true;
    if (fairStep(state, model) === undefined) return false;
  }
  return false;
}

/** Takes the first fair step that is possible, and returns it; undefined: none is possible. */
export function fairStep(state: State, model: Model): { action: Action; choice: number } | undefined {
  for (const action of fairActions) {
    const choices = action.choices(model.bounds);
    for (let choice = 0; choice < choices; choice++)
      if (action.apply(state, choice, model)) return { action, choice };
  }
  return undefined;
}
