import { failpoint } from '../../failpoint.ts';
import type { Logger } from '../../log.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import { recordSpans } from '../../tracing.ts';
import { acknowledge, type DeliveryGroup } from '../batch-buffer.ts';
import type { RunConsumerDeps } from '../batch-loop.ts';
import { logEntry } from '../entries.ts';
import type { Written } from '../projection.ts';
import { runConsumer } from '../run-consumer.ts';
import { giveUpRejected, type RefreshDeps, showPlans } from './refresh-and-mark.ts';
import { RepairAnnouncer } from './repair-announcer.ts';
import { writeBatch } from './search-batch.ts';

/** Dependencies of a search consumer. */
export interface SearchConsumerDeps extends RefreshDeps, RunConsumerDeps {
  readonly logger: Logger;
}

/**
 * A search consumer makes the index match Redis, for the plans that messages name. Runs until the signal is given, then
 * finishes the messages in flight and returns.
 */
export function consume(deps: SearchConsumerDeps, signal: AbortSignal): Promise<void> {
  const repairs = new RepairAnnouncer(deps);
  return runConsumer<WrittenPlan>(
    deps,
    {
      name: 'search',
      awaited: true,
      write: (groups, maxBytes, isRefreshing) => write(deps, groups, maxBytes, isRefreshing),
      refreshAndMark: async (written, lane) => repairs.announce(await showPlans(deps, written), lane),
      acknowledge: (deliveries) => failpoint('consumer.acknowledge', () => acknowledge(deliveries)),
    },
    signal,
  );
}

async function write(
  deps: SearchConsumerDeps,
  groups: readonly DeliveryGroup[],
  maxBytes: number,
  isRefreshing: boolean,
): Promise<Written<WrittenPlan>> {
  const startedMs = performance.now();
  const requests = groups.map(({ key, mayRepeat }) => ({ plan: key, redelivered: mayRepeat }));
  const batch = await writeBatch(deps, requests, maxBytes, { isRefreshing });
  const indexedMs = performance.now();
  const { refused, unfinished } = await giveUpRejected(deps, batch);
  const byPlan = new Map(groups.map(({ key, deliveries }) => [key, deliveries]));
  const announced = (plan: string) => byPlan.get(plan) ?? [];
  const entries = batch.written.map(({ plan, revision, trace }) => {
    const traces = announced(plan).map((delivery) => delivery.trace);
    return logEntry(plan, revision, trace, traces);
  });
  if (entries.length > 0) deps.logger.info({ entries }, 'written');
  const written = batch.written.map((snapshot) => {
    const deliveries = announced(snapshot.plan);
    const own = deliveries.find(({ revision }) => revision === snapshot.revision) ?? deliveries[0];
    const deliveredMs = own?.deliveredMs ?? indexedMs;
    recordSpans('search.deliver', [snapshot], Math.min(deliveredMs, startedMs), startedMs);
    return { ...snapshot, timings: { deliveredMs, indexedMs } };
  });
  const { unread, isTooMuch, used } = batch;
  return { written, refused, unfinished, unread, isTooMuch, used };
}
