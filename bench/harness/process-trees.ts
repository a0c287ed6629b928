import { readdirSync, readFileSync } from 'node:fs';
import { usFromTicks } from './cpu.ts';

interface Stat {
  readonly parent: number;
  /** Its own CPU, and that of the children that have ended. */
  readonly cpuUs: number;
}

/**
 * CPU that each of the processes has used so far, in microseconds, with that of everything it has started: RabbitMQ is
 * a shell, an Erlang VM and its helpers. Read at one moment, with a resolution of 10 ms.
 */
export function cpuUsOfTrees(pids: readonly number[]): number[] {
  const stats = readStats();
  const children = Map.groupBy(stats, ([, { parent }]) => parent);
  const sum = (pid: number): number => {
    const below = (children.get(pid) ?? []).reduce((total, [child]) => total + sum(child), 0);
    return (stats.get(pid)?.cpuUs ?? 0) + below;
  };
  return pids.map(sum);
}

function readStats(): ReadonlyMap<number, Stat> {
  const found = new Map<number, Stat>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    const stat = Number.isInteger(pid) ? readStat(pid) : undefined;
    if (stat !== undefined) found.set(pid, stat);
  }
  return found;
}

/** Returns undefined if the process has ended since the folder was read. */
function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // proc_pid_stat(5): after the name come state, ppid, …; utime, stime, cutime and cstime are the 14th to the 17th.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { parent: Number(fields[1]), cpuUs: usFromTicks(ticks) };
  } catch {
    return undefined;
  }
}
