import { readFile } from 'node:fs/promises';
import { logFile } from '../../local/supervisor/log-file.ts';
import { instance } from './planbase.ts';
import type { LogLine } from './role.ts';

/** The roles that an instance runs, each with its own log. */
export const roleParts = [
  'api',
  'relay',
  'search-consumer-1',
  'search-consumer-2',
  'history-consumer',
] as const;

/** Returns the log of a part of the instance, as text. Lines are written at the latest after 100 ms. */
export function logText(part: (typeof roleParts)[number]): Promise<string> {
  return readFile(logFile(instance, part), 'utf8');
}

/** The lines of a part's log. */
export async function logLines(part: (typeof roleParts)[number]): Promise<LogLine[]> {
  const lines = (await logText(part)).split('\n').filter((line) => line.startsWith('{'));
  // Pino's lines are objects with a message.
  return lines.map((line) => JSON.parse(line) as LogLine);
}
