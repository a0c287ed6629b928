const fetchTimeoutMs = 3_000;

/** What an issuer tells of itself (OpenID Connect Discovery 1.0 §3), as far as it is used here; not checked yet. */
export interface IssuerMetadata {
  readonly issuer?: unknown;
  readonly jwks_uri?: unknown;
  readonly authorization_endpoint?: unknown;
  readonly token_endpoint?: unknown;
}

/** Fetches the issuer's discovery document. Rejects where there is none, or it is another issuer's. */
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
