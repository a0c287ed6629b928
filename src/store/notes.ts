import type { Store } from './connection.ts';
import { call } from './library.ts';

/** Hashes in which processes store what they observe. */
export type NoteName = 'gauges' | 'drift' | 'pauses' | 'positions' | 'holdings' | 'settings';

/**
 * Stores fields of a hash, even while Redis has no memory for other writes.
 *
 * @param replaces whether to remove all other fields of the hash
 */
export async function note(
  store: Store,
  name: NoteName,
  fields: Readonly<Record<string, string | number>>,
  replaces = false,
): Promise<void> {
  await call(store, 'note', name, replaces ? '1' : '', ...Object.entries(fields).flat());
}

/** Removes fields of a hash. */
export async function unnote(store: Store, name: NoteName, fields: readonly string[]): Promise<void> {
  if (fields.length > 0) await call(store, 'unnote', name, ...fields);
}
