import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Logger } from '../log.ts';
import { discover, fetchJson } from './discover.ts';

/** The issuer of the keys, and how long the keys are used. */
export interface IssuerKeysSettings {
  readonly issuer: string;
  /** Keys are fetched again in the background when they are older than this. */
  readonly refreshMs: number;
  /** Keys are used for so long after their fetch while the issuer is unreachable. */
  readonly keepMs: number;
}

/** Tokens cannot be verified: the issuer is unreachable, or its keys are unusable. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
}

interface KeySet {
  readonly find: JWTVerifyGetKey;
  /** Each key of the set, serialized. */
  readonly ids: ReadonlySet<string>;
  /** On the clock of `performance.now()`. */
  readonly fetchedMs: number;
}

/** A token with an unknown key causes a fetch at most this often. */
const cooldownMs = 30_000;
/** Time between two attempts in the background while the issuer fails. */
const retryMs = 10_000;
/** Time between two attempts that requests wait for. */
const minRetryMs = 1_000;

/**
 * The signing keys that the issuer publishes.
 *
 *   empty ── fetched ──► fresh ── older than refreshMs ──► stale ── older than keepMs ──► empty
 *                          ▲                                 │
 *                          └───────────── fetched ◄──────────┘
 *
 * Fresh and stale keys are used alike; stale ones are fetched again in the background, so that no request waits and an
 * issuer that is unreachable for hours stops nobody. Only an unknown key and an empty set make requests wait for a fetch.
 * All of it is in memory: a process that starts while the issuer is unreachable has no keys.
 */
export class IssuerKeys {
  /** Called when a key has left the set: tokens that were verified with it are not valid any more. */
  onKeyRemoved: () => void = () => {};
  readonly #settings: IssuerKeysSettings;
  readonly #logger: Logger;
  #keys: KeySet | undefined;
  #fetching: Promise<KeySet> | undefined;
  #refreshDueMs = Number.NEGATIVE_INFINITY;
  #failure: { readonly error: KeysUnavailableError; readonly atMs: number } | undefined;

  constructor(settings: IssuerKeysSettings, logger: Logger) {
    this.#settings = settings;
    this.#logger = logger;
  }

  /** Age of the keys in milliseconds; undefined before the first fetch. */
  get ageMs(): number | undefined {
    return this.#keys && performance.now() - this.#keys.fetchedMs;
  }

  /** Fetches stale keys again in the background. */
  refresh(): void {
    if (this.#keys === undefined || performance.now() < this.#refreshDueMs) return;
    // The failure is logged; the present keys stay in use.
    this.#fetch().catch(() => {});
  }

  /**
   * Returns the key for a token's header.
   *
   * @throws {KeysUnavailableError} if there are no keys, or the key is unknown, and the issuer is unreachable
   * @throws {errors.JOSEError} if the issuer has no such key, or several
   */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const keys = await this.#current();
    try {
      return await findIn(keys, header, token);
    } catch (error) {
      const isCoolingDown = performance.now() - keys.fetchedMs < cooldownMs;
      if (!(error instanceof errors.JWKSNoMatchingKey) || isCoolingDown) throw error;
    }
    return await findIn(await this.#fetch(), header, token);
  };

  async #current(): Promise<KeySet> {
    const { ageMs } = this;
    if (this.#keys === undefined || ageMs === undefined || ageMs > this.#settings.keepMs)
      return this.#fetch();
    this.refresh();
    return this.#keys;
  }

  async #fetch(): Promise<KeySet> {
    const nowMs = performance.now();
    if (this.#failure !== undefined && nowMs - this.#failure.atMs < minRetryMs) throw this.#failure.error;
    this.#refreshDueMs = nowMs + retryMs;
    this.#fetching ??= fetchKeys(this.#settings.issuer)
      .then(
        (keys) => this.#replace(keys),
        (cause) => this.#fail(cause),
      )
      .finally(() => {
        this.#fetching = undefined;
      });
    return await this.#fetching;
  }

  #replace(keys: KeySet): KeySet {
    const before = this.#keys;
    this.#keys = keys;
    this.#failure = undefined;
    this.#refreshDueMs = keys.fetchedMs + this.#settings.refreshMs;
    if (before !== undefined && !before.ids.isSubsetOf(keys.ids)) {
      this.#logger.info('issuer removed a key, forgetting verified tokens');
      this.onKeyRemoved();
    }
    return keys;
  }

  #fail(cause: unknown): never {
    const error = new KeysUnavailableError("the issuer's keys are unavailable", { cause });
    this.#failure = { error, atMs: performance.now() };
    const reason = cause instanceof Error ? cause.message : String(cause);
    this.#logger.warn({ reason, ageMs: this.ageMs }, 'issuer keys not fetched, retrying');
    throw error;
  }
}

/** Errors of the import of a key are the issuer's, not the token's. */
async function findIn({ find }: KeySet, ...[header, token]: Parameters<JWTVerifyGetKey>) {
  try {
    return await find(header, token);
  } catch (error) {
    if (tokenErrors.some((kind) => error instanceof kind)) throw error;
    throw new KeysUnavailableError('a key of the issuer is unusable', { cause: error });
  }
}

const tokenErrors = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

async function fetchKeys(issuer: string): Promise<KeySet> {
  const sentMs = performance.now();
  const { jwks_uri } = await discover(issuer);
  const url = typeof jwks_uri === 'string' ? URL.parse(jwks_uri) : null;
  if (url === null) throw new Error('The issuer publishes no keys');
  if (issuer.startsWith('https:') && url.protocol !== 'https:')
    throw new Error("The issuer's keys are not published by https");
  // createLocalJWKSet checks the shape.
  const set = (await fetchJson(url.href)) as JSONWebKeySet;
  const find = createLocalJWKSet(set);
  return { find, ids: new Set(set.keys.map(identify)), fetchedMs: sentMs };
}

/** The members that decide which tokens a key verifies. */
function identify({ kty, kid, alg, use, crv, n, e, x, y }: JSONWebKeySet['keys'][number]): string {
  return JSON.stringify([kty, kid, alg, use, crv, n, e, x, y]);
}
