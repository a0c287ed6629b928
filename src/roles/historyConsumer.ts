import type { Config } from '../config.ts';
import { consume } from '../consumers/history/consume.ts';
import { ensureHistory } from '../es/history.ts';
import { runConsumer } from './consumer.ts';
import type { Telemetry } from './role.ts';

/** The role `history-consumer`. Returns after a clean stop. */
export function runHistoryConsumer(config: Config, telemetry: Telemetry, signal: AbortSignal): Promise<void> {
  return runConsumer({ consume, prepare: ensureHistory }, config, telemetry, signal);
}
