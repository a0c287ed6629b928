import type { Handlers } from '../routes/generated/handlers.ts';
import { clockWarnings, measureClock } from '../store/clock.ts';
import type { Drift } from '../store/drift.ts';
import { checkDurability, type Durability, warningsOf, whyRefused } from '../store/durability.ts';
import { guarded } from '../store/errors.ts';
import { type Pause, readPauses } from '../store/pauses.ts';
import { readPipeline } from '../store/pipeline.ts';
import { type Rebuild, stateOf } from '../store/rebuild.ts';
import { settingWarnings } from '../store/shared-settings.ts';
import type { Context } from './context.ts';
import { progressOf } from './rebuilds.ts';

/** `GET /v1/pipeline` */
export const getPipeline: Handlers<Context>['getPipeline'] = async (_request, { store, identity }) => {
  const [numbers, pauses, durability, clock, settings] = await Promise.all([
    readPipeline(store),
    readPauses(store),
    guarded(checkDurability(store)),
    guarded(measureClock(store)),
    settingWarnings(store),
  ]);
  const { nowMs, store: id, generation, search, history, stream, memory, relay, rebuild } = numbers;
  const { deadLetters, queues, queuesSeenMs, drift, historyLost } = numbers;
  const since = (revision: string | undefined) => sinceOf(nowMs, revision);
  return {
    status: 200,
    headers: {},
    body: {
      observedAt: timeOf(nowMs),
      store: {
        ...(id !== undefined && { id }),
        ...(identity.refusal !== undefined && { refusal: identity.refusal }),
      },
      ...(generation !== undefined && { generation }),
      search: { pending: search.pending, failed: search.failed, ...since(search.oldest) },
      history: { pending: history.pending, failed: history.failed, ...since(history.oldest) },
      stream: {
        entries: stream.entries,
        bytes: stream.bytes,
        limitBytes: store.streamBytes,
        ...(stream.oldest !== undefined && { oldestAt: atOf(stream.oldest) }),
        ...(stream.newest !== undefined && { newestAt: atOf(stream.newest) }),
      },
      memory: {
        usedBytes: memory.usedBytes,
        ...(memory.limitBytes > 0 && { limitBytes: memory.limitBytes }),
      },
      durability: durabilityOf(durability),
      clock: {
        offsetSeconds: Math.round(clock.offsetMs) / 1_000,
        warnings: clockWarnings(clock).map(({ text }) => text),
      },
      settings: { warnings: settings },
      relay: { ...(relay.waiting !== undefined && { waiting: relay.waiting }), ...since(relay.oldest) },
      deadLetters,
      pauses: pauses.map(pauseOf),
      ...(rebuild !== undefined && { rebuild: rebuildOf(rebuild) }),
      ...(queues !== undefined && queuesSeenMs !== undefined && { broker: brokerOf(queues, queuesSeenMs) }),
      ...(drift !== undefined && { drift: driftOf(drift) }),
      ...(historyLost !== undefined && {
        historyLost: { foundAt: timeOf(historyLost.atMs), before: atOf(historyLost.before) },
      }),
    },
  };
};

function durabilityOf(durability: Durability) {
  const { evictionPolicy, isAppendOnly, fsync } = durability;
  const refused = whyRefused(durability);
  const warnings = [...(refused === undefined ? [] : [refused]), ...warningsOf(durability)];
  return { evictionPolicy, appendOnly: isAppendOnly, ...(fsync !== undefined && { fsync }), warnings };
}

function rebuildOf(rebuild: Rebuild) {
  const { id: rebuildId, rejections } = rebuild;
  return { rebuildId, state: stateOf(rebuild), plans: progressOf(rebuild), rejected: rejections.length };
}

function brokerOf(depths: Readonly<Record<string, number>>, seenMs: number) {
  const queues = Object.entries(depths)
    .map(([name, messages]) => ({ name, messages }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const dead = queues.filter(({ name }) => name.endsWith('.dead'));
  return {
    observedAt: timeOf(seenMs),
    queues,
    deadLetters: dead.reduce((sum, { messages }) => sum + messages, 0),
  };
}

function pauseOf({ process, part, reason, sinceMs, seenMs }: Pause) {
  return { process, part, reason, since: timeOf(sinceMs), seenAt: timeOf(seenMs) };
}

function driftOf({ seenMs, ...found }: Drift) {
  return { observedAt: timeOf(seenMs), ...found };
}

function sinceOf(nowMs: number, revision: string | undefined) {
  if (revision === undefined) return {};
  const ageMs = Math.max(nowMs - Math.floor(Number(revision) / 1_000), 0);
  return { oldestAt: atOf(revision), oldestAgeSeconds: ageMs / 1_000 };
}

/** Revisions are microseconds of Redis' clock, but where they had to be higher. */
function atOf(revision: string): string {
  return timeOf(Math.floor(Number(revision) / 1_000));
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
