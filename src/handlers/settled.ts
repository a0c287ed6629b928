import type { Caller } from '../store/commit.ts';
import type { IndexingState } from '../store/reads.ts';
import { untilSearchable } from '../store/waits.ts';
import type { Context } from './context.ts';
import type { Preferences } from './preferences.ts';

/** A write that is true, and what its caller prefers. */
export interface Write {
  readonly plan: string;
  readonly revision: string;
  readonly caller: Caller;
  readonly preferences: Preferences;
}

/** The headers that every write is answered with. */
export interface Settled {
  readonly 'change-token': string;
  readonly 'indexing-state'?: IndexingState['state'];
  readonly 'preference-applied'?: string;
}

/** Waits as the caller prefers, and answers without a promise where it does not. */
export function settled(context: Context, write: Write): Settled | Promise<Settled> {
  const { waitMs, applied } = write.preferences;
  if (waitMs !== undefined) return waited(context, write, waitMs);
  return { 'change-token': write.revision, ...(applied !== undefined && { 'preference-applied': applied }) };
}

async function waited({ store, closing }: Context, write: Write, waitMs: number): Promise<Settled> {
  const { plan, revision, caller, preferences } = write;
  const state = await untilSearchable(store, caller, plan, revision, waitMs, closing);
  return {
    'change-token': revision,
    'indexing-state': state,
    ...(preferences.applied !== undefined && { 'preference-applied': preferences.applied }),
  };
}
