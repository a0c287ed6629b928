import type { Config } from '../config.ts';
import { Inbox } from '../consumers/inbox.ts';
import { consume } from '../consumers/search/consume.ts';
import { fill } from '../consumers/search/fill.ts';
import { ensureGeneration } from '../es/generation.ts';
import { liveGeneration } from '../store/projection.ts';
import { type Consumer, runConsumer } from './consumer.ts';
import type { Telemetry } from './role.ts';

/** The role `search-consumer`. Returns after a clean stop. */
export function runSearchConsumer(config: Config, telemetry: Telemetry, signal: AbortSignal): Promise<void> {
  const inbox = new Inbox();
  const consumer: Consumer = {
    name: 'search-consumer',
    consume: (parts, signal) => consume({ ...parts, inbox }, signal),
    beside: (parts, signal) => fill({ ...parts, inbox }, signal),
    prepare: async (search, store) => ensureGeneration(search, await liveGeneration(store)),
  };
  return runConsumer(consumer, config, telemetry, signal);
}
