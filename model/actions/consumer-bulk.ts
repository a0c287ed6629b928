import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, generationCount, isAheadPossible, objectCount } from '../bounds.ts';
import { has, mayHave } from '../plans.ts';
import { consumerName, numberName, objectName, planName } from '../say.ts';
import { exists, findPlace, put, remove } from '../search-index.ts';
import { type Held, type State, stages } from '../state.ts';
import { targetGenerations } from './consumer-read.ts';
import { tryAgain } from './held.ts';

const stepCount = (bounds: Bounds): number =>
  bounds.bulkByDocument ? generationCount(bounds) * objectCount(bounds) : 1;

/** `step`: the one document that a way is about; undefined: the whole bulk at once. */
function readWay(way: number, bounds: Bounds): { c: number; p: number; step: number | undefined } {
  const [c, rest] = split(way, bounds.consumers);
  const [p, step] = split(rest, bounds.plans);
  return { c, p, step: bounds.bulkByDocument ? step : undefined };
}

/** Whether a plan was read and, for a repair, looked for, and its bulk may be sent. */
const isReady = (held: Held): boolean =>
  held.stage === stages.reading && !isAheadEarly(held) && (held.token === 0 || held.looked === 1);

/**
 * Step 3: puts the objects of the tree, removes the leaving ones and those that the repair found. A bulk is no
 * transaction, so two plans in one bulk behave like two bulks: here each plan has its own.
 */
export const bulk: Action = {
  name: 'consumer.bulk',
  ways: (bounds) => bounds.consumers * bounds.plans * stepCount(bounds),
  take(state, way, model) {
    const { bounds } = model;
    const { c, p, step } = readWay(way, bounds);
    const held = at(at(state.consumers, c).held, p);
    if (!isReady(held)) return false;
    if (!targetGenerations(held).every((slot) => exists(state, slot))) {
      // An index that is not there is an engine that did not do its part: all again, from the read.
      if (model.rules.readAgain) tryAgain(held);
      return true;
    }
    if (step !== undefined && !isUnsent(p, held, step, bounds)) {
      // A bulk with nothing in it is over as it begins.
      if (step > 0 || !isSent(p, held, bounds)) return false;
    }
    send(state, p, held, step, model);
    if (isSent(p, held, bounds)) {
      held.stage = bounds.refreshes ? stages.written : stages.refreshed;
      forgetContent(held);
    }
    return true;
  },
  tell(before, after, way, { bounds }) {
    const { c, p, step } = readWay(way, bounds);
    const read = at(at(before.consumers, c).held, p);
    if (!targetGenerations(read).every((slot) => exists(before, slot)))
      return `${consumerName(c)} misses a generation, and will try again`;
    const held = at(at(after.consumers, c).held, p);
    const refused = held.refused === 1 ? ', of which a part is refused' : '';
    const part = step === undefined ? '' : ` (of it ${stepName(step, bounds)})`;
    return `${consumerName(c)} writes ${planName(p)} at ${numberName(read.revision)}${refused}${part}`;
  },
};

/** The bulk fails: by document, when any part of it has landed; at once, when all of it has and the answer is lost. */
export const failBulk: Action = {
  name: 'consumer.bulk',
  ways: (bounds) => (bounds.bulkFails ? bounds.consumers * bounds.plans : 0),
  take(state, way, model) {
    const { bounds } = model;
    const { c, p } = readWay(way, bounds);
    const held = at(at(state.consumers, c).held, p);
    if (!isReady(held)) return false;
    if (!bounds.bulkByDocument && targetGenerations(held).every((slot) => exists(state, slot)))
      send(state, p, held, undefined, model);
    if (model.rules.readAgain) tryAgain(held);
    else held.sent = 0;
    return true;
  },
  tell(before, _after, way, { bounds }) {
    const { c, p } = readWay(way, bounds);
    const revision = numberName(at(at(before.consumers, c).held, p).revision);
    const landed = bounds.bulkByDocument ? '' : ', which has landed all the same';
    return `${consumerName(c)} gets no answer to its bulk of ${planName(p)} at ${revision}${landed}`;
  },
};

/** What was read and is not needed any more would only tell apart what is alike. */
function forgetContent(held: Held): void {
  held.leaving.fill(0);
  for (const found of held.found) found.fill(0);
  held.tree = 0;
  held.horizon = 0;
  held.looked = 0;
  held.sent = 0;
  held.bad = 0;
}

function splitStep(step: number, bounds: Bounds): { slot: number; object: number } {
  const [object, generation] = split(step, objectCount(bounds));
  return { slot: generation + 1, object };
}

function stepName(step: number, bounds: Bounds): string {
  const { slot, object } = splitStep(step, bounds);
  const where = generationCount(bounds) > 1 ? ` in generation ${slot}` : '';
  return `${objectName(object, bounds)}${where}`;
}

const bit = (slot: number, object: number, bounds: Bounds): number =>
  1 << ((slot - 1) * objectCount(bounds) + object);

function isUnsent(p: number, held: Held, step: number, bounds: Bounds): boolean {
  const { slot, object } = splitStep(step, bounds);
  if (!mayHave(p, object, bounds) || !targetGenerations(held).includes(slot)) return false;
  return isWanted(held, slot, object) && (held.sent & bit(slot, object, bounds)) === 0;
}

function isWanted(held: Held, slot: number, object: number): boolean {
  return has(held.tree, object) || held.leaving[object] !== 0 || at(held.found, slot - 1)[object] !== 0;
}

function isSent(p: number, held: Held, bounds: Bounds): boolean {
  if (!bounds.bulkByDocument) return true;
  return targetGenerations(held).every((slot) => {
    for (let object = 0; object < objectCount(bounds); object++) {
      if (!mayHave(p, object, bounds) || !isWanted(held, slot, object)) continue;
      if ((held.sent & bit(slot, object, bounds)) === 0) return false;
    }
    return true;
  });
}

function send(state: State, p: number, held: Held, step: number | undefined, model: Model): void {
  const { bounds, rules } = model;
  for (const slot of targetGenerations(held)) {
    const refused = refuses(state, held, slot) ? lastObject(held.tree) : undefined;
    for (let object = 0; object < objectCount(bounds); object++) {
      if (!mayHave(p, object, bounds)) continue;
      if (step !== undefined) {
        const part = splitStep(step, bounds);
        if (part.slot !== slot || part.object !== object) continue;
      }
      held.sent |= bounds.bulkByDocument ? bit(slot, object, bounds) : 0;
      const place = findPlace(state, slot, p, object, bounds);
      const found = at(at(held.found, slot - 1), object);
      const left = at(held.leaving, object);
      if (has(held.tree, object)) {
        if (object === refused) refuse(held, slot);
        else if (!put(place, held.revision, p) && isAhead(state, p, held, model)) held.ahead = 1;
      } else {
        if (left !== 0) remove(place, rules.leavingAtItsRevision ? left : held.revision);
        if (found !== 0) remove(place, rules.exactDelete ? found : held.revision);
      }
    }
  }
}

function refuses(state: State, held: Held, slot: number): boolean {
  if (held.bad === 2) return at(state.generations, slot - 1).strict === 1;
  return held.bad === 1 && state.mended === 0;
}

/** What every generation refuses has failed; what the next one alone does is the rebuild's. */
function refuse(held: Held, slot: number): void {
  if (held.bad === 2 && slot === held.next) held.refusedByNext = 1;
  else held.refused = 1;
}

/** The index is ahead of it, as the look of a repair has found: nothing is sent. */
const isAheadEarly = (held: Held): boolean => held.ahead === 1 && held.sent === 0;

/** Whether what a put is too old for is nothing that Redis has reached. */
const isAhead = (state: State, p: number, held: Held, { bounds, rules }: Model): boolean =>
  rules.touchOnConflict && isAheadPossible(bounds) && at(state.redis.plans, p).revision === held.revision;

/** Of a bad tree the index refuses one document: the last one, so that the others are written. */
const lastObject = (tree: number): number => 31 - Math.clz32(tree);
