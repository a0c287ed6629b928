import type { Store } from './connection.ts';
import { note, unnote } from './notes.ts';

/** A process that has not reported for so long is dead, and the broker has requeued its messages. */
const lastsMs = 5_000;

/** Changes by the name of the queue of their messages. */
export type HeldChanges = Readonly<Record<string, number>>;

interface Holding {
  readonly queues: HeldChanges;
  /** Milliseconds of Redis' clock. */
  readonly seenMs: number;
}

/** Stores how many unacknowledged changes a process holds, by queue. Call it again every second. */
export async function noteHeld(store: Store, process: string, queues: HeldChanges): Promise<void> {
  const holding: Holding = { queues, seenMs: Date.now() + Math.round(store.clockOffsetMs) };
  await note(store, 'holdings', { [process]: JSON.stringify(holding) });
}

/** Records that a process holds nothing any more. */
export async function forgetHeld(store: Store, process: string): Promise<void> {
  await unnote(store, 'holdings', [process]);
}

/** Returns the changes that all live processes hold, by queue, and removes the reports of dead ones. */
export async function readHeld(store: Store): Promise<HeldChanges> {
  const notes = Object.entries(await store.redis.hgetall(store.names.key('holdings')));
  const nowMs = Date.now() + store.clockOffsetMs;
  const sums: Record<string, number> = {};
  const dead: string[] = [];
  for (const [process, text] of notes) {
    // Written by `noteHeld` alone.
    const { queues, seenMs } = JSON.parse(text) as Holding;
    if (nowMs - seenMs > lastsMs) dead.push(process);
    else for (const [queue, changes] of Object.entries(queues)) sums[queue] = (sums[queue] ?? 0) + changes;
  }
  // If a process reports at this moment, it reports again in a second.
  await unnote(store, 'holdings', dead);
  return sums;
}
