import type { Handlers } from '../../routes/generated/handlers.ts';
import { clockWarnings, measureClock } from '../../store/clock.ts';
import type { Drift } from '../../store/drift.ts';
import { checkDurability, type Durability, listWarnings, whyRefused } from '../../store/durability.ts';
import { mapRedisErrors } from '../../store/errors.ts';
import { type Pause, readPauses } from '../../store/pauses.ts';
import { readPipeline } from '../../store/pipeline.ts';
import { type Rebuild, toState } from '../../store/rebuild.ts';
import { settingWarnings } from '../../store/shared-settings.ts';
import type { Context } from '../context.ts';
import { toProgress } from '../rebuild-summary.ts';

/** `GET /v1/pipeline` */
export const getPipeline: Handlers<Context>['getPipeline'] = async (_request, { store, identity }) => {
  const [numbers, pauses, durability, clock, settings] = await Promise.all([
    readPipeline(store),
    readPauses(store),
    mapRedisErrors(checkDurability(store)),
    mapRedisErrors(measureClock(store)),
    settingWarnings(store),
  ]);
  const { nowMs, store: id, generation, search, history, stream, memory, relay, rebuild } = numbers;
  const { deadLetters, queues, queuesSeenMs, drift, historyLost } = numbers;
  const since = (revision: string | undefined) => toSince(nowMs, revision);
  return {
    status: 200,
    headers: {},
    body: {
      observedAt: toTime(nowMs),
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
        ...(stream.oldest !== undefined && { oldestAt: toDateTime(stream.oldest) }),
        ...(stream.newest !== undefined && { newestAt: toDateTime(stream.newest) }),
      },
      memory: {
        usedBytes: memory.usedBytes,
        ...(memory.limitBytes > 0 && { limitBytes: memory.limitBytes }),
      },
      durability: toDurability(durability),
      clock: {
        offsetSeconds: Math.round(clock.offsetMs) / 1_000,
        warnings: clockWarnings(clock).map(({ text }) => text),
      },
      settings: { warnings: settings },
      relay: { ...(relay.waiting !== undefined && { waiting: relay.waiting }), ...since(relay.oldest) },
      deadLetters,
      pauses: pauses.map(toStall),
      ...(rebuild !== undefined && { rebuild: toRebuild(rebuild) }),
      ...(queues !== undefined && queuesSeenMs !== undefined && { broker: toBroker(queues, queuesSeenMs) }),
      ...(drift !== undefined && { drift: toDrift(drift) }),
      ...(historyLost !== undefined && {
        historyLost: { foundAt: toTime(historyLost.atMs), before: toDateTime(historyLost.before) },
      }),
    },
  };
};

function toDurability(durability: Durability) {
  const { evictionPolicy, isAppendOnly, fsync } = durability;
  const refused = whyRefused(durability);
  const warnings = [...(refused === undefined ? [] : [refused]), ...listWarnings(durability)];
  return { evictionPolicy, appendOnly: isAppendOnly, ...(fsync !== undefined && { fsync }), warnings };
}

function toRebuild(rebuild: Rebuild) {
  const { id: rebuildId, rejections } = rebuild;
  return { rebuildId, state: toState(rebuild), plans: toProgress(rebuild), rejected: rejections.length };
}

function toBroker(depths: Readonly<Record<string, number>>, seenMs: number) {
  const queues = Object.entries(depths)
    .map(([name, messages]) => ({ name, messages }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const dead = queues.filter(({ name }) => name.endsWith('.dead'));
  return {
    observedAt: toTime(seenMs),
    queues,
    deadLetters: dead.reduce((sum, { messages }) => sum + messages, 0),
  };
}

function toStall({ process, part, reason, sinceMs, seenMs }: Pause) {
  return { process, part, reason, since: toTime(sinceMs), seenAt: toTime(seenMs) };
}

function toDrift({ seenMs, ...found }: Drift) {
  return { observedAt: toTime(seenMs), ...found };
}

function toSince(nowMs: number, revision: string | undefined) {
  if (revision === undefined) return {};
  const ageMs = Math.max(nowMs - Math.floor(Number(revision) / 1_000), 0);
  return { oldestAt: toDateTime(revision), oldestAgeSeconds: ageMs / 1_000 };
}

/** Revisions are microseconds of Redis' clock, but where they had to be higher. */
function toDateTime(revision: string): string {
  return toTime(Math.floor(Number(revision) / 1_000));
}

function toTime(ms: number): string {
  return new Date(ms).toISOString();
}
