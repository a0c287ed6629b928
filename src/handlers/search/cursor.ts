import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Principal } from '../../auth/principal.ts';
import { canonical } from '../../store/canonical.ts';
import type { Caller } from '../../store/commit.ts';
import type { Schemas } from './compilation.ts';

/** The position at which the next page of a search begins. */
export interface Cursor {
  readonly pointInTime: string;
  readonly after: readonly unknown[];
  /** The caller's slot that holds the point in time. */
  readonly place: string;
  readonly expiresAtMs: number;
}

/** The caller and search that a cursor is bound to. */
export interface CursorOwner {
  readonly principal: Principal;
  readonly caller: Caller;
  readonly request: Schemas['SearchRequest'];
}

const signatureBytes = 32;

/** Returns the cursor as an opaque text that nobody without the key can make. */
export function sealCursor(key: Buffer, owner: CursorOwner, cursor: Cursor): string {
  const payload = Buffer.from(JSON.stringify(cursor));
  return Buffer.concat([sign(key, owner, payload), payload]).toString('base64url');
}

/** Returns the cursor; undefined for a text that `sealCursor` has not made with this key for this search and caller. */
export function openCursor(key: Buffer, owner: CursorOwner, text: string): Cursor | undefined {
  const bytes = Buffer.from(text, 'base64url');
  // One cursor has one spelling: a decoder ignores what is not base64url.
  if (bytes.length <= signatureBytes || bytes.toString('base64url') !== text) return undefined;
  const payload = bytes.subarray(signatureBytes);
  if (!timingSafeEqual(bytes.subarray(0, signatureBytes), sign(key, owner, payload))) return undefined;
  // Signed, so made by `sealCursor`.
  return JSON.parse(payload.toString()) as Cursor;
}

function sign(key: Buffer, { principal, caller, request }: CursorOwner, payload: Buffer): Buffer {
  const { cursor: _cursor, ...search } = request;
  const owner = [principal.issuer, principal.subject, caller.org ?? null, caller.all, canonical(search)];
  return createHmac('sha256', key).update(JSON.stringify(owner)).update('\n').update(payload).digest();
}
