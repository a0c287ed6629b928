import type { Principal } from '../auth/principal.ts';
import { type Context, toCaller } from './context.ts';
import { chargedTo } from './limits.ts';
import { encodePosition } from './positions.ts';
import type { Preferences } from './preferences.ts';

/** The caller of a write, and its connection. */
export interface Writer {
  readonly principal: Principal;
  /** Aborted when the client's connection ends. */
  readonly signal: AbortSignal;
}

/** A write that is true, and what its caller prefers. */
export interface Write {
  readonly plan: string;
  readonly revision: string;
  readonly preferences: Preferences;
}

/**
 * Returns whether a write is answered with the plan: its caller does not prefer to have none, and may read it. The
 * scopes are those of this request, also where an idempotent create is replayed.
 */
export function hasBody({ principal }: Pick<Writer, 'principal'>, { minimal }: Preferences): boolean {
  return !minimal && principal.scopes.has('plans:read');
}

/** Returns whether a write will wait: its caller prefers that, and the bounds leave room for one more. */
export function willWait(context: Context, { principal }: Writer, { waitMs }: Preferences): boolean {
  if (waitMs === undefined || waitMs === 0) return false;
  return context.limits.waits.exhausted(chargedTo(context, principal)) === undefined;
}

/**
 * Waits as the caller prefers, and returns the headers that every write has. If too many writes already wait, returns
 * at once and reports the write as pending.
 */
export async function waitUntilSearchable(
  context: Context,
  writer: Writer,
  { plan, revision, preferences }: Write,
) {
  const { waitMs, applied } = preferences;
  const state = waitMs === undefined ? undefined : await stateAfter(context, writer, plan, revision, waitMs);
  return {
    'change-token': encodePosition(revision),
    ...(state !== undefined && { 'indexing-state': state }),
    ...(applied !== undefined && { 'preference-applied': applied }),
  };
}

async function stateAfter(
  context: Context,
  { principal, signal }: Writer,
  plan: string,
  revision: string,
  waitMs: number,
) {
  const { waits, limits, closing } = context;
  const place = limits.waits.acquire(chargedTo(context, principal));
  if (typeof place !== 'function') return 'pending';
  try {
    return await waits.untilSearchable(toCaller(context, principal), plan, revision, waitMs, [
      closing,
      signal,
    ]);
  } finally {
    place();
  }
}
