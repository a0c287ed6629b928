import { readFileSync } from 'node:fs';

/** Of the kernel's clock that /proc counts in (sysconf(_SC_CLK_TCK), 100 on Linux). */
const ticksPerSecond = 100;

/** CPU that a process has used so far, its own and the kernel's for it, in microseconds (proc_pid_stat(5)). */
export function cpuUs(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The second field is a name in parentheses that may hold anything; utime and stime are the 14th and 15th.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000_000;
}

/**
 * CPU that the main thread of a process has used so far, in microseconds, exactly where the thread sleeps (the kernel's
 * Documentation/scheduler/sched-stats.rst).
 */
export function mainThreadUs(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[0]) / 1_000;
}
