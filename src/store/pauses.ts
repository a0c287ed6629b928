import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { note, unnote } from './notes.ts';

/** A part of a process that has stopped because something that it needs fails; it goes on by itself. */
export interface Pause {
  /** Names the process among all. */
  readonly process: string;
  /** What of it has stopped. */
  readonly part: string;
  readonly reason: string;
  /** Milliseconds of Redis' clock. */
  readonly sinceMs: number;
  /** When the process last said so. */
  readonly seenMs: number;
}

/** A process that has said nothing for so long is dead, or goes on: it says so every five seconds. */
export const pauseLastsMs = 15_000;

/** Notes that a part has stopped, since `sinceMs` of this process' clock. */
export async function notePause(
  store: Store,
  pause: Pick<Pause, 'process' | 'part' | 'reason' | 'sinceMs'>,
): Promise<void> {
  const offsetMs = Math.round(store.clockOffsetMs);
  const noted: Pause = { ...pause, sinceMs: pause.sinceMs + offsetMs, seenMs: Date.now() + offsetMs };
  await note(store, 'pauses', { [toField(pause)]: JSON.stringify(noted) });
}

/** Notes that a part goes on. */
export async function endPause(store: Store, pause: Pick<Pause, 'process' | 'part'>): Promise<void> {
  await unnote(store, 'pauses', [toField(pause)]);
}

/** Forgets what dead processes have said. */
export async function forgetPauses(store: Store): Promise<void> {
  const all = parse(await store.redis.hvals(store.names.key('pauses')));
  const stale = all.filter((pause) => !isFresh(store, pause));
  // One that speaks up in this moment says it again in five seconds.
  await unnote(store, 'pauses', stale.map(toField));
}

/** The pauses that are said to go on, of live processes alone. Throws `Failure('unavailable')`. */
export async function readPauses(store: Store): Promise<Pause[]> {
  return parse(await mapRedisErrors(store.redis.hvals(store.names.key('pauses')))).filter((pause) =>
    isFresh(store, pause),
  );
}

function isFresh(store: Store, { seenMs }: Pause): boolean {
  return Date.now() + store.clockOffsetMs - seenMs < pauseLastsMs;
}

function toField({ process, part }: Pick<Pause, 'process' | 'part'>): string {
  return `${process} ${part}`;
}

/** Written by `notePause` alone. */
function parse(values: readonly string[]): Pause[] {
  return values.map((value) => JSON.parse(value) as Pause);
}
