import type { Config } from '../config.ts';
import { consume } from '../consumers/history/consume.ts';
import { ensureHistory } from '../es/history.ts';
import { type Consumer, runConsumer } from './consumer.ts';
import type { Telemetry } from './role.ts';

/** The role `history-consumer`. Returns after a clean stop. */
export function runHistoryConsumer(config: Config, telemetry: Telemetry, signal: AbortSignal): Promise<void> {
  const consumer: Consumer = { name: 'history-consumer', consume, prepare: ensureHistory };
  return runConsumer(consumer, config, telemetry, signal);
}
