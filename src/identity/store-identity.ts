import type { Search } from '../es/client.ts';
import { type Indices, listIndices } from '../es/indices.ts';
import { failpoint } from '../failpoint.ts';
import type { Store } from '../store/connection.ts';
import { identifyStore, readStoreId } from '../store/identity.ts';

/**
 * Redis and Elasticsearch have data of different stores under the same prefix. To go on would mix them, so an operator
 * must decide which one is meant.
 */
export class ForeignStoreError extends Error {
  override readonly name = 'ForeignStoreError';
}

/** The indices of ours that belong to another store than `id`, by their name, with the id of that store. */
export function findForeign({ stores }: Indices, id: string | undefined): ReadonlyMap<string, string> {
  return new Map([...stores].filter(([, store]) => store !== id));
}

/** Throws `ForeignStoreError` if an index, or one that has the alias, belongs to another store than `id`. */
export function requireOwn(store: Store, indices: Indices, id: string | undefined): void {
  const [foreign] = findForeign(indices, id);
  if (foreign === undefined) return;
  const [index, owner] = foreign;
  const { scope, state } = store.names;
  const which =
    id === undefined
      ? `This Redis is empty, but Elasticsearch has the index ${index} of the store ${owner}.`
      : `This Redis has the store ${id}, but Elasticsearch has the index ${index} of the store ${owner}.`;
  const loss =
    id === undefined
      ? ` If the data of Redis is lost for good, run: redis-cli HSETNX '${state}' store ${owner}`
      : '';
  throw new ForeignStoreError(
    `${which} Correct REDIS_URL or ELASTICSEARCH_URLS, or give one of them another NAME_PREFIX than ${scope}.${loss}`,
  );
}

/*
 * Redis and Elasticsearch each say which store they belong to: Redis in `state`, an index in its `_meta`.
 *
 *   new     neither says anything: a consumer gives the store an id, and makes its indices with it
 *   own     both say the same
 *   empty   Redis says nothing and the indices do. A process that has seen both agree knows that its Redis has lost its
 *           data, and gives it the id back; a consumer then makes a new live generation. A process that has just started
 *           cannot tell an empty Redis from a wrong one, and refuses.
 *   foreign they differ: every process refuses, and touches nothing
 *
 * Any running process can resolve `empty`, so an operator is needed only if all of them stop at once.
 */
export class StoreIdentity {
  readonly #store: Store;
  readonly #search: Search;
  #id: string | undefined;

  constructor(store: Store, search: Search) {
    this.#store = store;
    this.#search = search;
  }

  /**
   * Makes sure that Redis and Elasticsearch are of one store. Returns its id; undefined for a new store, unless
   * `creates`. Throws `ForeignStoreError`, and the error of an unreachable engine.
   */
  async check(creates = false): Promise<string | undefined> {
    // In this order: an index gets its store's id after Redis.
    const indices = await failpoint('identity.list', () => listIndices(this.#search));
    this.#id = await failpoint('identity.read', () => this.#agree(indices, creates));
    return this.#id;
  }

  async #agree(indices: Indices, creates: boolean): Promise<string | undefined> {
    const found = await readStoreId(this.#store);
    const id = found ?? this.#id;
    requireOwn(this.#store, indices, id);
    if (found !== undefined || (id === undefined && !creates)) return found;
    const given = await identifyStore(this.#store, id ?? crypto.randomUUID());
    if (id !== undefined)
      this.#store.logger.error({ store: id }, 'redis came back empty, gave it its store id back');
    return given;
  }
}
