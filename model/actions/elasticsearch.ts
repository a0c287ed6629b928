import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, generationCount, objectCount } from '../bounds.ts';
import { generationName, objectName } from '../format.ts';
import { after } from '../numbers.ts';
import { empty, exists } from '../search-index.ts';

function placeAt(choice: number, bounds: Bounds): { generation: number; shard: number; object: number } {
  const [object, rest] = split(choice, objectCount(bounds));
  const [shard, generation] = split(rest, bounds.shards);
  return { generation, shard, object };
}

const placeCount = (bounds: Bounds): number => generationCount(bounds) * bounds.shards * objectCount(bounds);

/** The mapping is repaired: the index takes content that it refused before. */
export const mend: Action = {
  name: 'elasticsearch.mend',
  choices: (bounds) => (bounds.refusals > 0 ? 1 : 0),
  apply(state) {
    if (state.mended === 1 || state.refusalsLeft > 0) return false;
    state.mended = 1;
    return true;
  },
  describe: () => 'the mapping is repaired: nothing is refused any more',
};

/** Somebody writes or removes a document without giving a version: Elasticsearch gives it the next one. */
export const tamper: Action = {
  name: 'elasticsearch.tamper',
  choices: (bounds) => (bounds.tampers > 0 ? 2 * placeCount(bounds) : 0),
  apply(state, choice, { bounds }) {
    const [removes, rest] = split(choice, 2);
    const { generation, shard, object } = placeAt(rest, bounds);
    const place = at(at(at(state.generations, generation).places, shard), object);
    if (state.tampersLeft === 0 || place.owner === 0 || place.version % 2 === 1) return false;
    state.tampersLeft--;
    place.version = after(place.version);
    if (removes === 1) place.owner = 0;
    return true;
  },
  describe(_before, _after, choice, { bounds }) {
    const [removes, rest] = split(choice, 2);
    return `somebody ${removes === 1 ? 'removes' : 'changes'} ${objectName(placeAt(rest, bounds).object, bounds)}`;
  },
};

/** Somebody removes the live index, and the alias with it. */
export const wipe: Action = {
  name: 'elasticsearch.wipe',
  choices: (bounds) => (bounds.wipes > 0 ? 1 : 0),
  apply(state) {
    const { live } = state.redis;
    if (state.wipesLeft === 0 || state.alias !== live || !exists(state, live)) return false;
    state.wipesLeft--;
    empty(state, live, false);
    return true;
  },
  describe: () => 'somebody removes the live index',
};

/** Somebody removes the history's index; the next one exists at once: any process that misses it creates it. */
export const wipeHistory: Action = {
  name: 'elasticsearch.wipeHistory',
  choices: (bounds) => (bounds.historyWipes > 0 ? 1 : 0),
  apply(state) {
    if (state.historyWipesLeft === 0) return false;
    state.historyWipesLeft--;
    state.historyIndex++;
    state.historyStored = 0;
    state.unnoticed = 1;
    for (const change of state.redis.changes) if (change.trimmed === 1) change.lost = 1;
    return true;
  },
  describe: (_before, after) => `somebody removes the history's index; number ${after.historyIndex} is made`,
};

/** Elasticsearch forgets a delete: after `index.gc_deletes`, or at once when a node starts again. */
export const forgetDeletes: Action = {
  name: 'elasticsearch.forgetDeletes',
  choices: (bounds) => (bounds.forgetsDeletes ? placeCount(bounds) : 0),
  apply(state, choice, { bounds }) {
    const { generation, shard, object } = placeAt(choice, bounds);
    const place = at(at(at(state.generations, generation).places, shard), object);
    if (place.owner !== 0 || place.version === 0) return false;
    place.version = 0;
    return true;
  },
  describe(_before, _after, choice, { bounds }) {
    const { generation, object } = placeAt(choice, bounds);
    const where = bounds.rebuilds > 0 ? ` in ${generationName(generation + 1)}` : '';
    return `Elasticsearch forgets that ${objectName(object, bounds)} was deleted${where}`;
  },
};
