import type { Config } from '../config.ts';
import { consume } from '../consumers/history/consume.ts';
import { ensureHistory } from '../es/history.ts';
import type { Logger } from '../log.ts';
import { runConsumer } from './consumer.ts';

/** The role `history-consumer`. Returns after a clean stop. */
export function runHistoryConsumer(config: Config, logger: Logger, signal: AbortSignal): Promise<void> {
  return runConsumer({ consume, prepare: ensureHistory }, config, logger, signal);
}
