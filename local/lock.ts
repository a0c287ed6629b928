import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';

/**
 * Runs `work` while holding a lock on a file: the kernel lets go of it when this process ends, however it ends.
 * Throws a UserError when another holds it for longer than `waitS` seconds.
 */
export async function withLock<T>(path: string, waitS: number, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  // The lock lives in flock(1), which lives as long as its standard input is open: as long as we do.
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
