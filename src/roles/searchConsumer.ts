import { Agreement } from '../agreement.ts';
import type { Config } from '../config.ts';
import type { Delivery } from '../consumers/inbox.ts';
import { consume } from '../consumers/search/consume.ts';
import { fill } from '../consumers/search/fill.ts';
import { guard, guardIndices } from '../drift/guard.ts';
import { watch } from '../drift/watch.ts';
import { Mappings } from '../es/mappings.ts';
import { measureSearch, type SearchMeter } from '../metrics/search.ts';
import { drive } from '../rebuild/drive.ts';
import { type Consumer, type ConsumerDeps, runConsumer } from './consumer.ts';
import type { Telemetry } from './role.ts';

/** The role `search-consumer`: consumes and, when it has the lease, looks for drift. Returns after a clean stop. */
export function runSearchConsumer(config: Config, telemetry: Telemetry, signal: AbortSignal): Promise<void> {
  const searching = measureSearch(telemetry.metrics);
  const role = {
    name: 'search-consumer',
    toKey: ({ plan }: Delivery) => plan,
    make: (parts: ConsumerDeps) => searchConsumer(parts, searching),
  };
  return runConsumer(role, config, telemetry, signal);
}

/** Takes messages only while the newest generation is one of this version: in a process that waits they would wait. */
function searchConsumer(parts: ConsumerDeps, searching: SearchMeter): Consumer {
  const shared = { ...parts, searching, mappings: new Mappings(parts.search) };
  const name = `search-consumer-${crypto.randomUUID()}`;
  const agreement = new Agreement();
  return {
    ready: () => agreement.agrees,
    prepare: () => guardIndices(parts),
    async beside(signal) {
      await Promise.all([
        drive({ ...shared, name, agreement }, signal),
        agreement.during(signal, (agreed) => fill(shared, agreed)),
        agreement.during(signal, (agreed) => watch({ ...shared, name }, agreed)),
        guard({ ...shared, name }, signal),
      ]);
    },
    consume: (more, signal) => agreement.during(signal, (agreed) => consume({ ...shared, ...more }, agreed)),
  };
}
