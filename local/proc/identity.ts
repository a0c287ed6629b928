import { readdirSync, readFileSync } from 'node:fs';

/**
 * Identifies one process. The kernel reuses pids, but never together with the same start time and the same boot, from
 * which the start time counts.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from boot to the start of the process (proc(5), field 22 of stat). */
  readonly startTicks: string;
  readonly bootId: string;
}

interface Stat {
  readonly state: string;
  readonly session: number;
  readonly startTicks: string;
}

/** Returns the identity of the process with this pid; undefined if there is none, or only a zombie. */
export function identify(pid: number): ProcessIdentity | undefined {
  const stat = readStat(pid);
  if (stat === undefined || stat.state === 'Z') return undefined;
  return { pid, startTicks: stat.startTicks, bootId: bootId() };
}

/** Whether exactly this process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return same(identify(identity.pid), identity);
}

/**
 * Returns every live process of the session that `leader` began, including the leader. The result is empty if the pid
 * belongs to another process: the kernel reuses a pid only when its whole session is gone.
 */
export function readSession(leader: ProcessIdentity): ProcessIdentity[] {
  if (leader.bootId !== bootId()) return [];
  const now = readStat(leader.pid);
  if (now !== undefined && now.startTicks !== leader.startTicks) return [];
  const members: ProcessIdentity[] = [];
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const stat = readStat(pid);
    if (stat?.session !== leader.pid || stat.state === 'Z') continue;
    members.push({ pid, startTicks: stat.startTicks, bootId: leader.bootId });
  }
  return members;
}

function same(a: ProcessIdentity | undefined, b: ProcessIdentity): boolean {
  return a?.startTicks === b.startTicks && a.bootId === b.bootId;
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

function readStat(pid: number): Stat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field, the program's name in parentheses, may itself hold spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, , , session] = fields;
  const startTicks = fields[19];
  if (state === undefined || session === undefined || startTicks === undefined) return undefined;
  return { state, session: Number(session), startTicks };
}
