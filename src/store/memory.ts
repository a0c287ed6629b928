import type { Store } from './connection.ts';

/** Redis' memory as it was measured last; the limit is 0 where there is none. */
export interface Memory {
  readonly usedBytes: number;
  readonly limitBytes: number;
}

/**
 * Share of the limit above which creates and growing writes are rejected, so that deletes and the pipeline have room.
 */
const tightShare = 0.9;
const memoryLastsMs = 500;

/** Measures the memory again in the background, if the last measurement is too old. */
export function keepMemory(store: Store): void {
  const nowMs = performance.now();
  if (nowMs - store.memoryMeasuredMs < memoryLastsMs) return;
  store.memoryMeasuredMs = nowMs;
  readMemory(store).then(
    (memory) => {
      store.memory = memory;
    },
    () => {},
  );
}

/** Whether only writes that free memory may be sent. */
export function isMemoryTight({ memory: { usedBytes, limitBytes } }: Store): boolean {
  return limitBytes > 0 && usedBytes > limitBytes * tightShare;
}

/** Asks Redis for its memory. */
export async function readMemory(store: Store): Promise<Memory> {
  const info = await store.redis.info('memory');
  return { usedBytes: numberIn(info, 'used_memory'), limitBytes: numberIn(info, 'maxmemory') };
}

function numberIn(info: string, name: string): number {
  const from = info.indexOf(`\n${name}:`) + name.length + 2;
  return Number(info.slice(from, info.indexOf('\r', from)));
}
