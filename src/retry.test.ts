import { expect, test } from 'bun:test';
import { backoffMs, retry, retryUntilShutdown, ShutdownError } from './retry.ts';

function recordStall() {
  const seen: string[] = [];
  return {
    seen,
    stall: { begin: (reason: string) => void seen.push(reason), end: () => void seen.push('end') },
  };
}

const failing = (reason: string) => Promise.reject(new Error(reason));

test('the backoff doubles up to its limit, with at most half of it taken off', () => {
  for (const [failures, fullMs] of [
    [1, 100],
    [2, 200],
    [6, 3_200],
    [7, 5_000],
    [1_000, 5_000],
  ] as const) {
    const waits = Array.from({ length: 50 }, () => backoffMs(failures));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(fullMs / 2);
    expect(Math.max(...waits)).toBeLessThanOrEqual(fullMs);
  }
  expect(backoffMs(20, 300)).toBeLessThanOrEqual(300);
});

test('a step is repeated until it succeeds, and the stall ends', async () => {
  const { seen, stall } = recordStall();
  let attempts = 0;
  const step = () => (++attempts < 3 ? failing(`attempt ${attempts}`) : Promise.resolve('done'));
  expect(await retry(stall, new AbortController().signal, step)).toBe('done');
  expect(seen).toEqual(['attempt 1', 'attempt 2', 'end']);
});

test('at shutdown no further attempt is made, not even one that hangs is awaited', async () => {
  const { stall } = recordStall();
  const stop = new AbortController();
  let attempts = 0;
  const step = () => {
    if (++attempts === 1) return failing('away');
    stop.abort();
    return new Promise<never>(() => {});
  };
  const error = await retry(stall, stop.signal, step).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ShutdownError);
  expect(attempts).toBe(2);
});

test('a start that is interrupted returns undefined and ends its stall', async () => {
  const { seen, stall } = recordStall();
  const stop = new AbortController();
  const step = () => {
    stop.abort();
    return failing('away');
  };
  expect(await retryUntilShutdown(stall, stop.signal, step)).toBeUndefined();
  expect(seen).toEqual(['end']);
  expect(await retryUntilShutdown(stall, stop.signal, step)).toBeUndefined();
});
