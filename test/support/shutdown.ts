import { expect } from 'bun:test';
import type { OwnRole } from './role.ts';

/** The longest shutdown after SIGTERM, as the README promises. */
const promisedMs = 10_000;

/** Waits until a process that received SIGTERM has ended; it must exit with 0 within the promised time. */
export async function endsInTime(own: OwnRole): Promise<void> {
  const timeout = Promise.withResolvers<string>();
  const timer = setTimeout(() => timeout.resolve('still runs'), promisedMs);
  const code = await Promise.race([own.exited, timeout.promise]);
  clearTimeout(timer);
  expect(code).toBe(0);
}
