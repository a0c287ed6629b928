import { afterAll, describe, expect, test } from 'bun:test';
import { connect, type Socket } from 'node:net';
import { startApi } from '../support/api.ts';
import { importAll, planLine } from '../support/imports.ts';
import { startIssuer } from '../support/issuer.ts';
import { residentMiB } from '../support/memory.ts';
import { type Plan, planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const bodyBytes = 20_000;

// Own Redis and own issuer: these plans must not be indexed, and the tests need callers of any organisation.
const [redis, issuer] = await Promise.all([startRedis(), startIssuer()]);
// More imports than the bytes allow, so that the bytes are the bound that is met.
const env = { REDIS_URL: redis.url, AUTH_ISSUER: issuer.url, IMPORTS_PER_ORG: '100' };
const [small, usual] = await Promise.all([
  startApi({ ...env, BODY_BYTES: `${bodyBytes}` }),
  startApi({ ...env, BODY_TIMEOUT_MS: '20000' }),
]);
const bearer = await issuer.sign();
const other = await issuer.sign({ org: 'other.example' });

afterAll(async () => {
  await Promise.all([small.stop(), usual.stop()]);
  await Promise.all([redis.stop(), issuer.stop()]);
});

const unique = () => crypto.randomUUID().slice(0, 8);

function call(method: string, url: string, body?: string, headers: Record<string, string> = {}) {
  return fetch(url, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
  });
}

async function readCode(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type: string };
  return `${response.status} ${type.replace('urn:planbase:problem:', '')}`;
}

type Services = Plan['linkedPlanServices'];

/** Services enough to take about `bytes` bytes. */
function services(bytes: number): Services {
  const made: Services = [];
  while (JSON.stringify(made).length < bytes) made.push(...planNumber(unique()).linkedPlanServices);
  return made;
}

/** Services that take exactly `bytes` bytes. */
function exactServices(bytes: number): Services {
  const made = services(bytes - 900);
  const [first = expect.unreachable()] = made;
  const { name } = first.linkedService;
  first.linkedService.name = name.padEnd(name.length + bytes - JSON.stringify(made).length, '.');
  return made;
}

describe('a plan never becomes longer than a body may be', () => {
  test.each<[string, Services, (all: Services) => unknown]>([
    ['application/json', services(12_000), (all) => ({ linkedPlanServices: all })],
    // It replaces the list whole, so only the rest of the plan can make the result longer than the patch.
    ['application/merge-patch+json', exactServices(19_900), (all) => ({ linkedPlanServices: all })],
    [
      'application/json-patch+json',
      services(12_000),
      (all) => all.map((value) => ({ op: 'add', path: '/linkedPlanServices/-', value })),
    ],
  ])('by a patch, %s', async (type, more, makePatch) => {
    const plan = planNumber(unique());
    const url = `${small.url}/v1/plans/${plan.objectId}`;
    expect((await call('POST', `${small.url}/v1/plans`, JSON.stringify(plan))).status).toBe(201);
    const patch = (body: string) => call('PATCH', url, body, { 'content-type': type, 'if-match': '*' });
    expect((await patch(JSON.stringify(makePatch(services(12_000))))).status).toBe(200);

    const second = JSON.stringify(makePatch(more));
    expect(Buffer.byteLength(second)).toBeLessThanOrEqual(bodyBytes);
    const response = await patch(second);
    const problem = (await response.json()) as { type: string; errors: unknown };
    expect([response.status, problem.type]).toEqual([422, 'urn:planbase:problem:invalid-result']);
    expect(problem.errors).toEqual([
      { pointer: '', detail: `must take at most ${bodyBytes} bytes in canonical form (RFC 8785)` },
    ]);

    const read = await call('GET', url);
    const text = await read.text();
    expect(text.length).toBeLessThanOrEqual(bodyBytes);
    const back = await call('PUT', url, text, { 'if-match': read.headers.get('etag') ?? '' });
    expect(back.status).toBe(200);
    expect(back.headers.get('etag')).toBe(read.headers.get('etag'));
  });

  test('by numbers that are written with all their digits', async () => {
    const plan = { ...planNumber(unique()), linkedPlanServices: services(17_800) };
    const short = JSON.stringify(plan).replaceAll(/"(copay|deductible)":[0-9]+/g, '"$1":1e20');
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(bodyBytes);
    expect(JSON.stringify(JSON.parse(short)).length).toBeGreaterThan(bodyBytes);
    const url = `${small.url}/v1/plans`;
    expect(await readCode(await call('POST', url, short))).toBe('413 body-too-large');
    const put = await call('PUT', `${url}/${plan.objectId}`, short, { 'if-none-match': '*' });
    expect(await readCode(put)).toBe('413 body-too-large');
    const patch = await call('POST', url, JSON.stringify({ ...plan, linkedPlanServices: [] }));
    expect(patch.status).toBe(201);
    const merged = await call('PATCH', `${url}/${plan.objectId}`, short, {
      'content-type': 'application/merge-patch+json',
      'if-match': '*',
    });
    expect(await readCode(merged)).toBe('422 invalid-result');
    const [line] = await importAll(`${small.url}/v1/imports?existing=replace`, bearer, short);
    expect([line?.status, line?.problem?.type]).toEqual([413, 'urn:planbase:problem:body-too-large']);
  });
});

test('JSON nested deeper than 64 is refused at once, as a body of every media type and as a line', async () => {
  const plan = planNumber(unique());
  const url = `${usual.url}/v1/plans/${plan.objectId}`;
  expect((await call('POST', `${usual.url}/v1/plans`, JSON.stringify(plan))).status).toBe(201);
  const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  const bodies: [string, string][] = [
    ['application/json', `{"x":${deep}}`],
    ['application/merge-patch+json', `{"x":${deep}}`],
    ['application/json-patch+json', `[{"op":"add","path":"/x","value":${deep}}]`],
  ];
  const startedMs = performance.now();
  for (const [type, body] of bodies) {
    const response = await call('PATCH', url, body, { 'content-type': type, 'if-match': '*' });
    const problem = (await response.json()) as { type: string; detail: string };
    expect([response.status, problem.type]).toEqual([400, 'urn:planbase:problem:malformed-body']);
    expect(problem.detail).toContain('64');
  }
  const lines = [`{"x":${deep}}`, planLine(unique()), '['.repeat(1_000_000)];
  const answers = await importAll(`${usual.url}/v1/imports`, bearer, lines.join('\n'));
  expect(answers.map(({ status }) => status)).toEqual([400, 201, 400]);
  expect(answers[0]?.problem?.detail).toContain('64');
  expect(performance.now() - startedMs).toBeLessThan(5_000);
});

describe('unfinished requests', () => {
  /** Begins a request and sends nothing more. Returns the response. */
  function begin(
    path: string,
    type: string,
    announced: number,
    part: string,
  ): { socket: Socket; read: () => string } {
    const socket = connect(Number(new URL(usual.url).port), '127.0.0.1');
    let read = '';
    socket.on('data', (data) => {
      read += data.toString('latin1');
    });
    socket.on('error', () => {});
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${bearer}\r\n` +
        `Content-Type: ${type}\r\nContent-Length: ${announced}\r\n\r\n${part}`,
    );
    return { socket, read: () => read };
  }

  const post = (token: string, org: string) =>
    fetch(`${usual.url}/v1/plans`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: planLine(unique()).replaceAll('example.com', org),
    });
  const held = async () => {
    const metrics = await (await fetch(`${usual.url}/metrics`)).text();
    return Number(/^planbase_body_bytes (.*)$/m.exec(metrics)?.[1]);
  };

  test('400 bodies of one organisation hold its 64 MiB and no more, until their clients go', async () => {
    const before = await residentMiB(usual.pid);
    const part = `{"x":"${'x'.repeat(1_000_000)}`;
    const begun = Array.from({ length: 400 }, () => begin('/v1/plans', 'application/json', 1_048_576, part));
    const refused = () => begun.filter(({ read }) => read().startsWith('HTTP/1.1 503')).length;
    await until('those beyond are refused', 15_000, async () => refused() === 400 - 64);
    expect(await held()).toBe(64 * 1_048_576);
    expect((await residentMiB(usual.pid)) - before).toBeLessThan(256);

    expect((await post(bearer, 'example.com')).status).toBe(503);
    expect((await post(other, 'other.example')).status).toBe(201);
    for (const { socket } of begun) socket.destroy();
    await until('nothing is held', 10_000, async () => (await held()) === 0);
    expect((await post(bearer, 'example.com')).status).toBe(201);
  }, 60_000);

  test('30 imports of one organisation hold its 64 MiB and no more, until their clients go', async () => {
    const line = '{"x":"'.padEnd(1_000_000, 'x');
    const begun = Array.from({ length: 30 }, () =>
      begin('/v1/imports', 'application/x-ndjson', 2_000_000, line),
    );
    const refused = () => begun.filter(({ read }) => read().startsWith('HTTP/1.1 503')).length;
    await until('those beyond are refused', 15_000, async () => refused() === 30 - 21);
    await expect(importAll(`${usual.url}/v1/imports`, bearer, planLine(unique()))).rejects.toThrow('503');
    expect(await importAll(`${usual.url}/v1/imports`, other, '')).toEqual([]);
    for (const { socket } of begun) socket.destroy();
    await until('nothing is held', 10_000, async () => (await held()) === 0);
    expect(await importAll(`${usual.url}/v1/imports`, bearer, planLine(unique()))).toHaveLength(1);
  }, 60_000);
});
