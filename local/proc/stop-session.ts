import { isAlive, type ProcessIdentity, readSession } from './identity.ts';

const pollMs = 25;
const killedWithinMs = 5_000;

/**
 * Ends a process and its whole session: SIGTERM to the leader, then SIGKILL to all remaining processes when the leader
 * has exited or after `graceMs`. Resolves when no process of the session is left.
 */
export async function stopSession(leader: ProcessIdentity, graceMs: number): Promise<void> {
  signalEach([leader].filter(isAlive), 'SIGTERM');
  // A stopped process receives SIGTERM only after SIGCONT.
  signalEach(readSession(leader), 'SIGCONT');
  await within(graceMs, () => !isAlive(leader));
  signalEach(readSession(leader), 'SIGKILL');
  if (await within(killedWithinMs, () => readSession(leader).length === 0)) return;
  throw new Error(`Process ${leader.pid} does not end, not even by SIGKILL.`);
}

/** Sends a signal to every process of the session. */
export function signalSession(leader: ProcessIdentity, signal: NodeJS.Signals): void {
  signalEach(readSession(leader), signal);
}

/** Polls the condition: the kernel notifies only a parent of a process's end, and a later supervisor is no parent. */
async function within(ms: number, condition: () => boolean): Promise<boolean> {
  const deadline = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > deadline) return false;
    await Bun.sleep(pollMs);
  }
  return true;
}

function signalEach(processes: readonly ProcessIdentity[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // ESRCH: the process has exited since it was listed.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}
