import type { BrokerAsPromised } from 'rascal';
import { announce } from '../consumers/broker.ts';
import type { Logger } from '../log.ts';
import { step } from '../steps.ts';
import { acknowledge, type Change, ensureGroup, readNew, retire, takeOver, trim } from '../store/changes.ts';
import type { Blocking, Store } from '../store/connection.ts';

/*
 * The relay announces every change to RabbitMQ, at least once.
 *
 *   reading ── changes ──► announcing ── all confirmed ──► acknowledging ──► reading
 *      ▲                       │ any failure
 *      └────── backing off ◄───┘  (they stay in our list of the group, and are tried again)
 *
 * Now and then, between two reads, it takes over what other relays have held too long, and trims the stream.
 * Killed anywhere, it leaves its changes in the group's list: another relay, or its successor, takes them over
 * after `takeOverAfterMs`. Announcing twice is harmless, since every consumer looks at the present state.
 */
const batch = 512;
const blockMs = 1_000;
const upkeepEveryMs = 2_000;
const retireAfterMs = 3_600_000;
const longestBackoffMs = 2_000;

/** What the relay works with. */
export interface RelayParts {
  readonly store: Store;
  /** A connection of its own: its reads block. */
  readonly blocking: Blocking;
  readonly broker: BrokerAsPromised;
  /** Names this process in the consumer group. */
  readonly name: string;
  readonly streamKeepMs: number;
  /** What another relay has held for longer is taken over. */
  readonly takeOverAfterMs: number;
  readonly logger: Logger;
}

/** Runs until the signal is given, then returns with nothing in hand. */
export async function relay(parts: RelayParts, signal: AbortSignal): Promise<void> {
  const { store, blocking, name, logger } = parts;
  let upkeepDueMs = 0;
  let backoffMs = 0;
  let inHand: Change[] = [];
  while (!signal.aborted) {
    try {
      if (performance.now() >= upkeepDueMs) {
        await step('relay.group', () => ensureGroup(store));
        const left = await step('relay.takeOver', () => takeOver(store, name, batch, parts.takeOverAfterMs));
        await announceAll(parts, left);
        await step('trim', () => trim(store, parts.streamKeepMs));
        await step('relay.retire', () => retire(store, retireAfterMs));
        upkeepDueMs = performance.now() + upkeepEveryMs;
      }
      if (inHand.length === 0)
        inHand = await step('relay.read', () => readNew(blocking, name, batch, blockMs));
      await announceAll(parts, inHand);
      inHand = [];
      backoffMs = 0;
    } catch (error) {
      backoffMs = Math.min(Math.max(backoffMs * 2, 50), longestBackoffMs);
      logger.warn({ reason: reasonOf(error), backoffMs, inHand: inHand.length }, 'relay is held up');
      await Bun.sleep(backoffMs);
    }
  }
}

async function announceAll({ store, broker, logger }: RelayParts, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const publishedMs = performance.now();
  await step('relay.announce', () =>
    Promise.all(
      changes.map(({ plan, revision, trace, waits }) =>
        announce(broker, { plan, revision, trace, ...(waits && { waits }) }),
      ),
    ),
  );
  await step('relay.acknowledge', () => acknowledge(store, changes, publishedMs));
  logger.debug({ changes: changes.length }, 'announced');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
