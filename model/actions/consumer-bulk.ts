import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, generationCount, isAheadPossible, objectCount } from '../bounds.ts';
import { has, mayHave } from '../plans.ts';
import { consumerName, numberName, objectName, planName } from '../say.ts';
import { exists, placeOf, put, remove } from '../search-index.ts';
import { type Held, type State, stages } from '../state.ts';
import { generationsOf } from './consumer-read.ts';
import { batchOf, giveBack } from './held.ts';

const stepCount = (bounds: Bounds): number => generationCount(bounds) * bounds.plans * objectCount(bounds);

/** The one step of the bulk that a way is about; undefined: the whole bulk at once. */
const stepOf = (rest: number, bounds: Bounds): number | undefined =>
  bounds.bulkByDocument ? rest : undefined;

/** Step 3: puts what the tree has, removes what is leaving and what the repair found. */
export const bulk: Action = {
  name: 'consumer.bulk',
  ways: (bounds) => bounds.consumers * (bounds.bulkByDocument ? stepCount(bounds) : 1),
  take(state, way, model) {
    const { bounds } = model;
    const [c, rest] = split(way, bounds.consumers);
    const step = stepOf(rest, bounds);
    const consumer = at(state.consumers, c);
    if (consumer.stage !== stages.reading) return false;
    const batch = batchOf(consumer);
    if (batch.some(({ held }) => isAheadEarly(held) || (held.token !== 0 && held.looked === 0))) return false;
    if (step !== undefined && !isToDo(batch, step, bounds)) {
      // A bulk with nothing in it is over as it begins.
      if (rest > 0 || !batch.every(({ p, held }) => isSent(p, held, bounds))) return false;
    }
    if (!batch.every(({ held }) => generationsOf(held).every((slot) => exists(state, slot)))) {
      // An index that is not there is an engine that did not do its part: all again, from the read.
      giveBack(state, consumer);
      return true;
    }
    for (const { p, held } of batch) send(state, p, held, step, model);
    if (batch.every(({ p, held }) => isSent(p, held, bounds))) {
      consumer.stage = bounds.refreshes ? stages.written : stages.refreshed;
      for (const { held } of batch) forgetContent(held);
    }
    return true;
  },
  tell(before, after, way, { bounds }) {
    const [c, rest] = split(way, bounds.consumers);
    const consumer = at(after.consumers, c);
    if (consumer.stage === stages.idle) return `${consumerName(c)} misses a generation, and will read again`;
    const plans = batchOf(at(before.consumers, c)).map(({ p, held }) => {
      const refused = at(consumer.held, p).refused === 1 ? ', of which a part is refused' : '';
      return `${planName(p)} at ${numberName(held.revision)}${refused}`;
    });
    const step = stepOf(rest, bounds);
    const part = step === undefined ? '' : ` (of it ${stepName(step, bounds)})`;
    return `${consumerName(c)} writes ${plans.join(' and ')}${part}`;
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

function partsOf(step: number, bounds: Bounds): { slot: number; p: number; object: number } {
  const [object, rest] = split(step, objectCount(bounds));
  const [p, generation] = split(rest, bounds.plans);
  return { slot: generation + 1, p, object };
}

function stepName(step: number, bounds: Bounds): string {
  const { slot, p, object } = partsOf(step, bounds);
  const where = generationCount(bounds) > 1 ? ` in generation ${slot}` : '';
  return `${objectName(object, bounds)} of ${planName(p)}${where}`;
}

const bit = (slot: number, object: number, bounds: Bounds): number =>
  1 << ((slot - 1) * objectCount(bounds) + object);

function isToDo(batch: readonly { p: number; held: Held }[], step: number, bounds: Bounds): boolean {
  const { slot, p, object } = partsOf(step, bounds);
  const entry = batch.find((each) => each.p === p);
  if (entry === undefined || !generationsOf(entry.held).includes(slot)) return false;
  return isWanted(entry.held, slot, object) && (entry.held.sent & bit(slot, object, bounds)) === 0;
}

function isWanted(held: Held, slot: number, object: number): boolean {
  return has(held.tree, object) || held.leaving[object] !== 0 || at(held.found, slot - 1)[object] !== 0;
}

function isSent(p: number, held: Held, bounds: Bounds): boolean {
  if (!bounds.bulkByDocument) return true;
  return generationsOf(held).every((slot) => {
    for (let object = 0; object < objectCount(bounds); object++) {
      if (!mayHave(p, object, bounds) || !isWanted(held, slot, object)) continue;
      if ((held.sent & bit(slot, object, bounds)) === 0) return false;
    }
    return true;
  });
}

function send(state: State, p: number, held: Held, step: number | undefined, model: Model): void {
  const { bounds, rules } = model;
  for (const slot of generationsOf(held)) {
    const refused = refuses(state, held, slot) ? lastObject(held.tree) : undefined;
    for (let object = 0; object < objectCount(bounds); object++) {
      if (!mayHave(p, object, bounds)) continue;
      if (step !== undefined) {
        const part = partsOf(step, bounds);
        if (part.p !== p || part.slot !== slot || part.object !== object) continue;
      }
      held.sent |= bounds.bulkByDocument ? bit(slot, object, bounds) : 0;
      const place = placeOf(state, slot, p, object, bounds);
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
