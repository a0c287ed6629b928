import type { Caller } from '../store/commit.ts';
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

/** Waits as the caller prefers and answers the headers that every write has. */
export async function settled({ store, closing }: Context, { plan, revision, caller, preferences }: Write) {
  const { waitMs, applied } = preferences;
  const state =
    waitMs === undefined ? undefined : await untilSearchable(store, caller, plan, revision, waitMs, closing);
  return {
    'change-token': revision,
    ...(state !== undefined && { 'indexing-state': state }),
    ...(applied !== undefined && { 'preference-applied': applied }),
  };
}
