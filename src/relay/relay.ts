import { announce, type Broker } from '../consumers/broker.ts';
import { logEntry } from '../consumers/entries.ts';
import type { Announcement } from '../consumers/generated/messages.ts';
import { type StallDeps, StallReporter } from '../consumers/stall-reporter.ts';
import { delay } from '../delay.ts';
import { toReason } from '../error-reason.ts';
import { failpoint } from '../failpoint.ts';
import type { RelayMeter } from '../metrics/relay.ts';
import { backoffMs } from '../retry.ts';
import {
  acknowledge,
  type Change,
  ensureGroup,
  readBacklogs,
  readNew,
  retire,
  takeOver,
  trim,
} from '../store/changes.ts';
import type { Blocking } from '../store/connection.ts';
import { recordSpans } from '../tracing.ts';
import { groupBatches } from './batches.ts';
import { chooseLane, listOrgs } from './lane.ts';

/*
 * The relay announces every change to RabbitMQ, at least once.
 *
 *   reading ── changes ──► announcing ── all confirmed ──► acknowledging ──► reading
 *      ▲                       │ any failure, or the broker has an alarm and takes no messages
 *      └────── backing off ◄───┘  (they stay in our list of the group, and are tried again)
 *
 * Now and then, between two reads, it takes over changes that other relays have held too long, and trims the stream. On
 * SIGKILL its changes stay in the group's list: another relay, or its successor, takes them over after
 * `takeOverAfterMs`. Announcing twice is harmless, since every consumer reads the current state.
 *
 * Each change is announced in one of two lanes, so that large plans, and those of an organisation with a backlog, do
 * not delay the others. The changes of one read and one lane share messages. If a read returns only one change, or one
 * that somebody waits for, the next read follows at once. Otherwise changes gather for `gatherMs`, so that a message
 * carries more of them.
 */
const batch = 512;
const gatherMs = 40;
const blockMs = 1_000;
const upkeepEveryMs = 2_000;
const retireAfterMs = 3_600_000;
const maxBackoffMs = 2_000;

/** Dependencies of the relay. */
export interface RelayDeps extends StallDeps {
  /** A connection of its own: its reads block. */
  readonly blocking: Blocking;
  readonly broker: Broker;
  /** Names this process in the consumer group. */
  readonly name: string;
  readonly streamKeepMs: number;
  readonly streamBytes: number;
  /** Changes that another relay has held for longer are taken over. */
  readonly takeOverAfterMs: number;
  readonly relaying: RelayMeter;
}

/** Runs until the signal is given, then returns when no change is in flight. */
export async function relay(deps: RelayDeps, signal: AbortSignal): Promise<void> {
  const { store, blocking, name, relaying } = deps;
  const pause = new StallReporter(deps, 'relay');
  let upkeepDueMs = 0;
  let failures = 0;
  let inFlight: Change[] = [];
  while (!signal.aborted) {
    try {
      if (performance.now() >= upkeepDueMs) {
        await failpoint('relay.group', () => ensureGroup(store));
        relaying.trimmed(await failpoint('trim', () => trim(store, deps.streamKeepMs, deps.streamBytes)));
        await failpoint('relay.retire', () => retire(store, retireAfterMs));
        const left = await failpoint('relay.takeOver', () =>
          takeOver(store, name, batch, deps.takeOverAfterMs),
        );
        relaying.tookOver(left.length);
        await announceAll(deps, left);
        upkeepDueMs = performance.now() + upkeepEveryMs;
      }
      if (inFlight.length === 0)
        inFlight = await failpoint('relay.read', () => readNew(store, blocking, name, batch, blockMs));
      const readMs = performance.now();
      await announceAll(deps, inFlight);
      const isGathering =
        inFlight.length > 1 && inFlight.length < batch && !inFlight.some(({ waits }) => waits);
      inFlight = [];
      failures = 0;
      pause.end();
      if (isGathering) await delay(Math.max(readMs + gatherMs - performance.now(), 0), signal);
    } catch (error) {
      // Redis may have come back empty, without the group.
      upkeepDueMs = 0;
      failures++;
      pause.begin(toReason(error));
      await delay(backoffMs(failures, maxBackoffMs), signal);
    }
  }
  await pause.end();
}

async function announceAll(
  { store, broker, relaying, logger }: RelayDeps,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const publishedMs = performance.now();
  const backlogs = await failpoint('relay.backlogs', () => readBacklogs(store, listOrgs(changes)));
  const batches = groupBatches(changes.map((change) => ({ ...change, lane: chooseLane(change, backlogs) })));
  await failpoint('relay.announce', () =>
    Promise.all(batches.map(({ lane, changes }) => announce(broker, changes.map(toAnnouncement), lane))),
  );
  recordSpans('announce', changes, publishedMs);
  relaying.announced(
    changes.map(({ revision }) => revision),
    (performance.now() - publishedMs) / 1_000,
  );
  await failpoint('relay.acknowledge', () => acknowledge(store, changes, publishedMs));
  const entries = changes.map(({ plan, revision, trace }) => logEntry(plan, revision, trace));
  logger.info({ entries }, 'announced');
}

function toAnnouncement({ plan, revision, trace, waits }: Change): Announcement {
  return { plan, revision, trace, ...(waits && { waits }) };
}
