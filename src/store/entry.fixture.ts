import { countBytes, type StreamEntry } from './stream.ts';

/** An entry of the stream, with arbitrary values for the other fields. */
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
