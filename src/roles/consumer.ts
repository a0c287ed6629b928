import type { Config } from '../config.ts';
import { openBroker } from '../consumers/broker.ts';
import type { ProjectParts } from '../consumers/project.ts';
import { openSearch, type Search } from '../es/client.ts';
import { serveHealth } from '../health.ts';
import type { Logger } from '../log.ts';
import { closeStore, openStore, type Store } from '../store/connection.ts';
import { patiently } from './patiently.ts';

const bulkTimeoutMs = 20_000;

/** What a consumer works with. */
export interface ConsumerParts extends Config, ProjectParts {
  readonly store: Store;
  readonly search: Search;
}

/** What tells one consumer from another. */
export interface Consumer {
  /** Makes sure of its index. */
  prepare(search: Search, store: Store): Promise<void>;
  /** Runs until the signal is given. */
  consume(parts: ConsumerParts, signal: AbortSignal): Promise<void>;
}

/** A role that builds a projection. Returns after a clean stop. */
export async function runConsumer(
  { prepare, consume }: Consumer,
  config: Config,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  let ready = false;
  const stopHealth = serveHealth(config.apiHost, config.healthPort, () => ready);
  const store = openStore(config.redisUrl, logger);
  const search = openSearch(config.elasticsearchUrls, bulkTimeoutMs);
  const broker = await patiently(logger, signal, async () => {
    await prepare(search, store);
    return openBroker(config.rabbitmqUrl, config.prefetch, logger);
  });
  if (broker !== undefined) {
    ready = true;
    logger.info('ready');
    await consume({ ...config, store, search, broker, logger }, signal);
    await broker.shutdown();
  }
  await search.close();
  closeStore(store);
  await stopHealth();
}
