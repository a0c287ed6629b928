import type { Instance } from './instance.ts';
import { type Print, table } from './print.ts';
import { runSeedQueries, type SeedHits, seedPlan } from './seed.ts';

/** Dependencies of the main job. */
export interface MainJobDeps {
  readonly instance: Instance;
  readonly apiUrl: string;
  readonly elasticsearchUrl: string;
  readonly token: string;
  readonly print: Print;
}

/** The result of the main job. */
export interface MainJob {
  /** Path of the example plan. */
  readonly path: string;
  /** The hits as a table, and notes on them. */
  readonly text: string;
  /** Whether the example plan is found as it should be. */
  readonly isFound: boolean;
}

/**
 * Writes the example plan and finds it by the seed queries. Only its own documents are checked; other plans are counted
 * separately. A plan that was changed since is shown but not checked, because the expected hits do not apply to it.
 * Throws a CliError if the API or Elasticsearch fails.
 */
export async function runMainJob(deps: MainJobDeps): Promise<MainJob> {
  const { objectId, path, isAsWritten } = await seedPlan(deps.instance, deps.apiUrl, deps.token, deps.print);
  const found = await runSeedQueries(deps.instance, deps.elasticsearchUrl, objectId);
  const rows = found.map((query) => [query.title, query.hits, query.expected, listOthers(query)]);
  const failedIndices = [...new Set(found.flatMap((query) => query.failedIndices))];
  const isFound = !isAsWritten || found.every(({ hits, expected }) => hits === expected);
  const notes = [
    table([['query', 'hits', 'expected', ''], ...rows]),
    ...(isAsWritten
      ? []
      : [`The plan ${objectId} was changed since it was written, so its hits are not compared.`]),
    ...(failedIndices.length === 0
      ? []
      : [`Shards of these indices failed, which other visible indices do: ${failedIndices.join(', ')}.`]),
    ...(isFound ? [] : ['The hits are not as expected. See ./dev status and ./dev audit.']),
  ];
  return { path, text: notes.join('\n\n'), isFound };
}

function listOthers({ others }: SeedHits): string {
  return others === 0 ? '' : `and ${others} of other plans`;
}
