import { isAlive, type ProcessIdentity, readSession } from './identity.ts';

const pollMs = 25;
const killedWithinMs = 5_000;

/**
 * Ends a process and everything in its session: SIGTERM to the leader, SIGKILL to whatever is left when the leader
 * has ended, or after `graceMs`. Resolves when nothing of it is left; at once when it is gone already.
 */
export async function stopSession(leader: ProcessIdentity, graceMs: number): Promise<void> {
  signalEach([leader].filter(isAlive), 'SIGTERM');
  // A process that is stopped meets its SIGTERM only when it is continued.
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

/** The kernel tells only parents when a process ends; a supervisor's successor is no parent, so it looks. */
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
      // ESRCH: it ended by itself since it was listed.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}
