import { closeSync, copyFileSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Instance } from '../instance.ts';

/** Maximum size of a log. A larger one is moved to `<name>.log.1`, replacing the previous one. */
const maxLogBytes = 8 * 1_048_576;

export function logFile(instance: Instance, part: string): string {
  return join(instance.logFolder, `${part}.log`);
}

/**
 * Opens a part's log so that its process writes to it directly and keeps logging when its supervisor is killed. The
 * append mode allows truncating the file while the process writes.
 */
export function openLog(instance: Instance, part: string): { readonly fd: number; close(): void } {
  const fd = openSync(logFile(instance, part), 'a', 0o600);
  return { fd, close: () => closeSync(fd) };
}

/** The last lines of a part's log. */
export function logTail(instance: Instance, part: string, lines: number): string {
  return readFileSync(logFile(instance, part), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

/** Keeps a log within its bound. Lines that are written between the copy and the truncation are lost. */
export function rotateLog(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= maxLogBytes) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}
