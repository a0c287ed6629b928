import { readFileSync, writeFileSync } from 'node:fs';

/** The most memory that a process has had since it was last reset, in MiB (proc_pid_status(5), VmHWM). */
export function peakMiB(pid: number): number {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  if (kib === undefined) throw new Error(`process ${pid} has no memory`);
  return Number(kib) / 1_024;
}

/** Makes the present memory of a process its peak (proc_pid_clear_refs(5)). */
export function resetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
