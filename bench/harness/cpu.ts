import { readFileSync } from 'node:fs';

/** Ticks of the kernel clock that /proc counts in (sysconf(_SC_CLK_TCK), 100 on Linux). */
const ticksPerSecond = 100;

/** CPU that a process has used so far, its own and the kernel's for it, in microseconds (proc_pid_stat(5)). */
export function cpuUs(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The second field is a name in parentheses that may hold anything; utime and stime are the 14th and 15th.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return usFromTicks(Number(fields[11]) + Number(fields[12]));
}

/** CPU that the whole machine has used so far, in microseconds (proc_stat(5)). */
export function machineCpuUs(): number {
  const [line = ''] = readFileSync('/proc/stat', 'latin1').split('\n', 1);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0] = line.split(/\s+/).slice(1).map(Number);
  return usFromTicks(user + nice + system + irq + softIrq);
}

/** Ticks of the kernel's clock in microseconds. */
export function usFromTicks(ticks: number): number {
  return (ticks / ticksPerSecond) * 1_000_000;
}

/**
 * CPU that the main thread of a process has used so far, in microseconds, exactly where the thread sleeps (the kernel's
 * Documentation/scheduler/sched-stats.rst).
 */
export function mainThreadUs(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[0]) / 1_000;
}
