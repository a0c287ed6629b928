import { connect } from '../../local/control.ts';
import { openInstance } from '../../local/instance.ts';
import { defaultTokenRequest, fetchToken, type TokenRequest } from '../../local/token.ts';
import { until } from './until.ts';

export { until };

const name = process.env['PLANBASE_INSTANCE'];
if (name === undefined) throw new Error('These tests need a running instance: run them by ./dev test.');

/** The instance under test. */
export const instance = openInstance(name, process.env);
/** Stops, starts and kills its parts. */
export const control = await connect(name);
/** Base URL of the API. */
export const api = variable('API_URL');
/** One node of the cluster. */
export const elasticsearch = variable('ELASTICSEARCH_URLS').split(',')[0] ?? '';

/** A token of the local issuer, by default for reading and writing plans of example.com. */
export function token(request: Partial<TokenRequest> = {}): Promise<string> {
  return fetchToken(instance, process.env, { ...defaultTokenRequest, ...request });
}

const defaultToken = await token();

/** Calls the API at `base` with the default token; a body is sent as JSON unless it is a string. */
export function call(
  method: string,
  path: string,
  options: { body?: unknown; headers?: Record<string, string>; base?: string } = {},
): Promise<Response> {
  const { body, headers, base = api } = options;
  return fetch(base + path, {
    method,
    headers: {
      authorization: `Bearer ${defaultToken}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** The state that getIndexing tells, or its status where it is not 200. */
export async function indexingState(plan: string, base = api): Promise<string> {
  const response = await call('GET', `/v1/plans/${encodeURIComponent(plan)}/indexing`, { base });
  // Indexing, by the contract.
  return response.ok ? ((await response.json()) as { state: string }).state : String(response.status);
}

export async function untilSearchable(plan: string, timeoutMs = 30_000): Promise<void> {
  await until(`${plan} is searchable`, timeoutMs, async () => (await indexingState(plan)) === 'searchable');
}

/** A search as Elasticsearch answers it. */
export interface Hits {
  readonly total: number;
  readonly ids: readonly string[];
}

/** Sends a search word for word, without an index name unless one is given, as GET. */
export async function search(body: unknown, index = ''): Promise<Hits> {
  const response = await fetch(`${elasticsearch}${index && `/${index}`}/_search`, {
    // fetch allows no body on GET; Elasticsearch takes both methods for the same.
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`search answered ${response.status}: ${await response.text()}`);
  // Documented at Elasticsearch's search API.
  const { hits, _shards } = (await response.json()) as {
    hits: { total: { value: number }; hits: { _id: string }[] };
    _shards: { failed: number };
  };
  if (_shards.failed > 0) throw new Error(`${_shards.failed} shards failed`);
  return { total: hits.total.value, ids: hits.hits.map(({ _id }) => _id).sort() };
}

/** Ids of all documents that the index has of a plan. */
export async function readDocuments(plan: string): Promise<readonly string[]> {
  return (await search({ size: 1_000, query: { term: { planId: plan } } })).ids;
}

function variable(key: string): string {
  const value = process.env[key];
  if (value === undefined) throw new Error(`${key} is not set: run these tests by ./dev test.`);
  return value;
}
