import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import type { Instance } from './instance.ts';
import { type Say, seconds } from './say.ts';
import { UserError } from './user-error.ts';

/** How a search of test/fixtures/seed-queries.json came out. */
export interface SeedHits {
  readonly title: string;
  /** Undefined when a shard failed: what is left of the count means nothing. */
  readonly hits: number | undefined;
  readonly expected: number;
}

interface SeedQuery {
  readonly title: string;
  readonly body: unknown;
  readonly hits: number;
}

const searchableWithinMs = 60_000;
const pollMs = 100;
const requestTimeoutMs = 15_000;

/**
 * Writes the plan of test/fixtures over the API, if it is not there yet, and waits until it is searchable.
 * Resolves with its path. Throws a UserError when the API does not do as it should.
 */
export async function seedPlan(instance: Instance, apiUrl: string, token: string, say: Say): Promise<string> {
  const file = Bun.file(join(instance.root, 'test', 'fixtures', 'plan.json'));
  const body = await file.text();
  const { objectId } = JSON.parse(body) as { objectId: string };
  const path = `/v1/plans/${encodeURIComponent(objectId)}`;
  const begin = performance.now();

  const created = await call(`${apiUrl}/v1/plans`, token, { method: 'POST', body });
  if (created.status !== 201 && created.status !== 409) throw await unexpected('POST /v1/plans', created);
  const what = created.status === 201 ? 'was written' : 'was there already';
  say(`plan ${objectId} ${what} (${seconds(performance.now() - begin)})`);

  await untilSearchable(`${apiUrl}${path}/indexing`, token);
  say(`plan ${objectId} is searchable (${seconds(performance.now() - begin)})`);
  return path;
}

/** Runs the seed queries, word for word, without an index name. */
export async function runSeedQueries(instance: Instance, elasticsearchUrl: string): Promise<SeedHits[]> {
  const file = Bun.file(join(instance.root, 'test', 'fixtures', 'seed-queries.json'));
  // The fixture's own shape.
  const queries = (await file.json()) as SeedQuery[];
  return Promise.all(
    queries.map(async ({ title, body, hits }) => ({
      title,
      hits: await countHits(`${elasticsearchUrl.replace(/\/$/, '')}/_search`, JSON.stringify(body)),
      expected: hits,
    })),
  );
}

async function untilSearchable(url: string, token: string): Promise<void> {
  const deadline = performance.now() + searchableWithinMs;
  for (;;) {
    const response = await call(url, token, {});
    if (response.status !== 200) throw await unexpected('GET …/indexing', response);
    // The contract's Indexing.
    const { state, reason } = (await response.json()) as { state: string; reason?: string };
    if (state === 'searchable') return;
    if (state === 'failed')
      throw new UserError(`The plan cannot be indexed: ${reason ?? 'no reason was given'}.`);
    if (performance.now() > deadline) {
      throw new UserError(
        `The plan is not searchable after ${searchableWithinMs / 1_000} s. See ./dev status.`,
      );
    }
    await Bun.sleep(pollMs);
  }
}

function call(url: string, token: string, init: RequestInit): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return fetch(url, { ...init, headers, signal: AbortSignal.timeout(requestTimeoutMs) });
}

async function unexpected(what: string, response: Response): Promise<UserError> {
  return new UserError(`${what} answered ${response.status}: ${await response.text()}`);
}

/** fetch refuses a GET with a body (Fetch standard §5.3), which is how the seed queries are sent. */
function countHits(url: string, body: string): Promise<number | undefined> {
  const { hostname, port, pathname, username, password, protocol } = new URL(url);
  const send = protocol === 'https:' ? httpsRequest : httpRequest;
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const request = send({
    method: 'GET',
    hostname,
    port,
    path: pathname,
    ...(username !== '' && { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }),
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    timeout: requestTimeoutMs,
  });
  request.on('error', reject);
  request.on('response', async (response) => {
    response.setEncoding('utf8');
    let text = '';
    for await (const chunk of response) text += chunk;
    if (response.statusCode !== 200) {
      reject(new UserError(`GET _search answered ${response.statusCode}: ${text}`));
      return;
    }
    // Elasticsearch's search API.
    const answer = JSON.parse(text) as { _shards: { failed: number }; hits: { total: { value: number } } };
    resolve(answer._shards.failed > 0 ? undefined : answer.hits.total.value);
  });
  request.end(body);
  return promise;
}
