import type { BrokerAsPromised } from 'rascal';
import { announce } from '../consumers/broker.ts';
import { queueDepth } from '../consumers/depth.ts';
import type { Logger } from '../log.ts';
import { forget, lease, overdue } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';

/*
 * The sweeper announces again what has been pending too long, whatever the cause: a message that was lost, a
 * repair that was asked for, a consumer that died. One relay at a time sweeps, by a lease that runs out when its
 * holder dies. A plan that stays pending is announced ever more seldom, and nothing is announced while the queue
 * is long: what waits there will be looked at anyway. Dying at any point loses only the memory of how often a
 * plan was announced.
 */
const everyMs = 2_000;
const leaseMs = 10_000;
const most = 1_000;
const longestDelayMs = 600_000;

/** What the sweeper works with. */
export interface SweeperParts {
  readonly store: Store;
  readonly broker: BrokerAsPromised;
  readonly rabbitmqUrl: string;
  readonly name: string;
  /** Pending for longer than this is overdue. */
  readonly sweepAfterMs: number;
  readonly forgetAfterMs: number;
  readonly logger: Logger;
}

interface Attempt {
  readonly times: number;
  readonly dueMs: number;
}

/** Runs until the signal is given. */
export async function sweep(parts: SweeperParts, signal: AbortSignal): Promise<void> {
  let attempts = new Map<string, Attempt>();
  while (!signal.aborted) {
    await Bun.sleep(everyMs);
    try {
      if (await lease(parts.store, 'sweeper', parts.name, leaseMs)) attempts = await round(parts, attempts);
    } catch (error) {
      parts.logger.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        'sweep is held up',
      );
    }
  }
}

/** One round; answers the attempts to remember, which are those of plans still overdue: at most `most`. */
async function round(
  parts: SweeperParts,
  before: ReadonlyMap<string, Attempt>,
): Promise<Map<string, Attempt>> {
  const { store, broker, sweepAfterMs, logger } = parts;
  await forget(store, most, parts.forgetAfterMs);
  const plans = await overdue(store, most, sweepAfterMs);
  const nowMs = performance.now();
  const after = new Map<string, Attempt>();
  const due: string[] = [];
  for (const plan of plans) {
    const attempt = before.get(plan) ?? { times: 0, dueMs: nowMs };
    after.set(plan, attempt);
    if (attempt.dueMs <= nowMs) due.push(plan);
  }
  if (due.length === 0 || (await queueDepth(parts.rabbitmqUrl, 'search')) > most) return after;

  await Promise.all(due.map((plan) => announce(broker, { plan, revision: '0', trace: '' })));
  for (const plan of due) {
    const times = (after.get(plan)?.times ?? 0) + 1;
    after.set(plan, { times, dueMs: nowMs + Math.min(sweepAfterMs * 2 ** (times - 1), longestDelayMs) });
  }
  logger.info({ plans: due.length }, 'announced again');
  return after;
}
