import type { Query } from '../../es/client.ts';
import type { components } from '../../routes/generated/types.ts';
import type { Caller } from '../../store/commit.ts';

/** Schemas of the contract. */
export type Schemas = components['schemas'];

/** A fault of a request with its place, as the contract answers it. */
export interface SearchFault {
  readonly pointer: string;
  readonly detail: string;
}

/** Bounds of one search in addition to those of its schema. All are checked before Elasticsearch is called. */
export const searchBounds = {
  depth: 8,
  clauses: 100,
  /** Values of all `terms` and `ids`. */
  values: 1_000,
  /** Characters of text that is analysed, times the fields that it is looked for in: at most a term each. */
  characters: 1_000,
  /** Buckets of all aggregations, and of one histogram. */
  buckets: 5_000,
  histogramBuckets: 1_000,
  /** Aggregations that make several buckets, within each other; and all aggregations within each other. */
  bucketLevels: 2,
  aggregationLevels: 5,
  /** Aggregations of a request. */
  aggregations: 50,
  /** Hits and their inner hits. */
  documents: 1_000,
  /** Maximum number of documents that a shard collects. */
  terminateAfter: 1_000_000,
} as const;

/** How inner hits of a request are shown. */
export interface InnerHits {
  readonly name: string;
  readonly size: number;
  readonly sorts: number;
  readonly source: Schemas['SearchSource'] | undefined;
}

/** The state of a request while it is compiled: whose documents it may reach, what it has used up, its faults. */
export class Compilation {
  /** Holds for every document that the caller may see; undefined where that is every one. */
  readonly visible: Query | undefined;
  readonly faults: SearchFault[] = [];
  readonly inner = new Map<string, InnerHits>();
  #clauses = 0;
  #values = 0;
  #characters = 0;
  #buckets = 0;
  #aggregations = 0;

  constructor(caller: Caller) {
    this.visible = visibleTo(caller);
  }

  fault(pointer: string, detail: string): void {
    this.faults.push({ pointer, detail });
  }

  /** Restricts a query to what the caller may see. It changes no score. */
  scope(query: Query): Query {
    return this.visible === undefined ? query : { bool: { must: [query], filter: [this.visible] } };
  }

  addClause(at: string): void {
    this.#clauses += 1;
    if (this.#clauses === searchBounds.clauses + 1)
      this.fault(at, `is one clause too many: a search has at most ${searchBounds.clauses}`);
  }

  addValues(at: string, count: number): void {
    const before = this.#values;
    this.#values += count;
    if (before <= searchBounds.values && this.#values > searchBounds.values)
      this.fault(
        at,
        `has too many values: all terms and ids of a search have at most ${searchBounds.values}`,
      );
  }

  addText(at: string, text: string, fields: number): void {
    const before = this.#characters;
    this.#characters += text.length * fields;
    if (before <= searchBounds.characters && this.#characters > searchBounds.characters)
      this.fault(at, `is too long: all texts of a search have at most ${searchBounds.characters} characters`);
  }

  addAggregation(at: string): void {
    this.#aggregations += 1;
    if (this.#aggregations === searchBounds.aggregations + 1)
      this.fault(at, `is one aggregation too many: a search has at most ${searchBounds.aggregations}`);
  }

  addBuckets(at: string, count: number): void {
    const before = this.#buckets;
    this.#buckets += count;
    if (before <= searchBounds.buckets && this.#buckets > searchBounds.buckets)
      this.fault(at, `may have too many buckets: all of a search have at most ${searchBounds.buckets}`);
  }

  addInnerHits(at: string, inner: InnerHits): void {
    if (this.inner.has(inner.name))
      this.fault(`${at}/name`, 'is the name of other inner_hits; give each its own');
    this.inner.set(inner.name, inner);
  }
}

/** The rule of `mayRead`, as a filter. */
function visibleTo({ all, org }: Caller): Query | undefined {
  if (all) return undefined;
  return org === undefined ? { match_none: {} } : { term: { _org: { value: org } } };
}

/** Returns the pointer of a member (RFC 6901). */
export function member(at: string, name: string | number): string {
  return `${at}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
