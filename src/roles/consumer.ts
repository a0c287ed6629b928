import { type Config, sharedSettings } from '../config.ts';
import { BatchBuffer, type Delivery } from '../consumers/batch-buffer.ts';
import type { RunConsumerDeps } from '../consumers/batch-loop.ts';
import { Broker } from '../consumers/broker.ts';
import { reportHeld } from '../consumers/in-flight-reporter.ts';
import { StallReporter } from '../consumers/stall-reporter.ts';
import { type Lane, lanes } from '../consumers/topology.ts';
import { openSearch, type Search } from '../es/client.ts';
import { serveHealth } from '../health.ts';
import { IdentityGate } from '../identity/identity-gate.ts';
import { StoreIdentity } from '../identity/store-identity.ts';
import type { Logger } from '../log.ts';
import { type BulkMeter, measureBulks } from '../metrics/bulk.ts';
import { measurePauses, type PauseMeter } from '../metrics/pauses.ts';
import { measureProjection } from '../metrics/projection.ts';
import { measureRedis } from '../metrics/store.ts';
import { Names } from '../names.ts';
import { retryUntilShutdown } from '../retry.ts';
import { closeStore, isConnected, openStore, type Store, untilReady } from '../store/connection.ts';
import { requireDurable, watchDurability } from '../store/durability.ts';
import { lossesIn } from '../store/pipeline.ts';
import { watchSharedSettings } from '../store/shared-settings.ts';
import { type Telemetry, toState } from './role.ts';

const bulkTimeoutMs = 20_000;
/** A connection that takes longer at the start is reported as a pause. */
const connectMs = 2_000;

/** Dependencies of a consumer, without the broker. */
export interface ConsumerDeps extends Config {
  readonly store: Store;
  readonly search: Search;
  readonly bulks: BulkMeter;
  readonly pauses: PauseMeter;
  readonly logger: Logger;
  /** By lane, the buffer of waiting messages. */
  readonly buffers: Readonly<Record<Lane, BatchBuffer>>;
  /** Returns how many announced changes wait, over all lanes. */
  waiting(): number;
}

/** The parts in which consumers differ. */
export interface Consumer {
  /** Whether it is running. */
  ready(): boolean;
  /** Creates its index if necessary, for the store with this id. */
  prepare(storeId: string): Promise<void>;
  /** Runs the tasks that need no broker, until the signal is given. */
  backgroundTasks(signal: AbortSignal): Promise<void>;
  /** Runs until the signal is given. */
  consume(
    deps: Pick<RunConsumerDeps, 'broker' | 'lanePauses' | 'projecting'>,
    signal: AbortSignal,
  ): Promise<void>;
}

/** A role that builds a projection. */
export interface ConsumerRole {
  readonly name: string;
  /** Returns the key of a delivery: deliveries with the same key are one write. */
  toKey(delivery: Delivery): string;
  make(deps: ConsumerDeps): Consumer;
}

/** Runs a role that builds a projection. Returns after a clean stop. */
export async function runConsumer(
  { name, toKey, make }: ConsumerRole,
  config: Config,
  { logger, metrics }: Telemetry,
  signal: AbortSignal,
): Promise<void> {
  const names = new Names(config.namePrefix);
  const store = openStore(config.redisUrl, logger, names);
  watchDurability(store);
  watchSharedSettings(store, name, sharedSettings(config));
  store.unreadable.meter = measureRedis(metrics, () => isConnected(store));
  const search = openSearch(config.elasticsearchUrls, bulkTimeoutMs, names);
  const buffers = { quick: new BatchBuffer(toKey), bulk: new BatchBuffer(toKey) };
  const deps: ConsumerDeps = {
    ...config,
    ...{ store, search, logger, buffers },
    waiting: () => lanes.reduce((sum, lane) => sum + buffers[lane].size, 0),
    bulks: measureBulks(metrics),
    pauses: measurePauses(metrics),
  };
  const consumer = make(deps);
  const gate = new IdentityGate(new StoreIdentity(store, search), logger);
  let begun = false;
  const refusal = () => gate.refusal;
  const state = () => toState(begun && gate.refusal === undefined && consumer.ready(), signal);
  const stopHealth = serveHealth(config.apiHost, config.healthPort, state, metrics, refusal);
  const projecting = measureProjection(
    metrics,
    () => Date.now() + store.clockOffsetMs,
    () => lanes.map((lane) => [lane, buffers[lane].size] as const),
  );
  const pause = new StallReporter(deps, name);
  const prepared = await retryUntilShutdown(pause, signal, async () => {
    await untilReady(store.redis, connectMs);
    await requireDurable(store);
    const id = await gate.check(true);
    if (id !== undefined) await consumer.prepare(id);
    return true;
  });
  const checking = prepared && gate.run(signal);
  const backgroundTasks = prepared && gate.during(signal, (own) => consumer.backgroundTasks(own));
  const broker = await retryUntilShutdown(pause, signal, () =>
    Broker.open({ ...config, names, logger, losses: lossesIn(store) }),
  );
  if (broker !== undefined) {
    begun = true;
    logger.info('ready');
    const lanePauses = { quick: pause, bulk: new StallReporter(deps, `${name}.bulk`) };
    const reporting = reportHeld({ store, broker }, `${name}-${crypto.randomUUID()}`, signal);
    await gate.during(signal, (own) => consumer.consume({ broker, lanePauses, projecting }, own));
    await reporting;
    await broker.close();
  }
  await backgroundTasks;
  await checking;
  await search.close();
  closeStore(store);
  await stopHealth();
}
