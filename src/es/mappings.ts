import type { Search } from './client.ts';
import type { PlanDocument } from './documents.ts';
import { joinField } from './generated/mapping.ts';
import { mappingHash, properties } from './generation.ts';
import { orIndexNotFound } from './index-not-found.ts';

/** Maximum number of generations whose mappings are remembered: live, next and earlier ones. */
const maxRemembered = 8;

/** The documents that a generation accepts. */
export interface GenerationMapping {
  /** Whether it was made by this version, or by one that makes the same documents. */
  readonly own: boolean;
  /** A description of the differences for people; empty if there are none. */
  readonly difference: string;
  /**
   * Returns the fields of a document that the generation has; undefined if it does not have the document's relation.
   */
  fit(document: PlanDocument): PlanDocument['source'] | undefined;
}

/** The newest generation was made by another version of Planbase: documents of this version do not fit it. */
export class MappingMismatchError extends Error {
  override readonly name = 'MappingMismatchError';

  constructor(index: string, difference: string) {
    super(
      `${index} has another mapping than this version of Planbase (${difference}). ` +
        'This process waits. Build a generation with the mapping that is wanted, by that version: ' +
        'bun src/main.ts rebuild',
    );
  }
}

type Fields = Readonly<Record<string, object>>;

/** The mappings of generations by name. The mapping of an index never changes, so each is read once. */
export class Mappings {
  readonly #search: Search;
  readonly #known = new Map<string, GenerationMapping>();

  constructor(search: Search) {
    this.#search = search;
  }

  /** Throws `IndexNotFoundError`. */
  async of(index: string): Promise<GenerationMapping> {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const answer = await orIndexNotFound(index, this.#search.indices.getMapping({ index }));
    const { _meta: meta, properties: fields = {} } = answer[index]?.mappings ?? {};
    const mapping = toMapping(String(meta?.['hash'] ?? ''), fields);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size >= maxRemembered) this.#known.delete(oldest);
    this.#known.set(index, mapping);
    return mapping;
  }

  /** Throws `MappingMismatchError` unless the generation is one of this version, and `IndexNotFoundError`. */
  async requireMatch(index: string): Promise<void> {
    const { own, difference } = await this.of(index);
    if (!own) throw new MappingMismatchError(index, difference);
  }
}

function toMapping(hash: string, fields: Fields): GenerationMapping {
  const own = hash === mappingHash;
  const relations = listRelations(fields);
  return {
    own,
    difference: own ? '' : findDifference(fields),
    fit({ source }) {
      if (own) return source;
      const relation = source[joinField];
      if (!relations.has(typeof relation === 'object' ? relation.name : String(relation))) return undefined;
      return Object.fromEntries(Object.entries(source).filter(([field]) => Object.hasOwn(fields, field)));
    },
  };
}

/** Every relation of the join field. */
function listRelations(fields: Fields): Set<string> {
  // Elasticsearch returns the relations as the index was created: one child as a string, several as a list.
  const join = fields[joinField] as
    | { readonly relations?: Readonly<Record<string, string | string[]>> }
    | undefined;
  return new Set(
    Object.entries(join?.relations ?? {}).flatMap(([parent, children]) => [parent, children].flat()),
  );
}

function findDifference(fields: Fields): string {
  const own: Fields = properties;
  const lacks = Object.keys(own).filter((field) => !Object.hasOwn(fields, field));
  const has = Object.keys(fields).filter((field) => !Object.hasOwn(own, field));
  const parts = [
    ...(lacks.length > 0 ? [`it lacks ${lacks.join(', ')}`] : []),
    ...(has.length > 0 ? [`it has ${has.join(', ')} too`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'the same fields, but of other types or from other places';
}
