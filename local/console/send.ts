import { CliError } from '../cli-error.ts';
import type { ConsoleRequest } from './parse.ts';

/** The service that requests go to. */
export interface Destination {
  readonly url: string;
  /** Token for the API; undefined for Elasticsearch. */
  readonly token: string | undefined;
}

export interface Answered {
  readonly status: number;
  /** Parsed JSON if the answer is JSON, else text. */
  readonly body: unknown;
  readonly tookMs: number;
}

const timeoutMs = 30_000;
const search = /^(?:[^/]+\/)?_search$/;

/** Sends a request. `_search`, with or without an index, becomes `POST /v1/search` of the API. */
export async function send(request: ConsoleRequest, { url, token }: Destination): Promise<Answered> {
  const { method, path, body } = token === undefined ? forElasticsearch(request) : forApi(request);
  const begin = performance.now();
  const response = await fetch(`${url.replace(/\/$/, '')}/${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((cause) => {
    throw new CliError(`${url} does not answer. Is it running? Try ./dev status or ./dev up.`, { cause });
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    body: isJson && text !== '' ? JSON.parse(text) : text,
    tookMs: performance.now() - begin,
  };
}

/** Converts GET with a body to POST: fetch allows no body on GET, and Elasticsearch accepts both. */
function forElasticsearch(request: ConsoleRequest): ConsoleRequest {
  return request.method === 'GET' && request.body !== undefined ? { ...request, method: 'POST' } : request;
}

function forApi(request: ConsoleRequest): ConsoleRequest {
  const { path, line, body = '{}' } = request;
  if (search.test(path)) return { ...request, method: 'POST', path: 'v1/search', body };
  if (path.startsWith('v1/')) return request;
  throw new CliError(
    `The API has no ${path} (line ${line}): use _search or a path below /v1, or --direct for Elasticsearch.`,
  );
}
