import type { SortClause } from '../../es/client.ts';
import type { Schemas } from './compilation.ts';
import { readType } from './fields.ts';

/** The last of every order: each document has another one, so pages and answers do not depend on the shard. */
const tieBreaker = 'objectId';

/** Elasticsearch's own values for what is missing do not survive JSON: numbers beyond those that documents have. */
const missingValues: Readonly<Record<string, number>> = {
  double: Number.MAX_VALUE,
  integer: 2 ** 31 - 1,
  long: Number.MAX_SAFE_INTEGER,
  // Beyond the year 9999, in milliseconds.
  date: 8_640_000_000_000_000,
};

const missingNumbers: ReadonlySet<unknown> = new Set(
  Object.values(missingValues).flatMap((value) => [value, -value]),
);

/** Returns the sort of a search, complete and as Elasticsearch takes it. */
export function compileSort(sort: Schemas['SearchSort'] | undefined): SortClause[] {
  const clauses = (sort ?? ['_score']).map((each): SortClause => {
    const [field, order] = typeof each === 'string' ? [each, undefined] : onlyOrder(each);
    return toClause(field, order);
  });
  return [...clauses, { [tieBreaker]: { order: 'asc' } }];
}

/** Returns sort values as they are shown: the first `count` of them, null for one that is missing. */
export function shownValues(
  values: readonly unknown[] | undefined,
  count: number,
): (string | number | boolean | null)[] | undefined {
  if (count === 0 || values === undefined) return undefined;
  // Sort values are scalars.
  return values
    .slice(0, count)
    .map((value) => (missingNumbers.has(value) ? null : (value as string | number | boolean | null)));
}

function onlyOrder(clause: Schemas['SortClause']): [string, Schemas['SortOrder'] | undefined] {
  const [entry] = Object.entries(clause);
  if (entry === undefined) throw new Error('a sort without a field');
  return entry;
}

function toClause(field: string, given: Schemas['SortOrder'] | undefined): SortClause {
  const order = (typeof given === 'object' ? given.order : given) ?? (field === '_score' ? 'desc' : 'asc');
  if (field === '_score') return { _score: { order } };
  const where = (typeof given === 'object' ? given.missing : undefined) ?? '_last';
  const type = readType(field);
  const number = missingValues[type];
  const isGreatest = (where === '_last') === (order === 'asc');
  const missing = number === undefined ? where : isGreatest ? number : -number;
  // A generation from before the field was added has none.
  return { [field]: { order, missing, unmapped_type: type } };
}
