import type { Config } from '../config.ts';
import type { Delivery } from '../consumers/batch-buffer.ts';
import { consume } from '../consumers/history/consume-history.ts';
import { ensureHistory } from '../es/history-index.ts';
import { type Consumer, type ConsumerDeps, runConsumer } from './consumer.ts';
import { aborted, type Telemetry } from './role.ts';

/** The role `history-consumer`. Returns after a clean stop. */
export function runHistoryConsumer(config: Config, telemetry: Telemetry, signal: AbortSignal): Promise<void> {
  const role = {
    name: 'history-consumer',
    toKey: ({ revision }: Delivery) => revision,
    make: historyConsumer,
  };
  return runConsumer(role, config, telemetry, signal);
}

function historyConsumer(deps: ConsumerDeps): Consumer {
  return {
    ready: () => true,
    prepare: (storeId) => ensureHistory(deps.search, storeId),
    backgroundTasks: aborted,
    consume: (more, signal) => consume({ ...deps, ...more }, signal),
  };
}
