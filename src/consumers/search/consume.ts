import type { BrokerAsPromised, Recovery, Subscription } from 'rascal';
import { refresh } from '../../es/visible.ts';
import type { Logger } from '../../log.ts';
import { giveUp, mark, type Present } from '../../store/projection.ts';
import { type Delivery, Inbox } from '../inbox.ts';
import { retryDelaysMs, retryQueue } from '../topology.ts';
import { type BatchParts, writeBatch } from './batch.ts';

/*
 * A search consumer makes the index what Redis says, for the plans that messages name.
 *
 *   collecting ──► writing ──► written, not visible ── refresh due ──► refreshing ──► marking ──► acknowledging
 *                    │ an engine failed                                    │ an engine failed
 *                    └──► backing off, the messages kept, and again        └──► backing off, and again
 *
 * Writing goes on while batches wait for the refresh, which comes at once when the last one is long enough ago.
 * Only what was written before a refresh began is marked after it. Killed anywhere, it has acknowledged nothing
 * that is not marked: the messages come back, and doing it all again changes nothing. A plan that was refused for
 * its content takes its own message to the retry queues and, in the end, to the dead letters; its neighbours go on.
 */
const idleMs = 200;
const longestBackoffMs = 5_000;

/** What a search consumer works with. */
export interface SearchConsumerParts extends BatchParts {
  readonly broker: BrokerAsPromised;
  readonly batchPlans: number;
  readonly batchLingerMs: number;
  /** Least time between two refreshes. */
  readonly refreshMs: number;
  readonly logger: Logger;
}

interface Batch {
  readonly deliveries: readonly Delivery[];
  readonly written: readonly Present[];
}

const recoveries: readonly Recovery[] = [
  ...retryDelaysMs.map(
    (delayMs, tried): Recovery => ({
      strategy: 'forward',
      publication: retryQueue('search', delayMs),
      attempts: tried + 1,
    }),
  ),
  { strategy: 'nack' },
];

/** Runs until the signal is given, then finishes what is in hand and returns. */
export async function consume(parts: SearchConsumerParts, signal: AbortSignal): Promise<void> {
  const inbox = new Inbox();
  const subscription = await subscribe(parts, inbox);
  signal.addEventListener('abort', () => void subscription.cancel().catch(() => {}), { once: true });

  let invisible: Batch[] = [];
  let refreshedMs = Number.NEGATIVE_INFINITY;
  while (!signal.aborted || inbox.size > 0 || invisible.length > 0) {
    const leftMs = refreshedMs + parts.refreshMs - performance.now();
    const waitMs = invisible.length > 0 ? Math.max(Math.min(leftMs, idleMs), 0) : idleMs;
    const deliveries = await inbox.take(parts.batchPlans, parts.batchLingerMs, waitMs);
    if (deliveries.length > 0) invisible.push(await write(parts, deliveries));
    if (invisible.length > 0 && performance.now() >= refreshedMs + parts.refreshMs) {
      refreshedMs = performance.now();
      await show(parts, invisible);
      invisible = [];
    }
  }
}

async function subscribe({ broker, logger }: SearchConsumerParts, inbox: Inbox): Promise<Subscription> {
  const subscription = await broker.subscribe('search');
  subscription.on('message', (_message: unknown, content: unknown, settle: Delivery['settle']) => {
    const { plan, trace } = content as { plan?: unknown; trace?: unknown };
    if (typeof plan !== 'string') return settle(new Error('not an announcement'), { strategy: 'nack' });
    inbox.add({ plan, trace: typeof trace === 'string' ? trace : '', settle });
  });
  subscription.on('invalid_content', (error: Error, _message: unknown, settle: Delivery['settle']) => {
    logger.error({ reason: error.message }, 'a message cannot be read');
    settle(error, { strategy: 'nack' });
  });
  subscription.on('error', (error: Error) => logger.warn({ reason: error.message }, 'subscription failed'));
  return subscription;
}

/** Writes until the engines have done it; refused plans are settled here, the others after the refresh. */
async function write(parts: SearchConsumerParts, deliveries: readonly Delivery[]): Promise<Batch> {
  const plans = [...new Set(deliveries.map(({ plan }) => plan))];
  const { written, rejected } = await persist(parts.logger, () => writeBatch(parts, plans));
  const refused = new Set<string>();
  for (const { present, reason } of rejected) {
    await persist(parts.logger, () => giveUp(parts.store, present, reason));
    refused.add(present.plan);
    parts.logger.error(
      { plan: present.plan, revision: present.revision, reason },
      'the index refused a plan',
    );
  }
  for (const { plan, settle } of deliveries) {
    if (refused.has(plan)) settle(new Error('the index refused the plan'), recoveries);
  }
  parts.logger.info(
    {
      plans: written.map(({ plan, revision }) => [plan, revision]),
      traces: deliveries.map(({ trace }) => trace),
    },
    'written',
  );
  return { deliveries: deliveries.filter(({ plan }) => !refused.has(plan)), written };
}

/** Makes the batches visible, marks them and is done with their messages. */
async function show(parts: SearchConsumerParts, batches: readonly Batch[]): Promise<void> {
  const written = batches.flatMap((batch) => batch.written);
  await persist(parts.logger, async () => {
    for (const index of new Set(written.map(({ live }) => live))) await refresh(parts.search, index);
    await mark(parts.store, written);
  });
  for (const { settle } of batches.flatMap((batch) => batch.deliveries)) settle();
}

/** Does the step until no engine fails, with jittered backoff; the messages are kept meanwhile. */
async function persist<T>(logger: Logger, step: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await step();
    } catch (error) {
      const backoffMs = Math.min(100 * 2 ** attempt, longestBackoffMs) * (0.5 + Math.random() / 2);
      logger.warn({ reason: error instanceof Error ? error.message : String(error), backoffMs }, 'paused');
      await Bun.sleep(backoffMs);
    }
  }
}
