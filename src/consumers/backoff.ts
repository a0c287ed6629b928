const shortestBackoffMs = 100;
const maxBackoffMs = 5_000;

/** How long to wait after so many failures in a row, at least one: growing, at most 5 s, and jittered. */
export function backoffMs(failures: number): number {
  return Math.min(shortestBackoffMs * 2 ** (failures - 1), maxBackoffMs) * (0.5 + Math.random() / 2);
}
