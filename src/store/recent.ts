import type { Redis } from 'ioredis';
import type { Names } from '../names.ts';
import {
  pageBytes,
  pageEntries,
  parsePrefix,
  readBodies,
  type StreamEntry,
  toRevision,
  toStreamEntry,
  withinBytes,
} from './stream.ts';
import type { UnreadableEntries } from './unreadable.ts';

/** The end of the stream. */
export interface Recent {
  /** Revision of its newest entry. */
  readonly position: number;
  /** The newest entries without a gap, oldest first. */
  readonly run: readonly StreamEntry[];
  /** The newest entry of each plan, oldest first. */
  readonly plans: readonly StreamEntry[];
  /** When the first read was sent, on the clock of `performance.now()`: all of this was true after that. */
  readonly sentMs: number;
}

/** The wanted amount of the end of the stream. */
export interface RecentLimits {
  readonly runBytes: number;
  readonly plansBytes: number;
}

/** A stream of changes to few plans would otherwise be read for ever before the plans fill their bytes. */
const maxEntries = 100_000;

/** The wanted amount, and where to report unreadable entries. */
export interface RecentDeps extends RecentLimits {
  readonly names: Names;
  readonly unreadable: UnreadableEntries;
}

/**
 * Reads the stream backwards, page by page, until there is enough of it. Ends after an unreadable entry: it may be the
 * newest of any plan, so older entries may be stale.
 */
export async function readRecent(
  redis: Redis,
  { names, runBytes, plansBytes, unreadable }: RecentDeps,
): Promise<Recent> {
  const sentMs = performance.now();
  const run: StreamEntry[] = [];
  const plans = new Map<string, StreamEntry>();
  const left = { run: runBytes, plans: plansBytes, entries: maxEntries };
  const head = await redis.hget(names.state, 'head');
  let position: number | undefined;
  for (let from = '+'; left.entries > 0 && (left.run > 0 || left.plans > 0); ) {
    const entries = await redis.xrevrange(names.changes, from, '-', 'COUNT', pageEntries);
    const { readable: found, unreadable: broken } = parsePrefix(entries);
    const page = withinBytes(found, pageBytes);
    position ??= entries[0] && toRevision(entries[0][0]);
    const bodies = await readBodies(redis, names, page);
    for (const [index, change] of page.entries()) {
      const body = bodies[index];
      // The stream was trimmed up to here meanwhile.
      if (body === undefined) {
        left.entries = 0;
        break;
      }
      const entry = toStreamEntry(change, body);
      const { bytes } = entry;
      left.run -= bytes;
      if (left.run >= 0) run.push(entry);
      if (left.plans <= 0 || plans.has(entry.plan)) continue;
      left.plans -= bytes;
      plans.set(entry.plan, entry);
    }
    const last = page.at(-1);
    if (page === found && broken !== undefined) unreadable.report('tail', broken);
    if (last === undefined || (page === found && found.length < pageEntries)) break;
    left.entries -= page.length;
    from = `(${last.revision}-0`;
  }
  return {
    position: position ?? Number(head ?? 0),
    run: run.reverse(),
    plans: [...plans.values()].reverse(),
    sentMs,
  };
}
