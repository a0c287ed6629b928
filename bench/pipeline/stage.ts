import { createLogger } from '../../src/log.ts';
import { closeStore, openStore, type Store, untilReady } from '../../src/store/connection.ts';
import { readPipeline } from '../../src/store/pipeline.ts';
import type { Place, Serving, Started } from '../harness/bench.ts';
import { serve } from '../harness/processes.ts';

/** The number of consumers equals the number of bulk requests that the bare client has in flight. */
export const consumers = 2;

/** The processes of the measured pipeline and their engines. */
export interface Stage {
  readonly place: PipelinePlace;
  readonly store: Store;
  readonly api: Serving;
  readonly relay: Serving;
  readonly searchConsumers: readonly Serving[];
}

/** The environment of a pipeline bench, in which all engines run. */
export interface PipelinePlace extends Place {
  readonly elasticsearchUrls: readonly string[];
  /** Pids of the Elasticsearch nodes. */
  readonly elasticsearchPids: readonly number[];
}

/** Starts API, relay and search consumers. The history is left out: it has its own queue and index. */
export async function openStage(place: PipelinePlace, started: Started): Promise<Stage> {
  const start = async (name: string, role: string) =>
    started.keep(await serve(name, ['src/main.ts', role], '/readyz', place.env, place.folder));
  const store = openStore(place.redisUrl, createLogger('bench', 'silent'));
  started.keep({
    async stop() {
      closeStore(store);
    },
  });
  await untilReady(store.redis, 10_000);
  const searchConsumers: Serving[] = [];
  for (let i = 1; i <= consumers; i++)
    searchConsumers.push(await start(`search-consumer-${i}`, 'search-consumer'));
  return {
    place,
    store,
    api: await start('api', 'api'),
    relay: await start('relay', 'relay'),
    searchConsumers,
  };
}

/** Writes plans through the API by an import. */
export async function importPlans({ place, api }: Stage, lines: readonly string[]): Promise<void> {
  const response = await fetch(`${api.url}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${place.token}`, 'content-type': 'application/x-ndjson' },
    body: `${lines.join('\n')}\n`,
  });
  const refused = (await response.text())
    .split('\n')
    .filter((line) => line !== '' && !/"status":20[01]\b/.test(line));
  if (!response.ok || refused.length > 0) {
    throw new Error(`an import was answered ${response.status}: ${refused[0] ?? ''}`);
  }
}

/** Waits until the relay has announced everything. */
export async function untilRelayed({ store }: Stage): Promise<void> {
  while ((await readPipeline(store)).relay.waiting !== 0) await Bun.sleep(20);
}

/** Waits until everything is searchable. */
export async function untilSearchable({ store }: Stage): Promise<void> {
  while ((await readPipeline(store)).search.pending > 0) await Bun.sleep(10);
}
