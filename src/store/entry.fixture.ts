import { countBytes, type StreamEntry } from './stream.ts';

/** An entry of the stream; what a test does not care for is made up. */
export function entry(
  revision: number,
  previous: number,
  plan: string,
  body: string | undefined = `${plan}@${revision}`,
): StreamEntry {
  const operation = body === undefined ? 'delete' : 'replace';
  const text = { plan, org: 'a.example', actor: 'me', body };
  return { ...text, revision, previous, operation, atMs: 1, bytes: countBytes(text) };
}
