import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, generationCount, objectCount } from '../bounds.ts';
import { generationName, objectName } from '../say.ts';

function placeAt(way: number, bounds: Bounds): { generation: number; shard: number; object: number } {
  const [object, rest] = split(way, objectCount(bounds));
  const [shard, generation] = split(rest, bounds.shards);
  return { generation, shard, object };
}

/** The mapping is mended: what was refused will be taken. */
export const mend: Action = {
  name: 'elasticsearch.mend',
  ways: (bounds) => (bounds.refusals > 0 ? 1 : 0),
  take(state) {
    if (state.mended === 1 || state.refusalsLeft > 0) return false;
    state.mended = 1;
    return true;
  },
  tell: () => 'the mapping is mended: nothing is refused any more',
};

/** Elasticsearch forgets a delete: after `index.gc_deletes`, or at once when a node starts again. */
export const forgetDeletes: Action = {
  name: 'elasticsearch.forgetDeletes',
  ways: (bounds) =>
    bounds.forgetsDeletes ? generationCount(bounds) * bounds.shards * objectCount(bounds) : 0,
  take(state, way, { bounds }) {
    const { generation, shard, object } = placeAt(way, bounds);
    const place = at(at(at(state.generations, generation).places, shard), object);
    if (place.owner !== 0 || place.version === 0) return false;
    place.version = 0;
    return true;
  },
  tell(_before, _after, way, { bounds }) {
    const { generation, object } = placeAt(way, bounds);
    const where = bounds.rebuilds > 0 ? ` in ${generationName(generation + 1)}` : '';
    return `Elasticsearch forgets that ${objectName(object, bounds)} was deleted${where}`;
  },
};
