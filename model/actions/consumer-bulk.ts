import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, generationCount, isAheadPossible, objectCount } from '../bounds.ts';
import { consumerName, numberName, objectName, planName } from '../format.ts';
import { has, mayHave } from '../plans.ts';
import { exists, findPlace, put, remove } from '../search-index.ts';
import { type InFlight, type State, stages } from '../state.ts';
import { targetGenerations } from './consumer-read.ts';
import { tryAgain } from './in-flight.ts';

const stepCount = (bounds: Bounds): number =>
  bounds.bulkByDocument ? generationCount(bounds) * objectCount(bounds) : 1;

/** `step`: the one document that a choice is about; undefined: the whole bulk at once. */
function splitChoice(choice: number, bounds: Bounds): { c: number; p: number; step: number | undefined } {
  const [c, rest] = split(choice, bounds.consumers);
  const [p, step] = split(rest, bounds.plans);
  return { c, p, step: bounds.bulkByDocument ? step : undefined };
}

/** Whether a plan was read and, for a repair, looked for, and its bulk may be sent. */
const isReady = (inFlight: InFlight): boolean =>
  inFlight.stage === stages.reading &&
  !isAheadEarly(inFlight) &&
  (inFlight.token === 0 || inFlight.looked === 1);

/**
 * Step 3: puts the objects of the tree, removes the leaving ones and those that the repair found. A bulk is no
 * transaction, so two plans in one bulk behave like two bulks: here each plan has its own.
 */
export const bulk: Action = {
  name: 'consumer.bulk',
  choices: (bounds) => bounds.consumers * bounds.plans * stepCount(bounds),
  apply(state, choice, model) {
    const { bounds } = model;
    const { c, p, step } = splitChoice(choice, bounds);
    const inFlight = at(at(state.consumers, c).inFlight, p);
    if (!isReady(inFlight)) return false;
    if (!targetGenerations(inFlight).every((slot) => exists(state, slot))) {
      // A missing index counts as a failed engine: start again from the read.
      if (model.rules.readAgain) tryAgain(inFlight);
      return true;
    }
    if (step !== undefined && !isUnsent(p, inFlight, step, bounds)) {
      // An empty bulk is complete at once.
      if (step > 0 || !isSent(p, inFlight, bounds)) return false;
    }
    send(state, p, inFlight, step, model);
    if (isSent(p, inFlight, bounds)) {
      inFlight.stage = bounds.refreshes ? stages.written : stages.refreshed;
      forgetContent(inFlight);
    }
    return true;
  },
  describe(before, after, choice, { bounds }) {
    const { c, p, step } = splitChoice(choice, bounds);
    const read = at(at(before.consumers, c).inFlight, p);
    if (!targetGenerations(read).every((slot) => exists(before, slot)))
      return `${consumerName(c)} misses a generation, and will try again`;
    const inFlight = at(at(after.consumers, c).inFlight, p);
    const refused = inFlight.refused === 1 ? ', of which a part is refused' : '';
    const part = step === undefined ? '' : ` (of it ${stepName(step, bounds)})`;
    return `${consumerName(c)} writes ${planName(p)} at ${numberName(read.revision)}${refused}${part}`;
  },
};

/** The bulk fails: by document, when any part of it has landed; at once, when all of it has and the answer is lost. */
export const failBulk: Action = {
  name: 'consumer.bulk',
  choices: (bounds) => (bounds.bulkFails ? bounds.consumers * bounds.plans : 0),
  apply(state, choice, model) {
    const { bounds } = model;
    const { c, p } = splitChoice(choice, bounds);
    const inFlight = at(at(state.consumers, c).inFlight, p);
    if (!isReady(inFlight)) return false;
    if (!bounds.bulkByDocument && targetGenerations(inFlight).every((slot) => exists(state, slot)))
      send(state, p, inFlight, undefined, model);
    if (model.rules.readAgain) tryAgain(inFlight);
    else inFlight.sent = 0;
    return true;
  },
  describe(before, _after, choice, { bounds }) {
    const { c, p } = splitChoice(choice, bounds);
    const revision = numberName(at(at(before.consumers, c).inFlight, p).revision);
    const landed = bounds.bulkByDocument ? '' : ', which has landed all the same';
    return `${consumerName(c)} gets no answer to its bulk of ${planName(p)} at ${revision}${landed}`;
  },
};

/** Clears the fields that are not needed any more: they would only make equal states differ. */
function forgetContent(inFlight: InFlight): void {
  inFlight.leaving.fill(0);
  for (const found of inFlight.found) found.fill(0);
  inFlight.tree = 0;
  inFlight.horizon = 0;
  inFlight.looked = 0;
  inFlight.sent = 0;
  inFlight.bad = 0;
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

function isUnsent(p: number, inFlight: InFlight, step: number, bounds: Bounds): boolean {
  const { slot, object } = splitStep(step, bounds);
  if (!mayHave(p, object, bounds) || !targetGenerations(inFlight).includes(slot)) return false;
  return isWanted(inFlight, slot, object) && (inFlight.sent & bit(slot, object, bounds)) === 0;
}

function isWanted(inFlight: InFlight, slot: number, object: number): boolean {
  return (
    has(inFlight.tree, object) || inFlight.leaving[object] !== 0 || at(inFlight.found, slot - 1)[object] !== 0
  );
}

function isSent(p: number, inFlight: InFlight, bounds: Bounds): boolean {
  if (!bounds.bulkByDocument) return true;
  return targetGenerations(inFlight).every((slot) => {
    for (let object = 0; object < objectCount(bounds); object++) {
      if (!mayHave(p, object, bounds) || !isWanted(inFlight, slot, object)) continue;
      if ((inFlight.sent & bit(slot, object, bounds)) === 0) return false;
    }
    return true;
  });
}

function send(state: State, p: number, inFlight: InFlight, step: number | undefined, model: Model): void {
  const { bounds, rules } = model;
  for (const slot of targetGenerations(inFlight)) {
    const refused = refuses(state, inFlight, slot) ? lastObject(inFlight.tree) : undefined;
    for (let object = 0; object < objectCount(bounds); object++) {
      if (!mayHave(p, object, bounds)) continue;
      if (step !== undefined) {
        const part = splitStep(step, bounds);
        if (part.slot !== slot || part.object !== object) continue;
      }
      inFlight.sent |= bounds.bulkByDocument ? bit(slot, object, bounds) : 0;
      const place = findPlace(state, slot, p, object, bounds);
      const found = at(at(inFlight.found, slot - 1), object);
      const left = at(inFlight.leaving, object);
      if (has(inFlight.tree, object)) {
        if (object === refused) refuse(inFlight, slot);
        else if (!put(place, inFlight.revision, p) && isAhead(state, p, inFlight, model)) inFlight.ahead = 1;
      } else {
        if (left !== 0) remove(place, rules.leavingAtItsRevision ? left : inFlight.revision);
        if (found !== 0) remove(place, rules.exactDelete ? found : inFlight.revision);
      }
    }
  }
}

function refuses(state: State, inFlight: InFlight, slot: number): boolean {
  if (inFlight.bad === 2) return at(state.generations, slot - 1).strict === 1;
  return inFlight.bad === 1 && state.mended === 0;
}

/** A plan that only the next generation refuses is left to the rebuild; any other refused plan has failed. */
function refuse(inFlight: InFlight, slot: number): void {
  if (inFlight.bad === 2 && slot === inFlight.next) inFlight.refusedByNext = 1;
  else inFlight.refused = 1;
}

/** Whether a repair found the index ahead of Redis before it sent anything: then nothing is sent. */
const isAheadEarly = (inFlight: InFlight): boolean => inFlight.ahead === 1 && inFlight.sent === 0;

/** Whether a put that was too old met a version that Redis has not reached. */
const isAhead = (state: State, p: number, inFlight: InFlight, { bounds, rules }: Model): boolean =>
  rules.touchOnConflict && isAheadPossible(bounds) && at(state.redis.plans, p).revision === inFlight.revision;

/** Of a bad tree the index refuses one document: the last one, so that the others are written. */
const lastObject = (tree: number): number => 31 - Math.clz32(tree);
