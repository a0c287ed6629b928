import { afterAll, afterEach, describe, expect, test } from 'bun:test';
import { startApi } from '../support/api.ts';
import { openEvents } from '../support/events.ts';
import { importAll, ndjson, planLine, readLines } from '../support/imports.ts';
import { token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';
import { countCalls } from '../support/redis-stats.ts';
import { slowClient } from '../support/slow-client.ts';

// On a Redis of its own: nothing that is written there ever becomes searchable, and nobody else asks it anything.
const redis = await startRedis();
const env = {
  REDIS_URL: redis.url,
  FEED_STREAMS_PER_ORG: '25',
  EXPORTS_PER_ORG: '2',
  IMPORTS_PER_ORG: '2',
  WAITS_PER_ORG: '200',
};
const api = await startApi(env);
const other = { authorization: `Bearer ${await token({ org: 'other.example' })}` };
const own = { authorization: `Bearer ${await token()}` };

const ends: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});
afterAll(async () => {
  await api.stop();
  await redis.stop();
});

async function expectRefused(response: Response, detail: string): Promise<void> {
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '5']);
  const problem = (await response.json()) as { type: string; detail: string };
  expect(problem.type).toBe('urn:planbase:problem:too-many-requests');
  expect(problem.detail).toContain(detail);
}

/** Begins a request whose connection `end` cuts. */
async function begin(method: string, path: string, headers: Record<string, string>, body?: ReadableStream) {
  const gone = new AbortController();
  ends.push(() => gone.abort());
  const init = { method, headers, signal: gone.signal, ...(body && { body }) };
  return { response: await fetch(`${api.url}${path}`, init), end: () => gone.abort() };
}

describe('event streams', () => {
  async function open(headers: Record<string, string>, since = 0): Promise<Response> {
    const events = await openEvents(`${api.url}/v1/changes?since=${since}`, headers);
    ends.push(() => events.close());
    return events.response;
  }

  test('of one organisation leave room for another', async () => {
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await open(own)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(25);
    expect(statuses.filter((status) => status === 429)).toHaveLength(75);
    await expectRefused(await open(own), '25 event streams');
    expect((await open(other)).status).toBe(200);
    // Administrators are counted one by one.
    const admin = (subject: string) => token({ scope: 'plans:read plans:admin', subject });
    expect((await open({ authorization: `Bearer ${await admin('somebody')}` })).status).toBe(200);
  });

  test('make room as soon as their clients go', async () => {
    for (let round = 0; round < 3; round++) {
      await until('25 are open', 10_000, async () => {
        const statuses = await Promise.all(Array.from({ length: 25 }, async () => (await open(own)).status));
        if (statuses.every((status) => status === 200)) return true;
        await Promise.all(ends.splice(0).map((end) => end()));
        return false;
      });
      await Promise.all(ends.splice(0).map((end) => end()));
    }
  });
});

describe('exports', () => {
  test('of one organisation leave room for another, and end with their connections', async () => {
    // More than the buffers of a connection hold, so that those that are not read go on.
    const lines = Array.from({ length: 60 }, (_, i) => {
      const plan = planNumber(`limits-${i}`);
      const [service] = plan.linkedPlanServices;
      const linkedPlanServices = Array.from({ length: 900 }, (_, index) =>
        JSON.parse(JSON.stringify(service), (key, value) =>
          key === 'objectId' ? `${value}-${index}` : value,
        ),
      );
      return JSON.stringify({ ...plan, linkedPlanServices });
    });
    const answers = await importAll(`${api.url}/v1/imports`, own.authorization.slice(7), lines.join('\n'));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(lines.length);
    const { hostname, port } = new URL(api.url);
    const accept = { accept: ndjson };
    const slow = () => slowClient(hostname, Number(port), '/v1/exports', { ...own, ...accept });
    const [first, second] = await Promise.all([slow(), slow()]);
    ends.push(second.leave);
    await expectRefused((await begin('GET', '/v1/exports', own)).response, '2 exports');
    const theirs = await begin('GET', '/v1/exports', other);
    expect([theirs.response.status, await theirs.response.text()]).toEqual([200, '']);
    first.leave();
    await until('there is room', 10_000, async () => {
      const { response, end } = await begin('HEAD', '/v1/exports', own);
      end();
      return response.status === 200;
    });
    // One that is read to its end makes room, too.
    const third = await begin('GET', '/v1/exports', own);
    expect((await third.response.text()).split('\n').length).toBeGreaterThan(lines.length);
    for (let count = 0; count < 3; count++) {
      expect((await begin('HEAD', '/v1/exports', own)).response.status).toBe(200);
    }
  }, 60_000);
});

describe('imports', () => {
  const headers = { ...own, 'content-type': ndjson };

  /** A body with one line, which goes on until it is ended. */
  function unfinished(line: string) {
    const done = Promise.withResolvers<void>();
    ends.push(() => done.resolve());
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(`${line}\n`));
        await done.promise;
        controller.close();
      },
    });
    return { body, finish: done.resolve };
  }

  test('of one organisation leave room for another, and end with their bodies or connections', async () => {
    const bodies = ['a', 'b'].map((suffix) => unfinished(planLine(`imported-${suffix}`)));
    const begun = await Promise.all(bodies.map(({ body }) => begin('POST', '/v1/imports', headers, body)));
    for (const { response } of begun) {
      expect(response.status).toBe(200);
      expect((await readLines(response).next()).value).toContain('created');
    }
    const refused = () =>
      fetch(`${api.url}/v1/imports`, { method: 'POST', headers, body: planLine('refused') });
    await expectRefused(await refused(), '2 imports');
    const theirs = planLine('imported-other').replaceAll('example.com', 'other.example');
    expect(await importAll(`${api.url}/v1/imports`, other.authorization.slice(7), theirs)).toHaveLength(1);
    begun[0]?.end();
    await until('the first has made room', 10_000, async () => (await refused()).status === 200);
    bodies[1]?.finish();
    await until('the second has, too', 10_000, async () => {
      const answers = await Promise.all([refused(), refused()]);
      return answers.every(({ status }) => status === 200);
    });
  }, 60_000);
});

describe('writes that wait', () => {
  const waiting = (suffix: string, headers: Record<string, string>, waitS: number) => {
    const body = JSON.stringify(planNumber(suffix));
    const sent = { ...headers, 'content-type': 'application/json', prefer: `wait=${waitS}` };
    const gone = new AbortController();
    ends.push(() => gone.abort());
    return fetch(`${api.url}/v1/plans`, { method: 'POST', headers: sent, body, signal: gone.signal });
  };
  /** How many plans there are of a run. */
  const written = () => redis.store.redis.zcard('{planbase}:plans');

  test('cost nothing once their clients have gone, and are answered at once beyond their bound', async () => {
    const before = await written();
    const begun = Array.from({ length: 200 }, (_, i) =>
      waiting(`waits-${i}`, own, 30).catch(() => undefined),
    );
    await until('all are written', 30_000, async () => (await written()) - before === 200);
    await Bun.sleep(100);

    const beyond = await waiting('waits-beyond', own, 30);
    expect([beyond.status, beyond.headers.get('indexing-state')]).toEqual([201, 'pending']);

    const idle = await countCalls(redis.store.redis, 'fcall');
    await Bun.sleep(1_000);
    expect((await countCalls(redis.store.redis, 'fcall')) - idle).toBeLessThan(60);

    await Promise.all(ends.splice(0).map((end) => end()));
    await Promise.all(begun);
    await until('nobody asks any more', 10_000, async () => {
      const asked = await countCalls(redis.store.redis, 'fcall');
      await Bun.sleep(200);
      return (await countCalls(redis.store.redis, 'fcall')) === asked;
    });
    // Their places are free: one more write waits for the whole time that it prefers.
    const again = performance.now();
    expect((await waiting('waits-again', own, 1)).headers.get('indexing-state')).toBe('pending');
    expect(performance.now() - again).toBeGreaterThan(900);
  }, 60_000);
});
