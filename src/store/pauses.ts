import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { note, unnote } from './notes.ts';

/** A part of a process that is paused because one of its dependencies fails; it resumes by itself. */
export interface Pause {
  /** Identifies the process among all. */
  readonly process: string;
  /** The part of the process that is paused. */
  readonly part: string;
  readonly reason: string;
  /** Milliseconds of Redis' clock. */
  readonly sinceMs: number;
  /** When the process last reported the pause. */
  readonly seenMs: number;
}

/** A pause that was not reported for so long has ended, or its process is dead: reports come every five seconds. */
export const pauseLastsMs = 15_000;

/** Records that a part is paused, since `sinceMs` of this process' clock. */
export async function notePause(
  store: Store,
  pause: Pick<Pause, 'process' | 'part' | 'reason' | 'sinceMs'>,
): Promise<void> {
  const offsetMs = Math.round(store.clockOffsetMs);
  const noted: Pause = { ...pause, sinceMs: pause.sinceMs + offsetMs, seenMs: Date.now() + offsetMs };
  await note(store, 'pauses', { [toField(pause)]: JSON.stringify(noted) });
}

/** Records that a part has resumed. */
export async function endPause(store: Store, pause: Pick<Pause, 'process' | 'part'>): Promise<void> {
  await unnote(store, 'pauses', [toField(pause)]);
}

/** Removes the pauses of dead processes. */
export async function forgetPauses(store: Store): Promise<void> {
  const all = parse(await store.redis.hvals(store.names.key('pauses')));
  const stale = all.filter((pause) => !isFresh(store, pause));
  // If a process reports at this moment, it reports again in five seconds.
  await unnote(store, 'pauses', stale.map(toField));
}

/** Returns the present pauses of live processes. Throws `Failure('unavailable')`. */
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
