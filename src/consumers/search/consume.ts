import { refresh } from '../../es/visible.ts';
import type { Logger } from '../../log.ts';
import { step } from '../../steps.ts';
import { giveUp, mark, type Present, type Way } from '../../store/projection.ts';
import { acknowledge, type Delivery } from '../inbox.ts';
import { type ProjectParts, project, type Written } from '../project.ts';
import { type BatchParts, writeBatch } from './batch.ts';

/** What a search consumer works with. */
export interface SearchConsumerParts extends BatchParts, ProjectParts {
  readonly logger: Logger;
}

/** A plan in the index, with the way that it took there. */
type Indexed = Present & { readonly way: Way };

/**
 * A search consumer makes the index what Redis says, for the plans that messages name. Runs until the signal is
 * given, then finishes what is in hand and returns.
 */
export function consume(parts: SearchConsumerParts, signal: AbortSignal): Promise<void> {
  return project<Indexed>(
    parts,
    {
      queue: 'search',
      awaited: true,
      write: (deliveries) => write(parts, deliveries),
      show: (written) => show(parts, written),
      acknowledge: (deliveries) => step('consumer.acknowledge', () => acknowledge(deliveries)),
    },
    signal,
  );
}

async function write(parts: SearchConsumerParts, deliveries: readonly Delivery[]): Promise<Written<Indexed>> {
  const byPlan = Map.groupBy(deliveries, ({ plan }) => plan);
  const { written, rejected } = await writeBatch(parts, [...byPlan.keys()]);
  const indexedMs = performance.now();
  const refused = new Set<Delivery>();
  for (const { present, reason } of rejected) {
    await step('dead-letter.giveUp', () => giveUp(parts.store, present, reason));
    for (const delivery of byPlan.get(present.plan) ?? []) refused.add(delivery);
    const { plan, revision } = present;
    parts.logger.error({ plan, revision, reason }, 'the index refused a plan');
  }
  parts.logger.info(
    {
      plans: written.map(({ plan, revision }) => [plan, revision]),
      traces: deliveries.map(({ trace }) => trace),
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

async function show({ store, search }: SearchConsumerParts, written: readonly Indexed[]): Promise<void> {
  for (const index of new Set(written.map(({ live }) => live))) {
    await step('consumer.refresh', () => refresh(search, index));
  }
  await step('consumer.mark', () => mark(store, written));
}
