import type { Config } from '../config.ts';
import { consume } from '../consumers/search/consume.ts';
import { ensureGeneration } from '../es/generation.ts';
import type { Logger } from '../log.ts';
import { liveGeneration } from '../store/projection.ts';
import { type Consumer, runConsumer } from './consumer.ts';

/** The role `search-consumer`. Returns after a clean stop. */
export function runSearchConsumer(config: Config, logger: Logger, signal: AbortSignal): Promise<void> {
  const consumer: Consumer = {
    consume,
    prepare: async (search, store) => ensureGeneration(search, await liveGeneration(store)),
  };
  return runConsumer(consumer, config, logger, signal);
}
