const fetchTimeoutMs = 3_000;

/**
 * The members of an issuer's metadata (OpenID Connect Discovery 1.0 §3) that Planbase uses. They are not checked yet.
 */
export interface IssuerMetadata {
  readonly issuer?: unknown;
  readonly jwks_uri?: unknown;
  readonly authorization_endpoint?: unknown;
  readonly token_endpoint?: unknown;
}

/** Fetches the issuer's discovery document. Rejects if there is none, or if it names another issuer. */
export async function discover(issuer: string): Promise<IssuerMetadata> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const metadata = ((await fetchJson(url)) ?? {}) as IssuerMetadata;
  // §4.3: it must name the issuer that was asked.
  if (metadata.issuer !== issuer) throw new Error('The discovery document is not that of the issuer');
  return metadata;
}

/** Fetches a JSON document of the issuer. Rejects on a status other than 2xx, and after three seconds. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchTimeoutMs) });
  if (!response.ok) throw new Error(`The issuer answered ${response.status} for ${new URL(url).pathname}`);
  return await response.json();
}
