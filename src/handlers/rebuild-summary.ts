import type { components } from '../routes/generated/types.ts';
import { type Rebuild, toState } from '../store/rebuild.ts';

/** A rebuild as the contract has it. */
export function describe(rebuild: Rebuild): components['schemas']['Rebuild'] {
  const { id, generation, mapping, actor, requestedMs, beganMs, endedMs, outcome, reason, runs } = rebuild;
  return {
    rebuildId: id,
    state: toState(rebuild),
    generation,
    mapping,
    ...(actor !== '' && { startedBy: actor }),
    requestedAt: toTime(requestedMs),
    ...(beganMs !== undefined && { beganAt: toTime(beganMs) }),
    ...(endedMs !== undefined && { endedAt: toTime(endedMs) }),
    ...(!runs && outcome !== undefined && { outcome }),
    ...(reason !== undefined && { reason }),
    plans: toProgress(rebuild),
    rejections: {
      count: rebuild.rejections.length,
      isComplete: !rebuild.tooManyRejections,
      items: rebuild.rejections.map(({ plan, revision, ...rejection }) => ({
        objectId: plan,
        revision: Number(revision),
        reason: rejection.reason,
      })),
    },
  };
}

export function toProgress({ total, left }: Rebuild): components['schemas']['RebuildProgress'] {
  return { total, left };
}

function toTime(ms: number): string {
  return new Date(ms).toISOString();
}
