import type { Logger } from '../../log.ts';
import { step } from '../../steps.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import { logEntry } from '../entries.ts';
import { acknowledge, type Delivery, type Inbox } from '../inbox.ts';
import { type ProjectParts, project, type Written } from '../project.ts';
import { writeBatch } from './batch.ts';
import { giveUpRejected, type ShowParts, showPlans } from './finish.ts';

/** What a search consumer works with. */
export interface SearchConsumerParts extends ShowParts, ProjectParts {
  readonly logger: Logger;
  readonly inbox: Inbox;
}

/**
 * A search consumer makes the index what Redis says, for the plans that messages name. Runs until the signal is
 * given, then finishes what is in hand and returns.
 */
export function consume(parts: SearchConsumerParts, signal: AbortSignal): Promise<void> {
  return project<WrittenPlan>(
    parts,
    {
      queue: 'search',
      inbox: parts.inbox,
      awaited: true,
      write: (deliveries) => write(parts, deliveries),
      show: (written) => showPlans(parts, written),
      acknowledge: (deliveries) => step('consumer.acknowledge', () => acknowledge(deliveries)),
    },
    signal,
  );
}

async function write(
  parts: SearchConsumerParts,
  deliveries: readonly Delivery[],
): Promise<Written<WrittenPlan>> {
  const byPlan = Map.groupBy(deliveries, ({ plan }) => plan);
  const batch = await writeBatch(parts, [...byPlan.keys()]);
  const indexedMs = performance.now();
  await giveUpRejected(parts, batch);
  const { written, rejected } = batch;
  const refused = new Map(
    rejected.flatMap(({ present, reason }) =>
      (byPlan.get(present.plan) ?? []).map((delivery) => [delivery, reason] as const),
    ),
  );
  parts.logger.info(
    {
      entries: written.map(({ plan, revision, trace }) => {
        const announced = byPlan.get(plan) ?? [];
        return logEntry(
          plan,
          revision,
          trace,
          announced.map((delivery) => delivery.trace),
        );
      }),
    },
    'written',
  );
  return {
    written: written.map((present) => {
      const [first] = byPlan.get(present.plan) ?? [];
      const own = byPlan.get(present.plan)?.find(({ revision }) => revision === present.revision) ?? first;
      return { ...present, way: { deliveredMs: own?.deliveredMs ?? indexedMs, indexedMs } };
    }),
    refused,
  };
}
