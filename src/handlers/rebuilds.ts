import type { components } from '../routes/generated/types.ts';
import { type Rebuild, stateOf } from '../store/rebuild.ts';

/** A rebuild as the contract has it. */
export function describe(rebuild: Rebuild): components['schemas']['Rebuild'] {
  const { id, generation, mapping, actor, requestedMs, beganMs, endedMs, outcome, reason, runs } = rebuild;
  return {
    rebuildId: id,
    state: stateOf(rebuild),
    generation,
    mapping,
    ...(actor !== '' && { startedBy: actor }),
    requestedAt: timeOf(requestedMs),
    ...(beganMs !== undefined && { beganAt: timeOf(beganMs) }),
    ...(endedMs !== undefined && { endedAt: timeOf(endedMs) }),
    ...(!runs && outcome !== undefined && { outcome }),
    ...(reason !== undefined && { reason }),
    plans: progressOf(rebuild),
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

export function progressOf({ total, left }: Rebuild): components['schemas']['RebuildProgress'] {
  return { total, left };
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
