import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CliError } from './cli-error.ts';
import type { Instance } from './instance.ts';
import { type Print, seconds } from './print.ts';

/** The result of a search of test/fixtures/seed-queries.json. */
export interface SeedHits {
  readonly title: string;
  /** Documents of the example plan. */
  readonly hits: number;
  readonly expected: number;
  /** Documents of other plans and of other indices. */
  readonly others: number;
  /** Indices with failed shards, whose documents are not counted. */
  readonly failedIndices: readonly string[];
}

/** The example plan in the store. */
export interface SeededPlan {
  readonly objectId: string;
  readonly path: string;
  /** Whether the plan equals test/fixtures/plan.json. */
  readonly isAsWritten: boolean;
}

interface SeedQuery {
  readonly title: string;
  readonly body: { readonly query: unknown };
  readonly hits: number;
}

const searchableWithinMs = 60_000;
const pollMs = 100;
const requestTimeoutMs = 15_000;

/**
 * Writes the plan of test/fixtures through the API, if it does not exist yet, and waits until it is searchable.
 * Throws a CliError if the API fails.
 */
export async function seedPlan(
  instance: Instance,
  apiUrl: string,
  token: string,
  print: Print,
): Promise<SeededPlan> {
  const file = Bun.file(join(instance.root, 'test', 'fixtures', 'plan.json'));
  const body = await file.text();
  const { objectId } = JSON.parse(body) as { objectId: string };
  const path = `/v1/plans/${encodeURIComponent(objectId)}`;
  const begin = performance.now();

  const created = await call(`${apiUrl}/v1/plans`, token, { method: 'POST', body });
  const isNew = created.status === 201;
  if (!isNew && created.status !== 409) throw await unexpected('POST /v1/plans', created);
  const isAsWritten = isNew || (await isStored(`${apiUrl}${path}`, token, JSON.parse(body), created));
  const what = isNew ? 'was written' : isAsWritten ? 'was there already' : 'was there already, changed';
  print(`plan ${objectId} ${what} (${seconds(performance.now() - begin)})`);

  await untilSearchable(`${apiUrl}${path}/indexing`, token);
  print(`plan ${objectId} is searchable (${seconds(performance.now() - begin)})`);
  return { objectId, path, isAsWritten };
}

/**
 * Runs the seed queries, word for word, without an index name, and once more with a filter for the documents of the
 * plan, which are routed by it.
 */
export async function runSeedQueries(
  instance: Instance,
  elasticsearchUrl: string,
  objectId: string,
): Promise<SeedHits[]> {
  const file = Bun.file(join(instance.root, 'test', 'fixtures', 'seed-queries.json'));
  // The fixture's own shape.
  const queries = (await file.json()) as SeedQuery[];
  const url = `${elasticsearchUrl.replace(/\/$/, '')}/_search`;
  return Promise.all(
    queries.map(async ({ title, body, hits }) => {
      const own = { bool: { must: [body.query], filter: [{ term: { _routing: objectId } }] } };
      const [all, ofPlan] = await Promise.all([
        countHits(url, JSON.stringify(body)),
        countHits(url, JSON.stringify({ query: own })),
      ]);
      return {
        title,
        hits: ofPlan.hits,
        expected: hits,
        // The plan may be written between the two.
        others: Math.max(all.hits - ofPlan.hits, 0),
        failedIndices: all.failedIndices,
      };
    }),
  );
}

/**
 * Returns whether the store has the plan as given.
 *
 * @param created the answer to the attempt to create it, shown if the plan cannot be read
 */
async function isStored(url: string, token: string, plan: unknown, created: Response): Promise<boolean> {
  const response = await call(url, token, {});
  if (response.status === 404) throw await unexpected('POST /v1/plans', created);
  if (response.status !== 200) throw await unexpected('GET /v1/plans/{objectId}', response);
  return isDeepStrictEqual(await response.json(), plan);
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
      throw new CliError(`The plan cannot be indexed: ${reason ?? 'no reason was given'}.`);
    if (performance.now() > deadline) {
      throw new CliError(
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

async function unexpected(what: string, response: Response): Promise<CliError> {
  return new CliError(`${what} answered ${response.status}: ${await response.text()}`);
}

interface Count {
  readonly hits: number;
  readonly failedIndices: readonly string[];
}

/** fetch refuses a GET with a body (Fetch standard §5.3), which is how the seed queries are sent. */
function countHits(url: string, body: string): Promise<Count> {
  const { hostname, port, pathname, username, password, protocol } = new URL(url);
  const send = protocol === 'https:' ? httpsRequest : httpRequest;
  const { promise, resolve, reject } = Promise.withResolvers<Count>();
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
      reject(new CliError(`GET _search answered ${response.statusCode}: ${text}`));
      return;
    }
    // Elasticsearch's search API.
    const { hits, _shards } = JSON.parse(text) as {
      _shards: { failures?: readonly { index: string }[] };
      hits: { total: { value: number } };
    };
    const failedIndices = [...new Set(_shards.failures?.map(({ index }) => index))];
    resolve({ hits: hits.total.value, failedIndices });
  });
  request.end(body);
  return promise;
}
