import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { connect } from 'node:net';
import plan from '../../test/fixtures/plan.json' with { type: 'json' };
import { Failure } from '../failure.ts';
import { Json, problem } from './answer.ts';
import type { Handlers, Requests } from './generated/handlers.ts';
import type { components } from './generated/types.ts';
import { createServer } from './server.ts';
import { limits, servingOptions } from './serving.fixture.ts';

const planText = JSON.stringify(plan);
const validators = {
  etag: '"1"',
  'cache-control': 'private, no-cache',
  'cache-status': 'planbase; hit',
} as const;
const seen: { get?: Requests['getPlan']; create?: Requests['createPlan'] } = {};

const handlers = {
  async createPlan(request) {
    seen.create = request;
    const headers = { location: '/v1/plans/x', etag: '"1"', 'change-token': '1' };
    return { status: 201, headers, body: request.body };
  },
  async getPlan(request) {
    seen.get = request;
    const { objectId } = request.params;
    if (objectId === 'none') return problem('not-found', { detail: 'There is none.' });
    if (objectId === 'broken') throw new Error('a secret of ours');
    if (objectId === 'down') throw new Failure('unavailable', 'Redis is away.', { retryAfterS: 3 });
    if (objectId === 'odd') throw new Failure('no-such-code', 'x');
    if (objectId === 'wrong')
      return { status: 200, headers: validators, body: new Json('{"wrong":"secret"}') };
    if (request.headers['if-none-match'] === '"1"') return { status: 304, headers: validators };
    return { status: 200, headers: validators, body: new Json<components['schemas']['Plan']>(planText) };
  },
  async deletePlan() {
    return { status: 204, headers: { 'change-token': '2' } };
  },
  async getIndexing() {
    return problem('object-owned' as 'not-found', { detail: 'Not declared here.' });
  },
  async getLiveness() {
    return { status: 200, body: { status: 'ok' } };
  },
  async getReadiness() {
    return problem('unavailable', { headers: { 'retry-after': 1 } });
  },
} satisfies Partial<Handlers<undefined>>;

// The other operations are not called here.
const served = handlers as unknown as Handlers<undefined>;

const { options, lines, counted } = servingOptions();
const server = createServer({ ...options, handlers: served, context: undefined });
const port = server.listen({ hostname: '127.0.0.1', port: 0 });
afterAll(() => server.stop());
beforeEach(() => {
  lines.debug.length = 0;
  lines.info.length = 0;
  lines.error.length = 0;
});

const json = { 'content-type': 'application/json' };

function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Uint8Array | ReadableStream,
): Promise<Response> {
  const init = { method, headers: { authorization: 'Bearer all', ...headers } };
  return fetch(`http://127.0.0.1:${port}${path}`, body === undefined ? init : { ...init, body });
}

async function readProblem(response: Response): Promise<components['schemas']['Problem']> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  // The server has validated its problems against the contract.
  const read = (await response.json()) as components['schemas']['Problem'];
  expect(read.status).toBe(response.status);
  return read;
}

async function code(response: Response): Promise<string> {
  return `${response.status} ${(await readProblem(response)).type.replace('urn:planbase:problem:', '')}`;
}

/** Sends bytes as they are and reads until `done` says so or the server closes. */
function sendRaw(parts: readonly (string | Uint8Array)[], done: (read: string) => boolean): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let read = '';
  const socket = connect(port, '127.0.0.1', () => {
    for (const part of parts) socket.write(part);
  });
  socket.on('error', reject);
  socket.on('close', () => resolve(read));
  socket.on('data', (data) => {
    read += data.toString('latin1');
    if (done(read)) socket.destroy();
  });
  return promise;
}

const answered = (times: number) => (read: string) =>
  read.split('HTTP/1.1 ').length > times && read.endsWith('}');
const raw = (target: string) => [`GET ${target} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer all\r\n\r\n`];

describe('paths and methods', () => {
  test('a parameter is decoded once, a slash in it too', async () => {
    expect((await send('GET', '/v1/plans/a%2Fb%2520%C3%A9')).status).toBe(200);
    expect(seen.get?.params.objectId).toBe('a/b%20é');
  });

  test.each(['%zz', '%FF', '%ED%A0%80', '%', '%00', '%EF%BF%BD', 'x'.repeat(129)])(
    '%s is malformed',
    async (id) => {
      const response = await send('GET', `/v1/plans/${id}`);
      const problem = await readProblem(response);
      expect(problem.type).toBe('urn:planbase:problem:malformed-parameter');
      expect(problem.errors?.map(({ pointer }) => pointer)).toContain('objectId');
    },
  );

  test('a raw byte that is not UTF-8 is malformed, and no other name', async () => {
    const request = Buffer.from(
      `GET /v1/plans/\xff HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer all\r\n\r\n`,
      'latin1',
    );
    expect(await sendRaw([request], answered(1))).toStartWith('HTTP/1.1 400');
  });

  test.each(['/', '/v1', '/v1/plans/', '/v1/plans/x/', '/v1/plans/x/y', '/V1/plans', '/livez/'])(
    '%s is not there',
    async (path) => expect(await code(await send('GET', path))).toBe('404 not-found'),
  );

  // Sent raw: a client of ours would take the empty segment away.
  test('an empty segment is one', async () => {
    expect(await sendRaw(raw('//livez'), answered(1))).toStartWith('HTTP/1.1 404');
  });

  test('what is plain text in a path may be percent-encoded', async () => {
    expect((await send('GET', '/v1/pl%61ns/x')).status).toBe(200);
  });

  test.each(['/livez', '/livez?', 'http://elsewhere/livez'])('%s is there', async (target) => {
    expect(await sendRaw(raw(target), answered(1))).toStartWith('HTTP/1.1 200');
  });

  test('a client without Host is served', async () => {
    expect(await sendRaw(['GET /livez HTTP/1.0\r\n\r\n'], () => false)).toStartWith('HTTP/1.1 200');
  });

  test('another method is 405 and names the allowed ones', async () => {
    const response = await send('POST', '/v1/plans/x', json, '{}');
    expect(response.headers.get('allow')).toBe('DELETE, GET, HEAD, OPTIONS, PATCH, PUT');
    expect(await code(response)).toBe('405 method-not-allowed');
  });

  test('OPTIONS tells the methods, HEAD with GET, and what a POST takes, without a token', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/v1/plans`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
    expect(response.headers.get('accept-post')).toBe('application/json');
  });

  test('HEAD is GET without the body', async () => {
    const response = await send('HEAD', '/v1/plans/x');
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('content-length')).toBe(String(planText.length));
    expect(await response.text()).toBe('');
    expect((await send('HEAD', '/v1/plans/none')).status).toBe(404);
  });
});

describe('security', () => {
  test('without credentials: a challenge without error', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/v1/plans/x`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="test"');
    expect(await code(response)).toBe('401 unauthenticated');
  });

  test('with a bad token: the error, in characters that a header may have', async () => {
    const response = await send('GET', '/v1/plans/x', { authorization: 'Bearer nonsense' });
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer realm="test", error="invalid_token", error_description="It is no token."',
    );
    expect(await code(response)).toBe('401 invalid-token');
  });

  test('without the scope: which one is needed', async () => {
    const response = await send('POST', '/v1/plans', { authorization: 'Bearer read', ...json }, planText);
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer realm="test", error="insufficient_scope", scope="plans:write"',
    );
    expect(await code(response)).toBe('403 insufficient-scope');
  });

  test('when nobody can tell: 503', async () => {
    const response = await send('GET', '/v1/plans/x', { authorization: 'Bearer down' });
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await code(response)).toBe('503 unavailable');
  });

  test('the handler learns who calls', async () => {
    await send('GET', '/v1/plans/x', { authorization: 'Bearer read' });
    expect(seen.get?.principal.subject).toBe('s');
  });

  test('who may not do it learns nothing of the rest of the request', async () => {
    const response = await send(
      'POST',
      '/v1/plans',
      { authorization: 'Bearer read', accept: 'image/png' },
      'x',
    );
    expect(response.status).toBe(403);
  });
});

describe('Accept', () => {
  test.each([
    ['application/json', 200],
    ['*/*', 200],
    ['application/*;q=0.1', 200],
    ['text/html, */*;q=0.1', 200],
    ['APPLICATION/JSON; charset=utf-8', 200],
    ['text/html', 406],
    ['application/json;q=0, */*', 406],
    ['application/problem+json', 406],
    ['nonsense', 200],
  ])('%s is %i', async (accept, status) => {
    expect((await send('GET', '/v1/plans/x', { accept })).status).toBe(status);
  });

  test('problems are sent whatever it says', async () => {
    expect(await code(await send('GET', '/v1/plans/none', { accept: 'application/json' }))).toBe(
      '404 not-found',
    );
    expect(await code(await send('GET', '/nowhere', { accept: 'text/html' }))).toBe('404 not-found');
  });

  test('an answer without a body suits everyone', async () => {
    expect((await send('DELETE', '/v1/plans/x', { 'if-match': '*', accept: 'text/html' })).status).toBe(204);
  });
});

describe('bodies', () => {
  test('a valid one reaches the handler', async () => {
    const response = await send('POST', '/v1/plans', json, planText);
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe('/v1/plans/x');
    expect(await response.json()).toEqual(plan);
    expect(seen.create?.body).toEqual(plan as components['schemas']['Plan']);
  });

  test.each([
    'application/json; charset=UTF-8',
    'application/json; charset=utf8',
    'Application/JSON;charset="utf-8"',
    'application/json; v=1',
  ])('%s is taken', async (type) => {
    expect((await send('POST', '/v1/plans', { 'content-type': type }, planText)).status).toBe(201);
  });

  test('of another type are 415 also where the answer would be 406', async () => {
    const headers = { 'content-type': 'text/plain', accept: 'text/html' };
    expect(await code(await send('POST', '/v1/plans', headers, planText))).toBe('415 unsupported-media-type');
    expect(await code(await send('POST', '/v1/plans', { ...json, accept: 'text/html' }, planText))).toBe(
      '406 not-acceptable',
    );
  });

  test.each([
    ['{"a":1,}', 'at line 1, column 8, a name in double quotes is expected.'],
    ['{\n  "a": 1\n  "b": 2\n}', 'at line 3, column 3, a comma or } is expected.'],
    ['{}\n{}', 'at line 2, column 1, nothing may follow the value. To send many, use POST /v1/imports'],
    ['', 'The body is empty.'],
  ])('that are malformed get the line and column: %j', async (body, expected) => {
    const problem = await readProblem(await send('POST', '/v1/plans', json, body));
    expect(problem.detail).toContain(expected);
  });

  test('that are lists get the name of the operation that takes many', async () => {
    const problem = await readProblem(await send('POST', '/v1/plans', json, `[${planText}]`));
    expect(problem.detail).toContain('The body is a list. To send many, use POST /v1/imports');
    expect(problem.errors).toEqual([{ pointer: '', detail: 'must be an object' }]);
  });

  test.each(['text/plain', 'application/json; charset=latin1', 'application/merge-patch+json', 'json', ''])(
    '%p is 415 and names the accepted types',
    async (type) => {
      const response = await send('POST', '/v1/plans', { 'content-type': type }, planText);
      expect(response.headers.get('accept-post')).toBe('application/json');
      expect(response.headers.get('accept')).toBe('application/json');
      expect(await code(response)).toBe('415 unsupported-media-type');
    },
  );

  test('no type at all is 415', async () => {
    expect(await code(await send('POST', '/v1/plans', {}, new Uint8Array([123, 125])))).toBe(
      '415 unsupported-media-type',
    );
  });

  test('a compressed one is 415', async () => {
    const headers = { ...json, 'content-encoding': 'gzip' };
    expect(await code(await send('POST', '/v1/plans', headers, Bun.gzipSync(planText)))).toBe(
      '415 unsupported-media-type',
    );
  });

  test.each([
    ['cut off', '{"a":'],
    ['empty', ''],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['a lone surrogate in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('%s is malformed', async (_name, body) => {
    expect(await code(await send('POST', '/v1/plans', json, body))).toBe('400 malformed-body');
  });

  test.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])(
    '%s nested 64 deep are validated, 65 deep are malformed, whatever follows',
    async (_what, open, close) => {
      const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
      expect(await code(await send('POST', '/v1/plans', json, nested(64)))).toBe('422 invalid-body');
      for (const body of [nested(65), open.repeat(65), open.repeat(limits.bodyBytes / open.length)]) {
        const problem = await readProblem(await send('POST', '/v1/plans', json, body));
        expect(problem.type).toBe('urn:planbase:problem:malformed-body');
        expect(problem.detail).toContain('deeper than 64 levels');
      }
    },
  );

  test('brackets within texts are no nesting', async () => {
    const linkedPlanServices = plan.linkedPlanServices.map((service) => ({
      ...service,
      linkedService: { ...service.linkedService, name: '[{"\\'.repeat(100) },
    }));
    const body = JSON.stringify({ ...plan, linkedPlanServices });
    expect((await send('POST', '/v1/plans', json, body)).status).toBe(201);
  });

  test('against the schema: every fault with its place', async () => {
    const broken = {
      ...plan,
      creationDate: '02-30-2017',
      planCostShares: { ...plan.planCostShares, copay: -1 },
      x: 1,
    };
    const problem = await readProblem(await send('POST', '/v1/plans', json, JSON.stringify(broken)));
    expect(problem.type).toBe('urn:planbase:problem:invalid-body');
    expect(problem.errors?.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1))).toEqual([
      { pointer: '/creationDate', detail: 'must be MM-dd-yyyy or yyyy-MM-dd' },
      { pointer: '/planCostShares/copay', detail: 'must be >= 0' },
      {
        pointer: '/x',
        detail: expect.stringContaining('is not a property that belongs here: planCostShares, '),
      },
    ]);
  });

  test('the longest allowed is read, one byte more is 413', async () => {
    const fits = planText.padEnd(limits.bodyBytes, ' ');
    expect((await send('POST', '/v1/plans', json, fits)).status).toBe(201);
    expect(await code(await send('POST', '/v1/plans', json, `${fits} `))).toBe('413 body-too-large');
  });

  const head =
    'POST /v1/plans HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer all\r\nContent-Type: application/json\r\n';
  const next = 'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n';

  test('a chunked one is counted while it is read, and the connection stays of use', async () => {
    const chunk = `${(50_000).toString(16)}\r\n${' '.repeat(50_000)}\r\n`;
    const parts = [`${head}Transfer-Encoding: chunked\r\n\r\n`, ...Array(20).fill(chunk), '0\r\n\r\n', next];
    const read = await sendRaw(parts, answered(2));
    expect(read.match(/HTTP\/1\.1 [0-9]+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  test('a chunked one that fits is read', async () => {
    const chunk = `${planText.length.toString(16)}\r\n${planText}\r\n0\r\n\r\n`;
    expect(await sendRaw([`${head}Transfer-Encoding: chunked\r\n\r\n`, chunk], answered(1))).toStartWith(
      'HTTP/1.1 201',
    );
  });

  test('one that is announced as too long is refused before it is sent', async () => {
    const read = await sendRaw([`${head}Content-Length: 99999999999\r\n\r\n`], answered(1));
    expect(read).toStartWith('HTTP/1.1 413');
  });

  test('a client that goes away in the middle is no fault of ours', async () => {
    const gone = Promise.withResolvers<void>();
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head}Content-Length: 500\r\n\r\n{`, () => socket.destroy());
    });
    socket.on('close', () => gone.resolve());
    await gone.promise;
    while (lines.info.length === 0) await Bun.sleep(5);
    expect(lines.info[0]).toMatchObject({ route: '/v1/plans', status: 400 });
    expect(lines.error).toEqual([]);
  });
});

describe('a header that is too long', () => {
  test.each([
    ['authorization', 8_192, 'GET', '/v1/plans/x'],
    ['accept', 4_096, 'GET', '/v1/plans/x'],
    ['accept', 4_096, 'GET', '/livez'],
    ['if-none-match', 4_096, 'GET', '/v1/plans/x'],
    ['cache-control', 4_096, 'GET', '/v1/plans/x'],
    ['content-type', 4_096, 'POST', '/v1/plans'],
    ['content-encoding', 4_096, 'POST', '/v1/plans'],
    ['prefer', 4_096, 'POST', '/v1/plans'],
  ])('is malformed and named: %s beyond %i characters', async (name, maxLength, method, path) => {
    const body = method === 'POST' ? planText : undefined;
    const response = await send(method, path, { ...json, [name]: 'x'.repeat(maxLength + 1) }, body);
    const problem = await readProblem(response);
    expect(problem.type).toBe('urn:planbase:problem:malformed-parameter');
    expect(problem.errors).toContainEqual({
      pointer: name,
      detail: `must have at most ${maxLength} characters`,
    });
  });

  test('is read up to there', async () => {
    const accept = `application/json${', a/b'.repeat(800)}`.padEnd(4_096, ' ');
    expect((await send('GET', '/v1/plans/x', { accept })).status).toBe(200);
  });

  test('is passed over where it is only a trace', async () => {
    const traceparent = `01-${'a'.repeat(32)}-${'b'.repeat(16)}-00-${'x'.repeat(4_000)}`;
    expect((await send('GET', '/v1/plans/x', { traceparent })).status).toBe(200);
    expect(seen.get?.trace).not.toContain('a'.repeat(32));
  });

  test.each([
    ['content-type', `application/json${'; '.repeat(40)}@`],
    ['content-type', `application/json${'; '.repeat(2_000)}@`],
    ['content-type', `application/json;${' '.repeat(4_000)}@`],
    ['content-type', `application/json; charset="${'a'.repeat(4_000)}`],
    ['accept', `a/b${' '.repeat(4_000)}x`],
    ['accept', `a/b${';q=1 '.repeat(800)}x, `.repeat(1)],
    ['prefer', `wait=${' '.repeat(1_000)}"`],
    ['prefer', `a${' \t'.repeat(500)}@`],
    ['cache-control', `${', '.repeat(500)}no-cach`],
    ['if-match', `${'"a" , '.repeat(600)}"`],
  ])('is answered at once, however %s is built', async (name, value) => {
    const startedMs = performance.now();
    await send(name === 'cache-control' ? 'GET' : 'POST', '/v1/plans/x', { ...json, [name]: value });
    await send('POST', '/v1/plans', { ...json, [name]: value }, planText);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});

describe('answers', () => {
  test('bytes are sent as they are', async () => {
    expect(await (await send('GET', '/v1/plans/x')).text()).toBe(planText);
  });

  test('304 and 204 have no body', async () => {
    const unchanged = await send('GET', '/v1/plans/x', { 'if-none-match': '"1"' });
    expect([unchanged.status, await unchanged.text(), unchanged.headers.get('etag')]).toEqual([
      304,
      '',
      '"1"',
    ]);
    const deleted = await send('DELETE', '/v1/plans/x', { 'if-match': '*' });
    expect([deleted.status, await deleted.text(), deleted.headers.get('change-token')]).toEqual([
      204,
      '',
      '2',
    ]);
  });

  test('a header that is an integer is sent as one', async () => {
    expect((await send('GET', '/readyz')).headers.get('retry-after')).toBe('1');
  });

  test('a failure of the layers below is its problem', async () => {
    const response = await send('GET', '/v1/plans/down');
    expect(response.headers.get('retry-after')).toBe('3');
    expect((await readProblem(response)).detail).toBe('Redis is away.');
  });

  test.each(['broken', 'odd'])('what nobody foresaw is nothing but an id: %s', async (id) => {
    const problem = await readProblem(await send('GET', `/v1/plans/${id}`));
    expect(Object.keys(problem).sort()).toEqual(['instance', 'status', 'title', 'type']);
    expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(lines.error).toHaveLength(1);
    expect(lines.error[0]).toMatchObject({ instance: problem.instance, message: 'unforeseen error' });
    expect(lines.error[0]?.err).toBeInstanceOf(Error);
  });
});

describe('the response validation', () => {
  test('in tests an answer against the contract is a 500', async () => {
    const before = server.contractViolations();
    expect((await send('GET', '/v1/plans/wrong')).status).toBe(500);
    expect((await send('GET', '/v1/plans/x/indexing')).status).toBe(500);
    expect(String(lines.error[1]?.err)).toContain('getIndexing: status 409 is not declared');
    expect(server.contractViolations() - before).toBe(2);
  });

  test('otherwise it is sent, counted and logged by name', async () => {
    const logging = servingOptions('log');
    const wrong = {
      ...served,
      getLiveness: async () => ({ status: 200, body: { status: 'secret' as 'ok' } }) as const,
    };
    const other = createServer({ ...logging.options, handlers: wrong, context: undefined });
    const response = await other.fetch(new Request('http://localhost/livez'));
    expect([response.status, other.contractViolations()]).toEqual([200, 1]);
    expect(logging.lines.error).toEqual([
      {
        operation: 'getLiveness',
        status: 200,
        violation: 'the body is against its schema: a value must be "ok"',
        message: 'answer against the contract',
      },
    ]);
  });
});

test('an answer that no response can be made of is a 500, and nothing of it is sent', async () => {
  const logging = servingOptions('log');
  const getLiveness = () => ({ status: 200, headers: { 'x-a': '1', 'x-b': 'a\nb' }, body: { status: 'ok' } });
  const handlers = { ...served, getLiveness } as unknown as Handlers<undefined>;
  const other = createServer({ ...logging.options, handlers, context: undefined });
  const response = await other.fetch(new Request('http://localhost/livez'));
  expect([response.status, response.headers.get('x-a')]).toEqual([500, null]);
  expect((await readProblem(response)).instance).toStartWith('urn:uuid:');
  expect(logging.lines.error.at(-1)).toMatchObject({ message: 'unforeseen error' });
});

describe('one line is logged for each request', () => {
  const given = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

  test('with the route, and nothing of what the client sent', async () => {
    await send('GET', '/v1/plans/someone', { traceparent: given, 'x-secret': '1' });
    expect(lines.info).toEqual([]);
    expect(lines.debug).toHaveLength(1);
    const { durationMs, ...line } = lines.debug[0] ?? {};
    expect(durationMs).toBeNumber();
    expect(line).toEqual({
      method: 'GET',
      route: '/v1/plans/{objectId}',
      status: 200,
      trace: '4bf92f3577b34da6a3ce929d0e0e4736',
      message: 'request',
    });
    expect(seen.get?.trace).toBe(given);
  });

  test.each([
    ['POST', '/v1/plans', 201],
    ['DELETE', '/v1/plans/x', 204],
    ['GET', '/v1/plans/none', 404],
    ['GET', '/v1/plans/broken', 500],
  ])('at info where it is a write or fails: %s %s', async (method, path, status) => {
    const headers = { ...json, traceparent: given, 'if-match': '*' };
    await send(method, path, headers, method === 'POST' ? planText : undefined);
    expect(lines.debug).toEqual([]);
    expect(lines.info).toHaveLength(1);
    expect(lines.info[0]).toMatchObject({ method, status, trace: '4bf92f3577b34da6a3ce929d0e0e4736' });
  });

  test.each([
    ['GET', '/v1/plans/x', 200],
    ['HEAD', '/v1/plans/x', 200],
    ['OPTIONS', '/v1/plans/x', 204],
  ])('at debug where it is a read: %s %s', async (method, path, status) => {
    await send(method, path);
    expect(lines.info).toEqual([]);
    expect(lines.debug).toMatchObject([{ method, status }]);
  });

  test('none is made where its level is off', async () => {
    const quiet = servingOptions();
    const logger = { ...quiet.options.logger, isLevelEnabled: (level: string) => level !== 'debug' };
    const other = createServer({ ...quiet.options, logger, handlers: served, context: undefined });
    expect((await other.fetch(new Request('http://localhost/livez'))).status).toBe(200);
    expect((await other.fetch(new Request('http://localhost/nowhere'))).status).toBe(404);
    expect(quiet.lines.debug).toEqual([]);
    expect(quiet.lines.info).toMatchObject([{ status: 404 }]);
  });

  test.each([
    ['an answer', 'GET', '/v1/plans/x', 'getPlan', 200],
    ['one without its body', 'HEAD', '/v1/plans/x', 'getPlan', 200],
    ['a refusal', 'POST', '/v1/plans', 'createPlan', 401],
    ['an unforeseen error', 'GET', '/v1/plans/broken', 'getPlan', 500],
    ['a path that is none', 'GET', '/nowhere', undefined, 404],
    ['a method that a path does not have', 'PUT', '/livez', undefined, 405],
    ['what is answered for every path', 'OPTIONS', '/livez', undefined, 204],
  ])('is counted once: %s', async (_what, method, path, operation, status) => {
    counted.length = 0;
    await send(method, path, method === 'POST' ? { ...json, authorization: '' } : undefined);
    expect(counted).toEqual([[operation, status]]);
  });

  test('also where there is nothing', async () => {
    await send('GET', '/nowhere/secret');
    expect(lines.info[0]).toMatchObject({ route: null, status: 404 });
  });
});
