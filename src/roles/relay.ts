import { type Config, sharedSettings } from '../config.ts';
import { Broker } from '../consumers/broker.ts';
import { StallReporter } from '../consumers/stall-reporter.ts';
import { projections } from '../consumers/topology.ts';
import { drain } from '../dead-letters/drain.ts';
import { openSearch } from '../es/client.ts';
import { serveHealth } from '../health.ts';
import { IdentityGate } from '../identity/identity-gate.ts';
import { StoreIdentity } from '../identity/store-identity.ts';
import { measurePauses } from '../metrics/pauses.ts';
import { measureRelay, measureSweeper } from '../metrics/relay.ts';
import { measureRedis } from '../metrics/store.ts';
import { Names } from '../names.ts';
import { measurePipeline } from '../relay/queue-gauges.ts';
import { relay } from '../relay/relay.ts';
import { sweep } from '../relay/sweeper.ts';
import { retryUntilShutdown } from '../retry.ts';
import { closeStore, isConnected, openBlocking, openStore, untilReady } from '../store/connection.ts';
import { requireDurable, watchDurability } from '../store/durability.ts';
import { lossesIn } from '../store/pipeline.ts';
import { watchSharedSettings } from '../store/shared-settings.ts';
import { type Telemetry, toState } from './role.ts';

/** A connection that takes longer at the start is reported as a pause. */
const connectMs = 2_000;
/** Elasticsearch is asked which store it has, and nothing else. */
const searchTimeoutMs = 5_000;

/**
 * The role `relay`: relays changes, takes in dead letters and, when it has the lease, sweeps. Returns after a clean
 * stop.
 */
export async function runRelay(
  config: Config,
  { logger, metrics }: Telemetry,
  signal: AbortSignal,
): Promise<void> {
  let ready = false;
  const names = new Names(config.namePrefix);
  const store = openStore(config.redisUrl, logger, names);
  const search = openSearch(config.elasticsearchUrls, searchTimeoutMs, names);
  const gate = new IdentityGate(new StoreIdentity(store, search), logger);
  const refusal = () => gate.refusal;
  const state = () => toState(ready && gate.refusal === undefined, signal);
  const stopHealth = serveHealth(config.apiHost, config.healthPort, state, metrics, refusal);
  watchDurability(store);
  watchSharedSettings(store, 'relay', sharedSettings(config));
  const blocking = openBlocking(config.redisUrl, logger);
  store.unreadable.meter = measureRedis(metrics, () => isConnected(store));
  const pauses = measurePauses(metrics);
  const relaying = measureRelay(metrics, () => Date.now() + store.clockOffsetMs);
  const sweeping = measureSweeper(metrics, projections);
  measurePipeline(metrics, store, sweeping.leading, config.streamBytes);
  const name = `relay-${crypto.randomUUID()}`;
  const broker = await retryUntilShutdown(
    new StallReporter({ store, logger, pauses }, 'start'),
    signal,
    async () => {
      await untilReady(store.redis, connectMs);
      await requireDurable(store);
      await gate.checkIfReachable();
      return Broker.open({ ...config, names, logger, losses: lossesIn(store) });
    },
  );
  if (broker !== undefined) {
    ready = true;
    logger.info('ready');
    const deps = {
      ...config,
      ...{ store, blocking, broker, name, logger, pauses, relaying, sweeping },
    };
    const checking = gate.run(signal);
    await gate.during(signal, (own) => Promise.all([relay(deps, own), sweep(deps, own), drain(deps, own)]));
    await checking;
    await broker.close();
  }
  await search.close();
  blocking.disconnect();
  closeStore(store);
  await stopHealth();
}
