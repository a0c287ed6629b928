import type { Config } from '../config.ts';
import { openBroker } from '../consumers/broker.ts';
import { consume } from '../consumers/search/consume.ts';
import { openSearch } from '../es/client.ts';
import { ensureGeneration } from '../es/generation.ts';
import { serveHealth } from '../health.ts';
import type { Logger } from '../log.ts';
import { closeStore, openStore } from '../store/connection.ts';
import { liveGeneration } from '../store/projection.ts';
import { patiently } from './patiently.ts';

/** The role `search-consumer`. Returns after a clean stop. */
export async function runSearchConsumer(config: Config, logger: Logger, signal: AbortSignal): Promise<void> {
  let ready = false;
  const stopHealth = serveHealth(config.apiHost, config.healthPort, () => ready);
  const store = openStore(config.redisUrl, logger);
  const search = openSearch(config.elasticsearchUrls);
  const broker = await patiently(logger, signal, async () => {
    await ensureGeneration(search, await liveGeneration(store));
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
