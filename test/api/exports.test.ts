import { afterAll, beforeAll, expect, test } from 'bun:test';
import { connect } from 'node:net';
import { canonical } from '../../src/store/canonical.ts';
import { startApi } from '../support/api.ts';
import { importAll, ndjson, planLine, readLines } from '../support/imports.ts';
import { scrape } from '../support/metrics.ts';
import { token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { hangOn } from '../support/proxy.ts';
import { startRedis } from '../support/redis.ts';

// On a Redis of its own: an export returns all plans that there are.
const redis = await startRedis();
const api = await startApi({ REDIS_URL: redis.url, COMMIT_DEADLINE_MS: '1000' });
const bearer = await token();
const count = 10_000;
const written = Array.from({ length: count }, (_, i) => canonical(planNumber(`export-${i}`)));

function get(method: string, authorization = bearer): Promise<Response> {
  return fetch(`${api.url}/v1/exports`, { method, headers: { authorization: `Bearer ${authorization}` } });
}

async function exported(authorization = bearer): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(await get('GET', authorization))) lines.push(line);
  return lines;
}

/** Revision of the newest change. */
async function newest(): Promise<string> {
  const [entry] = await redis.store.redis.xrevrange('{planbase}:changes', '+', '-', 'COUNT', 1);
  return entry?.[0].split('-')[0] ?? '0';
}

beforeAll(async () => {
  const empty = await get('GET');
  expect([empty.status, empty.headers.get('change-token'), await empty.text()]).toEqual([200, '0', '']);
  const answers = await importAll(`${api.url}/v1/imports`, bearer, written.join('\n'));
  expect(answers).toHaveLength(count);
  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
}, 60_000);

afterAll(async () => {
  await api.stop();
  await redis.stop();
});

test('an export is what was imported, byte for byte, and says where the changes go on', async () => {
  const response = await get('GET');
  expect(response.headers.get('content-type')).toBe(ndjson);
  expect(response.headers.get('change-token')).toBe(await newest());
  expect((await response.text()).split('\n').toSorted()).toEqual(['', ...written].toSorted());
}, 30_000);

test('HEAD answers the headers alone', async () => {
  const response = await get('HEAD');
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    ndjson,
    '',
  ]);
  expect(response.headers.get('change-token')).toBe(await newest());
});

test('plans of another organisation are in the export of that one and of administrators alone', async () => {
  const other = await token({ org: 'other.example' });
  expect(await exported(other)).toEqual([]);
  const theirs = planLine('export-other').replaceAll('example.com', 'other.example');
  await importAll(`${api.url}/v1/imports`, other, theirs);
  expect(await exported(other)).toEqual([canonical(JSON.parse(theirs))]);
  expect(await exported()).toHaveLength(count);
  expect(await exported(await token({ scope: 'plans:read plans:admin' }))).toHaveLength(count + 1);
}, 30_000);

test('a plan that is changed or deleted meanwhile is never there newer than the token says', async () => {
  const response = await get('GET');
  const lines = readLines(response);
  const met = [(await lines.next()).value];
  const last = planNumber(`export-${count - 1}`);
  const changed = { ...last, planType: 'changed meanwhile' };
  const [answer] = await importAll(`${api.url}/v1/imports?existing=replace`, bearer, JSON.stringify(changed));
  expect(Number(answer?.etag?.replaceAll('"', ''))).toBeGreaterThan(
    Number(response.headers.get('change-token')),
  );
  const gone = planNumber(`export-${count - 2}`);
  const deleted = await fetch(`${api.url}/v1/plans/${gone.objectId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${bearer}`, 'if-match': '*' },
  });
  expect(deleted.status).toBe(204);
  for await (const line of lines) met.push(line);
  // Plans that the server had already read are exported as they were then.
  const asTheyWere = [last, gone].map((plan) => canonical(plan));
  const ofThem = met.filter((line) => line?.includes(last.objectId) || line?.includes(gone.objectId));
  expect(ofThem.filter((line) => !asTheyWere.includes(line ?? ''))).toEqual([]);
  expect(met).toHaveLength(count - 2 + ofThem.length);
  expect(await exported()).toContain(canonical(changed));
  await importAll(`${api.url}/v1/imports`, bearer, JSON.stringify(gone));
}, 30_000);

/** The lines of an export with marks: plans, and what its marks say. */
async function exportedWithMarks(query: string, max = Number.POSITIVE_INFINITY) {
  const response = await fetch(`${api.url}/v1/exports?hasMarks=true${query}`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  expect(response.status).toBe(200);
  const plans: string[] = [];
  const marks: Mark[] = [];
  for await (const line of readLines(response)) {
    if (line.startsWith('{"token":')) marks.push(JSON.parse(line));
    else plans.push(line);
    if (marks.length >= max) break;
  }
  return { token: response.headers.get('change-token'), plans, marks };
}

interface Mark {
  readonly token: string;
  readonly complete?: true;
  readonly problem?: { readonly type: string };
}

test('an export that breaks off goes on after its last mark, as if it had not', async () => {
  const begun = await exportedWithMarks('', 3);
  const changed = { ...planNumber(`export-${count - 1}`), planType: 'changed in between' };
  await importAll(`${api.url}/v1/imports?existing=replace`, bearer, JSON.stringify(changed));
  const rest = await exportedWithMarks(`&from=${begun.marks.at(-1)?.token}`);
  expect(rest.token).toBe(begun.token);
  expect(rest.marks.at(-1)?.complete).toBe(true);
  expect(rest.marks.filter(({ complete }) => complete)).toHaveLength(1);
  const met = [...begun.plans, ...rest.plans];
  // The changed one comes with the changes after the token.
  expect(met).toHaveLength(count - 1);
  expect(new Set(met).size).toBe(count - 1);
  expect(met).not.toContain(canonical(changed));

  const plain = await fetch(`${api.url}/v1/exports?from=${begun.marks.at(-1)?.token}`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  expect((await plain.text()).trimEnd().split('\n')).toEqual(rest.plans);
}, 30_000);

test.each(['1', '9007199254740991.1', '1.2', 'v2.x'])(
  'a mark that was never given is 400: %s',
  async (from) => {
    const response = await fetch(`${api.url}/v1/exports?from=${from}`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    expect(response.status).toBe(400);
  },
);

test('a client that goes away stops the export, and the server goes on', async () => {
  const away = new AbortController();
  const response = await fetch(`${api.url}/v1/exports`, {
    headers: { authorization: `Bearer ${bearer}` },
    signal: away.signal,
  });
  const lines = readLines(response);
  await lines.next();
  away.abort();
  await expect(Array.fromAsync(lines)).rejects.toThrow();
  expect(await exported()).toHaveLength(count);
}, 30_000);

test('an export with marks whose reader stands still for too long ends with a mark that says so', async () => {
  const own = await startApi({ REDIS_URL: redis.url, STREAM_IDLE_MS: '1000' });
  try {
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1');
    socket.pause();
    socket.write(
      `GET /v1/exports?hasMarks=true HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer ${bearer}\r\n\r\n`,
    );
    // The export has ended for the server when its place is free again.
    for (const size of [1, 0]) {
      await until(`${size} exports`, 20_000, async () => {
        const open = (await scrape(own.url)).value('planbase_limited_requests', { limit: 'exports' });
        return open === size;
      });
    }
    let read = '';
    for await (const bytes of socket) read += bytes.toString('latin1');
    expect(read).toEndWith('\r\n0\r\n\r\n');
    const last = JSON.parse(read.match(/^\{"token":.*\}$/gm)?.at(-1) ?? '') as Mark;
    expect(last.problem?.type).toBe('urn:planbase:problem:stalled');
    const { marks, plans } = await exportedWithMarks(`&from=${last.token}`);
    expect(marks.at(-1)?.complete).toBe(true);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.length).toBeLessThan(count);
  } finally {
    await own.stop();
  }
}, 30_000);

test('when Redis goes away an export with marks says so in its last line', async () => {
  const proxy = await hangOn(new URL(redis.url), 'page');
  const own = await startApi({ REDIS_URL: proxy.url, COMMIT_DEADLINE_MS: '500' });
  try {
    const response = await fetch(`${own.url}/v1/exports?hasMarks=true`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    const lines = readLines(response);
    await lines.next();
    proxy.hang();
    const rest = await Array.fromAsync(lines);
    const last = JSON.parse(rest.at(-1) ?? '') as Mark;
    expect(last.problem?.type).toBe('urn:planbase:problem:unavailable');
    // As a client does: the store may be slow on a busy machine.
    const plans: string[] = [];
    for (let next: Mark | undefined = last; next?.complete !== true; ) {
      const more = await exportedWithMarks(`&from=${next?.token}`);
      plans.push(...more.plans);
      next = more.marks.at(-1);
    }
    const met = rest.filter((line) => !line.startsWith('{"token":')).length + 1;
    expect(plans).toHaveLength(count - met);
  } finally {
    await own.stop();
    proxy.stop();
  }
}, 30_000);

test('when Redis goes away the export breaks off and does not end as if it were whole', async () => {
  // Some 17 MB, more than the buffers of a connection that is not read can hold.
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  socket.write(`GET /v1/exports HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${bearer}\r\n\r\n`);
  const begun = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  let read = '';
  socket.on('data', (chunk) => {
    if (read === '') {
      socket.pause();
      begun.resolve();
    }
    read += chunk.toString('latin1');
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => closed.resolve());
  await begun.promise;
  await redis.stop();
  socket.resume();
  await closed.promise;
  expect(read).toStartWith('HTTP/1.1 200');
  expect(read).not.toEndWith('0\r\n\r\n');
  expect(read.split('\n').length).toBeLessThan(count);
  expect((await get('GET')).status).toBe(503);
}, 30_000);
