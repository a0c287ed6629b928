import type { Store } from './connection.ts';

/** Redis' clock, which gives the revisions and all times of the store. */
export interface Clock {
  /** Redis' clock less that of this process, in milliseconds. */
  readonly offsetMs: number;
  /** The last number given less Redis' clock, in milliseconds; negative where the clock is past it, as it should be. */
  readonly aheadMs: number;
}

/** Clocks that differ by less are synchronised well enough; a commit may be a moment ahead of a measurement. */
const toleratedMs = 5_000;

/** Measures Redis' clock, and logs once what is wrong with it. */
export async function measureClock(store: Store): Promise<Clock> {
  const { redis, names, logger } = store;
  const sentMs = Date.now();
  const [[seconds, micros], number] = await Promise.all([redis.time(), redis.hget(names.state, 'number')]);
  const answeredMs = Date.now();
  const redisMs = Number(seconds) * 1_000 + Number(micros) / 1_000;
  const clock = {
    offsetMs: redisMs - (sentMs + answeredMs) / 2,
    aheadMs: number === null ? Number.NEGATIVE_INFINITY : Number(number) / 1_000 - redisMs,
  };
  store.clockOffsetMs = clock.offsetMs;
  store.clockMeasuredMs = performance.now();
  const warnings = clockWarnings(clock);
  // Seconds change with each measurement, and what is wrong does not.
  const kinds = warnings.map(({ kind }) => kind).join();
  if (kinds !== store.clockWarned)
    for (const { text } of warnings) logger.warn({ warning: text }, 'check the clocks');
  store.clockWarned = kinds;
  return clock;
}

/** Returns what is wrong with Redis' clock, and what follows. */
export function clockWarnings({
  offsetMs,
  aheadMs,
}: Clock): { readonly kind: string; readonly text: string }[] {
  const warnings: { kind: string; text: string }[] = [];
  if (Math.abs(offsetMs) > toleratedMs) {
    const seconds = Math.round(Math.abs(offsetMs) / 1_000);
    warnings.push({
      kind: 'offset',
      text: `The clock of Redis is ${seconds} s ${offsetMs > 0 ? 'ahead of' : 'behind'} that of this process. Synchronise them (NTP): all times of the store are by the clock of Redis.`,
    });
  }
  if (aheadMs > toleratedMs) {
    const seconds = Math.round(aheadMs / 1_000);
    warnings.push({
      kind: 'ahead',
      text: `The last revision is ${seconds} s ahead of the clock of Redis, which was ahead before. Revisions go on from there, one by one; ages are wrong, and pending work is announced again later, until the clock has caught up.`,
    });
  }
  return warnings;
}
