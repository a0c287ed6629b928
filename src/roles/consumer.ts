import type { Config } from '../config.ts';
import { Broker } from '../consumers/broker.ts';
import { Inbox } from '../consumers/inbox.ts';
import { PauseTeller } from '../consumers/pause.ts';
import type { ProjectParts } from '../consumers/project.ts';
import { openSearch, type Search } from '../es/client.ts';
import { serveHealth } from '../health.ts';
import type { Logger } from '../log.ts';
import { type BulkMeter, measureBulks } from '../metrics/bulk.ts';
import { measurePauses, type PauseMeter } from '../metrics/pauses.ts';
import { measureProjection } from '../metrics/projection.ts';
import { measureRedis } from '../metrics/store.ts';
import { closeStore, isConnected, openStore, type Store } from '../store/connection.ts';
import { noteLoss } from '../store/pipeline.ts';
import { patiently } from './patiently.ts';
import { stateOf, type Telemetry } from './role.ts';

const bulkTimeoutMs = 20_000;

/** What a consumer works with, but for the broker. */
export interface ConsumerParts extends Config {
  readonly store: Store;
  readonly search: Search;
  readonly bulks: BulkMeter;
  readonly pauses: PauseMeter;
  readonly logger: Logger;
  /** Where messages wait. */
  readonly inbox: Inbox;
}

/** What tells one consumer from another. */
export interface Consumer {
  readonly name: string;
  /** Makes sure of its index. */
  prepare(search: Search, store: Store): Promise<void>;
  /** Runs until the signal is given. */
  consume(parts: ConsumerParts & ProjectParts, signal: AbortSignal): Promise<void>;
  /** Runs beside it until the signal is given, also without a broker. */
  beside?(parts: ConsumerParts, signal: AbortSignal): Promise<void>;
}

/** A role that builds a projection. Returns after a clean stop. */
export async function runConsumer(
  { name, prepare, consume, beside }: Consumer,
  config: Config,
  { logger, metrics }: Telemetry,
  signal: AbortSignal,
): Promise<void> {
  let ready = false;
  const state = () => stateOf(ready, signal);
  const stopHealth = serveHealth(config.apiHost, config.healthPort, state, metrics);
  const store = openStore(config.redisUrl, logger);
  measureRedis(metrics, () => isConnected(store));
  const search = openSearch(config.elasticsearchUrls, bulkTimeoutMs);
  const inbox = new Inbox();
  const parts: ConsumerParts = {
    ...config,
    ...{ store, search, logger, inbox },
    bulks: measureBulks(metrics),
    pauses: measurePauses(metrics),
  };
  const projecting = measureProjection(
    metrics,
    () => Date.now() + store.clockOffsetMs,
    () => inbox.size,
  );
  const pause = new PauseTeller(parts, name);
  const onLost = (queue: string) => noteLoss(store, queue);
  const prepared = await patiently(pause, signal, () => prepare(search, store).then(() => true));
  const besides = prepared && beside?.(parts, signal);
  const broker = await patiently(pause, signal, () => Broker.open({ ...config, logger, onLost }));
  if (broker !== undefined) {
    ready = true;
    logger.info('ready');
    await consume({ ...parts, broker, pause, projecting }, signal);
    await broker.close();
  }
  await besides;
  await search.close();
  closeStore(store);
  await stopHealth();
}
