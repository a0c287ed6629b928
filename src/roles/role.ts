import type { RoleState } from '../health.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** Logs and metrics of a role. */
export interface Telemetry {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Returns the state of a role that was `ready` once its engines were there and stops with the signal. */
export function toState(ready: boolean, signal: AbortSignal): RoleState {
  if (signal.aborted) return 'stopping';
  return ready ? 'ready' : 'starting';
}

/** Resolves when the signal is given. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
}
