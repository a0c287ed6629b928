import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';

/**
 * Runs `work` while holding a lock on a file. The kernel releases the lock when this process ends for any reason.
 * Throws a CliError if another process holds the lock for longer than `waitS` seconds.
 */
export async function withLock<T>(path: string, waitS: number, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  // flock(1) holds the lock as long as its standard input is open, which is as long as this process lives.
  const holder = Bun.spawn(['flock', '--wait', String(waitS), path, 'sh', '-c', 'echo held; exec cat'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    const { done } = await holder.stdout.getReader().read();
    if (done) {
      throw new CliError(`Another ./dev command is starting or stopping this instance (${path} is locked).`);
    }
    return await work();
  } finally {
    await holder.stdin.end();
    await holder.exited;
  }
}
