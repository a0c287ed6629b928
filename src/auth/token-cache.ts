import { Lru } from '../store/lru.ts';
import type { Principal } from './principal.ts';

/** Bounds of the verified tokens that are remembered. */
export interface TokenCacheLimits {
  /** Of all tokens, approximately. */
  readonly bytes: number;
  /** Tokens of one subject of one issuer and organisation; one more replaces the oldest. */
  readonly ofPrincipal: number;
  /** A token is remembered for so long at most. */
  readonly lifetimeMs: number;
}

/** Estimated bytes of a principal without its texts: objects, entries of maps, links. */
const overheadBytes = 512;
const scopeBytes = 64;

interface Entry {
  readonly principal: Principal;
  /** When the token is forgotten, in ms since 1970. */
  readonly untilMs: number;
  readonly bytes: number;
}

/**
 * Verified tokens that have not expired, by the one spelling of their header that `normalizeBearer` gives. Bounded in
 * time, in bytes, where the least recently used token is evicted, and in tokens of each caller, where the caller's
 * oldest token is evicted.
 */
export class TokenCache {
  readonly #limits: TokenCacheLimits;
  readonly #entries: Lru<Entry>;
  /** By principal, in order of insertion. */
  readonly #headers = new Map<string, Set<string>>();

  constructor(limits: TokenCacheLimits) {
    this.#limits = limits;
    this.#entries = new Lru(limits.bytes, (header, { principal }) => this.#forget(header, principal));
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#entries.bytes;
  }

  get(header: string): Principal | undefined {
    const entry = this.#entries.get(header);
    if (entry === undefined || entry.untilMs > Date.now()) return entry?.principal;
    this.#delete(header, entry.principal);
    return undefined;
  }

  set(header: string, principal: Principal): void {
    const untilMs = Math.min(principal.expiresAtS * 1_000, Date.now() + this.#limits.lifetimeMs);
    if (!this.#entries.set(header, { principal, untilMs, bytes: countBytes(header, principal) })) return;
    const key = toKey(principal);
    const headers = this.#headers.get(key) ?? new Set();
    this.#headers.set(key, headers);
    headers.add(header);
    const [oldest] = headers;
    if (headers.size > this.#limits.ofPrincipal && oldest !== undefined) this.#delete(oldest, principal);
  }

  clear(): void {
    this.#entries.clear();
    this.#headers.clear();
  }

  #delete(header: string, principal: Principal): void {
    this.#entries.delete(header);
    this.#forget(header, principal);
  }

  #forget(header: string, principal: Principal): void {
    const key = toKey(principal);
    const headers = this.#headers.get(key);
    headers?.delete(header);
    if (headers?.size === 0) this.#headers.delete(key);
  }
}

function toKey({ issuer, subject, org }: Principal): string {
  return JSON.stringify([issuer, subject, org ?? null]);
}

/** Two copies of the header's text at most, and the claims. */
function countBytes(header: string, { scopes, subject, org = '' }: Principal): number {
  let bytes = overheadBytes + 2 * (header.length + subject.length + org.length);
  for (const scope of scopes) bytes += scopeBytes + 2 * scope.length;
  return bytes;
}
