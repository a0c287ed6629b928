import { readFile } from 'node:fs/promises';
import { Refused } from '../../complaint.ts';
import { readContract } from '../../read/contract.ts';
import { libraryPath } from './generated.ts';

/**
 * Returns the complaints about the library's contract with `from` replaced by `to`, one per line.
 *
 * @throws if `from` does not occur in the contract, or there are no complaints
 */
export async function complaintsAfter(from: string, to: string): Promise<string> {
  const text = await readFile(libraryPath, 'utf8');
  if (!text.includes(from)) throw new Error(`the contract has no ${from}`);
  return complaintsAbout(text.replace(from, () => to));
}

export function complaintsAbout(text: string): string {
  try {
    readContract('library.yaml', text);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('nothing was complained of');
}

/** Returns `LINE:COLUMN` of the first `needle` in the library's contract after the same replacement. */
export async function positionAfter(from: string, to: string, needle: string): Promise<string> {
  const text = (await readFile(libraryPath, 'utf8')).replace(from, () => to);
  const before = text.slice(0, text.indexOf(needle)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
