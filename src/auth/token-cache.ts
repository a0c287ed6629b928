import { Lru } from '../store/lru.ts';
import type { Principal } from './principal.ts';

/** Bounds of the verified tokens that are remembered. */
export interface TokenCacheLimits {
  /** Of all tokens, approximately. */
  readonly bytes: number;
  /** Tokens of one subject of one issuer and organisation; one more replaces the oldest. */
  readonly ofPrincipal: number;
}

/** Estimated bytes of a principal without its texts: objects, entries of maps, links. */
const overheadBytes = 512;
const scopeBytes = 64;

interface Entry {
  readonly principal: Principal;
  readonly bytes: number;
}

/**
 * Verified tokens, by the one spelling of their header that `canonicalHeader` gives. Bounded in bytes, where the least
 * recently used token is evicted, and in tokens of each caller, where the caller's oldest token is evicted.
 */
export class TokenCache {
  readonly #ofPrincipal: number;
  readonly #entries: Lru<Entry>;
  /** By principal, in order of insertion. */
  readonly #headers = new Map<string, Set<string>>();

  constructor(limits: TokenCacheLimits) {
    this.#ofPrincipal = limits.ofPrincipal;
    this.#entries = new Lru(limits.bytes, (header, { principal }) => this.#forget(header, principal));
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#entries.bytes;
  }

  get(header: string): Principal | undefined {
    return this.#entries.get(header)?.principal;
  }

  set(header: string, principal: Principal): void {
    if (!this.#entries.set(header, { principal, bytes: bytesOf(header, principal) })) return;
    const key = keyOf(principal);
    const headers = this.#headers.get(key) ?? new Set();
    this.#headers.set(key, headers);
    headers.add(header);
    const [oldest] = headers;
    if (headers.size > this.#ofPrincipal && oldest !== undefined) this.delete(oldest, principal);
  }

  delete(header: string, principal: Principal): void {
    this.#entries.delete(header);
    this.#forget(header, principal);
  }

  #forget(header: string, principal: Principal): void {
    const key = keyOf(principal);
    const headers = this.#headers.get(key);
    headers?.delete(header);
    if (headers?.size === 0) this.#headers.delete(key);
  }
}

function keyOf({ issuer, subject, org }: Principal): string {
  return JSON.stringify([issuer, subject, org ?? null]);
}

/** Two copies of the header's text at most, and the claims. */
function bytesOf(header: string, { scopes, subject, org = '' }: Principal): number {
  let bytes = overheadBytes + 2 * (header.length + subject.length + org.length);
  for (const scope of scopes) bytes += scopeBytes + 2 * scope.length;
  return bytes;
}
