import { readdirSync } from 'node:fs';
import { version } from '../../package.json' with { type: 'json' };
import type { Metrics } from './metrics.ts';

/** Interval at which the delay of the event loop is measured. */
const pollMs = 200;
const delaySeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Metrics of every process, with the names of Prometheus' own clients where they have one. */
export function measureProcess(metrics: Metrics, role: string): void {
  metrics.gauge('planbase_info', 'Always 1; the labels tell the role and its version.', () => [
    [{ role, version }, 1],
  ]);
  metrics.counted('process_cpu_seconds_total', 'CPU time, user and system.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000_000;
  });
  metrics.gauge('process_resident_memory_bytes', 'Memory that the process has in RAM.', () =>
    process.memoryUsage.rss(),
  );
  const startedS = Math.round(Date.now() / 1_000 - process.uptime());
  metrics.gauge('process_start_time_seconds', 'When the process began, since 1970.', () => startedS);
  metrics.gauge('process_open_fds', 'Open files and connections.', openFiles);
  measureLoop(metrics);
}

/** The delay of a timer shows for how long the event loop was blocked. */
function measureLoop(metrics: Metrics): void {
  const delay = metrics.histogram(
    'planbase_event_loop_delay_seconds',
    `How late a timer came that looks every ${pollMs} ms.`,
    delaySeconds,
  );
  let dueMs = performance.now() + pollMs;
  setInterval(() => {
    const nowMs = performance.now();
    delay.observe(Math.max(nowMs - dueMs, 0) / 1_000);
    dueMs = nowMs + pollMs;
  }, pollMs).unref();
}

/** Undefined if the system does not provide the number. */
function openFiles(): number | undefined {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return undefined;
  }
}
