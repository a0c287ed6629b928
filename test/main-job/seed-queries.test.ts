import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { runMainJob } from '../../local/main-job.ts';
import plan from '../fixtures/plan.json' with { type: 'json' };
import seedQueries from '../fixtures/seed-queries.json' with { type: 'json' };
import {
  api,
  call,
  elasticsearch,
  instance,
  readDocuments,
  search,
  token,
  until,
  untilSearchable,
} from '../support/planbase.ts';
import { listIds, planNumber } from '../support/plans.ts';

const path = `/v1/plans/${plan.objectId}`;

async function remove(): Promise<Response> {
  const etag = (await call('GET', path)).headers.get('etag') ?? '';
  return call('DELETE', path, { headers: { 'if-match': etag } });
}

async function runConsole(text: string, options: readonly string[]) {
  const child = Bun.spawn([process.execPath, 'local/main.ts', 'console', '-', ...options], {
    stdio: [Buffer.from(text), 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { code: child.exitCode, output, errors };
}

beforeAll(async () => {
  await remove();
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  await untilSearchable(plan.objectId);
});

describe('a plan written over HTTP is found by the seed query, in Elasticsearch and through the API', () => {
  for (const { title, body, hits } of seedQueries) {
    test(title, async () => {
      const direct = await search(body);
      expect(direct.total).toBe(hits);
      const response = await call('POST', '/v1/search', { body });
      // SearchResult, by the contract.
      const result = (await response.json()) as {
        total: object;
        partial: boolean;
        hits: { objectId: string }[];
      };
      expect(result).toMatchObject({ total: { value: hits, relation: 'eq' }, partial: false });
      expect(result.hits.map(({ objectId }) => objectId).sort()).toEqual([...direct.ids]);
    });
  }
});

describe('./dev console', () => {
  const text = seedQueries
    .map(({ title, body }) => `# ${title}\nGET _search\n${JSON.stringify(body, null, 2)}\n`)
    .join('\n');

  test.each([
    ['through the API', []],
    ['of Elasticsearch', ['--direct']],
  ])('finds what the seed queries find, %s', async (_, options) => {
    const { code, output } = await runConsole(text, options);
    expect([...(output.match(/\d+ found/g) ?? [])]).toEqual(seedQueries.map(({ hits }) => `${hits} found`));
    expect(output).toMatch(new RegExp(`^plan +${plan.objectId} +${plan.objectId} `, 'm'));
    expect(code).toBe(0);
  });

  test('prints JSON, sends other requests as they are, and fails when one is refused', async () => {
    const { code, output } = await runConsole(`GET ${path}\nGET /v1/plans/nothing`, ['--json']);
    expect(output).toContain('"planType": "inNetwork"');
    expect(output).toContain('GET v1/plans/nothing: 404');
    expect(code).toBe(1);
  });

  test('says what the API does not have', async () => {
    const { code, errors } = await runConsole('GET _cat/indices', []);
    expect(errors).toContain('The API has no _cat/indices (line 1)');
    expect(code).toBe(1);
  });
});

test('the plan reads as it was written', async () => {
  const response = await call('GET', path);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('private, no-cache');
  expect(await response.json()).toEqual(plan);
});

describe('./dev up, with plans of others in the index', () => {
  const other = planNumber('other');
  const otherPath = `/v1/plans/${other.objectId}`;
  const mainJob = async () =>
    runMainJob({
      instance,
      apiUrl: api,
      elasticsearchUrl: elasticsearch,
      token: await token(),
      print: () => {},
    });

  beforeAll(async () => {
    expect((await call('POST', '/v1/plans', { body: other })).status).toBe(201);
    await untilSearchable(other.objectId);
  });
  afterAll(async () => {
    await call('DELETE', otherPath, { headers: { 'if-match': '*' } });
    await until(
      'its documents are gone',
      30_000,
      async () => (await readDocuments(other.objectId)).length === 0,
    );
  });

  test('judges its own plan and counts the others apart', async () => {
    const { isFound, text } = await mainJob();
    expect(isFound).toBe(true);
    expect(text).toMatch(/copay greater than or equal to 1 +1 +1 {2}and 1 of other plans/);
  });

  test('does not judge its plan once somebody has changed it', async () => {
    const patch = { headers: { 'if-match': '*' }, body: { objectId: plan.objectId, planType: 'changed' } };
    expect((await call('PATCH', path, patch)).status).toBe(200);
    const { isFound, text } = await mainJob();
    expect(isFound).toBe(true);
    expect(text).toContain('was changed since it was written');
  });
});

test('a delete takes all eight documents out of the index', async () => {
  expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  expect((await remove()).status).toBe(204);
  expect((await call('GET', path)).status).toBe(404);
  await until(
    'the documents are gone',
    30_000,
    async () => (await readDocuments(plan.objectId)).length === 0,
  );
});
