/** Bytes of requests between two collections. */
const everyBytes = 16_777_216;

let sentBytes = 0;

/**
 * Collects garbage after every 16 MiB of request bodies. Bun's HTTP client keeps copies of them that the garbage
 * collector does not count, so a process that sends little else than large bodies would collect too late.
 */
export function noteSent(bytes: number): void {
  sentBytes += bytes;
  if (sentBytes < everyBytes) return;
  sentBytes = 0;
  Bun.gc(true);
}
