import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The process that listens on a port. */
export interface PortOwner {
  /** Undefined when the kernel hides it: the process belongs to another user. */
  readonly process: { readonly pid: number; readonly name: string } | undefined;
  readonly uid: number;
}

const listening = '0A'; // TCP_LISTEN in the kernel's include/net/tcp_states.h

/** Returns the process that listens on a TCP port of this machine, on any address; undefined if none does. */
export function portOwner(port: number): PortOwner | undefined {
  const socket = [...listeners('/proc/net/tcp'), ...listeners('/proc/net/tcp6')].find(
    (each) => each.port === port,
  );
  if (socket === undefined) return undefined;
  return { process: processWithSocket(socket.inode), uid: socket.uid };
}

/** Describes the owner, such as "redis-server (pid 123)". */
export function describeOwner(owner: PortOwner): string {
  if (owner.process === undefined) return `a process of another user (uid ${owner.uid})`;
  return `${owner.process.name} (pid ${owner.process.pid})`;
}

interface Listener {
  readonly port: number;
  readonly uid: number;
  readonly inode: string;
}

function listeners(table: string): Listener[] {
  let text: string;
  try {
    text = readFileSync(table, 'utf8');
  } catch {
    return []; // A kernel without IPv6 has no tcp6.
  }
  const found: Listener[] = [];
  for (const line of text.split('\n').slice(1)) {
    // proc(5): sl, local address, remote address, state, queues, timer, retransmits, uid, timeout, inode
    const fields = line.trim().split(/\s+/);
    const [, local, , state] = fields;
    const port = local?.split(':')[1];
    const uid = fields[7];
    const inode = fields[9];
    if (state !== listening || port === undefined || uid === undefined || inode === undefined) continue;
    found.push({ port: Number.parseInt(port, 16), uid: Number(uid), inode });
  }
  return found;
}

function processWithSocket(inode: string): PortOwner['process'] {
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || !holdsSocket(pid, inode)) continue;
    return { pid, name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() };
  }
  return undefined;
}

function holdsSocket(pid: number, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some(
      (fd) => linkTarget(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`,
    );
  } catch {
    return false; // The process has exited meanwhile, or belongs to another user.
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // The descriptor was closed since the folder was read.
  }
}
