import { expect } from 'bun:test';
import type { OwnRole } from './role.ts';

/** What the README promises of SIGTERM. */
const promisedMs = 10_000;

/** Waits until a process that was told to stop has ended; it must have, with 0 and within the time that is promised. */
export async function endsInTime(own: OwnRole): Promise<void> {
  const timeout = Promise.withResolvers<string>();
  const timer = setTimeout(() => timeout.resolve('still runs'), promisedMs);
  const code = await Promise.race([own.exited, timeout.promise]);
  clearTimeout(timer);
  expect(code).toBe(0);
}
