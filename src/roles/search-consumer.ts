import type { Config } from '../config.ts';
import type { Delivery } from '../consumers/batch-buffer.ts';
import { backfill } from '../consumers/search/backfill.ts';
import { consume } from '../consumers/search/consume-search.ts';
import { runAntiEntropy } from '../drift/anti-entropy.ts';
import { reconcileIndices, runIndexReconciler } from '../drift/index-reconciler.ts';
import { Mappings } from '../es/mappings.ts';
import { MappingVersionGate } from '../mapping-version-gate.ts';
import { measureSearch, type SearchMeter } from '../metrics/search.ts';
import { runRebuildController } from '../rebuild/rebuild-controller.ts';
import { type Consumer, type ConsumerDeps, runConsumer } from './consumer.ts';
import type { Telemetry } from './role.ts';

/** The role `search-consumer`: consumes and, when it has the lease, looks for drift. Returns after a clean stop. */
export function runSearchConsumer(config: Config, telemetry: Telemetry, signal: AbortSignal): Promise<void> {
  const searching = measureSearch(telemetry.metrics);
  const role = {
    name: 'search-consumer',
    toKey: ({ plan }: Delivery) => plan,
    make: (deps: ConsumerDeps) => searchConsumer(deps, searching),
  };
  return runConsumer(role, config, telemetry, signal);
}

/** Takes messages only while the newest generation is one of this version: in a process that waits they would wait. */
function searchConsumer(deps: ConsumerDeps, searching: SearchMeter): Consumer {
  const shared = { ...deps, searching, mappings: new Mappings(deps.search) };
  const name = `search-consumer-${crypto.randomUUID()}`;
  const versionGate = new MappingVersionGate();
  return {
    ready: () => versionGate.isOpen,
    prepare: () => reconcileIndices(deps),
    async backgroundTasks(signal) {
      await Promise.all([
        runRebuildController({ ...shared, name, versionGate }, signal),
        versionGate.runWhileOpen(signal, (agreed) => backfill(shared, agreed)),
        versionGate.runWhileOpen(signal, (agreed) => runAntiEntropy({ ...shared, name }, agreed)),
        runIndexReconciler({ ...shared, name }, signal),
      ]);
    },
    consume: (more, signal) =>
      versionGate.runWhileOpen(signal, (agreed) => consume({ ...shared, ...more }, agreed)),
  };
}
