import { describe, expect, test } from 'bun:test';
import { Elysia } from 'elysia';
import type { Call } from './call.ts';
import type { Check } from './generated/validators.js';
import type { Parameter } from './operation.ts';
import { bindHandlers, protocol } from './protocol.ts';
import { limits, servingOptions } from './serving.fixture.ts';

/** Operations that the contract does not have yet: queries, lists, defaults, several media types, streams. */

const string: Check = (value) =>
  typeof value === 'string' ? [] : [{ pointer: '', detail: 'must be a string' }];
const integer: Check = (value) =>
  Number.isInteger(value) ? [] : [{ pointer: '', detail: 'must be an integer' }];
const boolean: Check = (value) =>
  typeof value === 'boolean' ? [] : [{ pointer: '', detail: 'must be a boolean' }];
const integers: Check = (value) =>
  Array.isArray(value)
    ? value.flatMap((item, index) => integer(item).map(({ detail }) => ({ pointer: `/${index}`, detail })))
    : [{ pointer: '', detail: 'must be an array' }];
const any: Check = () => [];

function query(name: string, more: Partial<Parameter>): Parameter {
  return {
    in: 'query',
    name,
    required: false,
    scalar: 'string',
    list: false,
    fallback: undefined,
    check: string,
    ...more,
  };
}

const bad = {
  mediaType: 'application/problem+json',
  headers: [],
  content: { 'application/problem+json': any },
};

const csv = { 'application/json': any, 'text/csv': undefined };
const lines = { 'application/x-ndjson': undefined };
const patches = { 'application/json': any, 'application/merge-patch+json': integer };
const required = (name: string) => ({ name, required: true, check: string });

let seen: Call | undefined;
const { options } = servingOptions();
const answer = bindHandlers(
  {
    list: (request: Call) => {
      seen = request;
      return request.query['inStock'] === true
        ? { status: 200, type: 'text/csv', body: 'a,b' }
        : { status: 200, type: 'application/json', body: [] };
    },
    change: async (request: Call) => {
      seen = request;
      return { status: 204 };
    },
    load: async ({ body }: Call) => ({ status: 200, body }),
    special: () => ({ status: 200, body: new Blob(['one', 'two']).stream() }),
  },
  undefined,
);
/** The routes by hand, as the generator writes them. */
const app = new Elysia({ strictPath: true, handler: { standardHostname: false } })
  .use(protocol(options))
  .get('/books', answer('list'), {
    operation: {
      id: 'list',
      path: '/books',
      answers: {
        200: { mediaType: undefined, headers: [], content: csv, problems: [] },
        400: { ...bad, problems: ['malformed-parameter'] },
        406: { ...bad, problems: ['not-acceptable'] },
      },
    },
    produces: ['application/json', 'text/csv'],
    parameters: [
      query('tag', { list: true, scalar: 'integer', check: integers }),
      query('limit', { scalar: 'integer', check: integer, fallback: 20 }),
      query('inStock', { scalar: 'boolean', check: boolean }),
      query('title', { required: true }),
      { ...query('x-shelf', { scalar: 'integer', check: integers, list: true }), in: 'header' },
    ],
  })
  .patch('/books/:id', answer('change'), {
    operation: {
      id: 'change',
      path: '/books/{id}',
      answers: {
        204: { mediaType: undefined, headers: [], content: {}, problems: [] },
        400: { ...bad, problems: ['malformed-parameter'] },
        401: { ...bad, headers: [required('www-authenticate')], problems: ['unauthenticated'] },
        415: {
          ...bad,
          headers: [required('accept'), required('accept-patch')],
          problems: ['unsupported-media-type'],
        },
        422: { ...bad, problems: ['invalid-body'] },
      },
    },
    scopes: [],
    consumes: { required: false, mediaTypes: Object.keys(patches) },
    parameters: [{ ...query('id', { required: true, scalar: 'integer', check: integer }), in: 'path' }],
    requestBody: { content: patches },
    parse: 'none',
  })
  .post('/books', answer('load'), {
    operation: {
      id: 'load',
      path: '/books',
      answers: {
        200: { mediaType: 'application/x-ndjson', headers: [], content: lines, problems: [] },
        415: {
          ...bad,
          headers: [required('accept'), required('accept-post')],
          problems: ['unsupported-media-type'],
        },
      },
    },
    consumes: { required: true, mediaTypes: Object.keys(lines) },
    produces: Object.keys(lines),
    parameters: [],
    requestBody: { content: lines },
    parse: 'none',
  })
  .get('/books/special', answer('special'), {
    operation: {
      id: 'special',
      path: '/books/special',
      answers: {
        200: { mediaType: 'text/plain', headers: [], content: { 'text/plain': undefined }, problems: [] },
      },
    },
    produces: ['text/plain'],
    parameters: [],
  });
const { fetch } = app;

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new Request(`http://localhost${path}`, { headers }));

const patch = (path: string, headers: Record<string, string>, body?: string) =>
  fetch(
    new Request(`http://localhost${path}`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer read', ...headers },
      ...(body === undefined ? {} : { body }),
    }),
  );

async function readErrors(response: Response): Promise<string[]> {
  const { errors } = (await response.json()) as { errors: { pointer: string; detail: string }[] };
  return errors.map(({ pointer, detail }) => `${pointer} ${detail}`);
}

describe('parameters', () => {
  test('become values of their types, with defaults', async () => {
    expect((await get('/books?title=a%20b+c&tag=1&tag=-2&inStock=false', { 'x-shelf': '3, 4' })).status).toBe(
      200,
    );
    expect(seen?.query).toEqual({ title: 'a b c', tag: [1, -2], limit: 20, inStock: false });
    expect(seen?.headers).toEqual({ 'x-shelf': [3, 4] });
  });

  test('commas in a query are text', async () => {
    expect(await readErrors(await get('/books?title=a,b&tag=1,2'))).toEqual(['tag/0 must be an integer']);
  });

  test('tell all faults', async () => {
    const response = await get('/books?limit=1.5&limit=2&inStock=yes&tag=1&tag=x', { 'x-shelf': 'x' });
    expect(response.status).toBe(400);
    expect(await readErrors(response)).toEqual([
      'tag/1 must be an integer',
      'limit must be given once',
      'inStock must be a boolean',
      'title is required',
      'x-shelf/0 must be an integer',
    ]);
  });

  test('that no operation has are named, with those that there are', async () => {
    const response = await get('/books?title=a&instock=true&other=1&other=2');
    expect(response.status).toBe(400);
    expect(await response.clone().json()).toMatchObject({
      detail: expect.stringContaining('the query parameters tag, limit, inStock, title.'),
    });
    expect(await readErrors(response)).toEqual([
      'instock is not a query parameter of this operation; did you mean inStock?',
      'other is not a query parameter of this operation',
    ]);
  });

  test('that no operation has make a short answer, however many there are', async () => {
    const names = Array.from({ length: 5_000 }, (_, i) => `n${i}`).join('&');
    expect(await readErrors(await get(`/books?title=a&${names}`))).toHaveLength(20);
  });

  test.each(['1e3', '+1', '01', '', '9007199254740993', ' 1', '0x10'])('%p is no integer', async (text) => {
    const response = await get(`/books?title=a&limit=${encodeURIComponent(text)}`);
    expect(await readErrors(response)).toEqual(['limit must be an integer']);
  });

  test('broken percent-encoding is malformed', async () => {
    expect(await readErrors(await get('/books?title=%zz'))).toContain(
      'title is not percent-encoded UTF-8 (RFC 3986 §2.1)',
    );
  });

  test('a fixed segment goes before a parameter', async () => {
    expect(await (await get('/books/special')).text()).toBe('onetwo');
  });
});

describe('streams', () => {
  test('a body that is not JSON is handed on as it arrives, however long', async () => {
    const line = `${'x'.repeat(limits.bodyBytes)}\n`;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const headers = { 'content-type': 'application/x-ndjson' };
    const request = new Request('http://localhost/books', { method: 'POST', headers, body: readable });
    const response = await fetch(request);
    const reader = response.body?.getReader();
    for (let times = 0; times < 3; times += 1) {
      const [, read] = await Promise.all([writer.write(new TextEncoder().encode(line)), reader?.read()]);
      expect(read?.value?.length).toBe(line.length);
    }
    await writer.close();
    expect((await reader?.read())?.done).toBe(true);
  });

  test('another type is 415', async () => {
    const response = await fetch(new Request('http://localhost/books', { method: 'POST', body: '{}' }));
    expect([response.status, response.headers.get('accept-post')]).toEqual([415, 'application/x-ndjson']);
  });
});

describe('several media types', () => {
  test('passes the preferred media type of the client to the handler', async () => {
    await get('/books?title=a', { accept: 'application/json;q=0.5, text/csv' });
    expect(seen?.accept).toBe('text/csv');
  });

  test('of an answer: the handler chooses', async () => {
    const response = await get('/books?title=a&inStock=true');
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/csv', 'a,b']);
  });

  test('of a request: the handler learns which', async () => {
    expect(
      (await patch('/books/1', { 'content-type': 'application/merge-patch+json; a=b' }, '7')).status,
    ).toBe(204);
    expect(seen?.body).toEqual({ type: 'application/merge-patch+json', value: 7 });
    expect(seen?.params).toEqual({ id: 1 });
    expect((await patch('/books/1', { 'content-type': 'application/merge-patch+json' }, '"x"')).status).toBe(
      422,
    );
  });

  test('of a PATCH that takes neither', async () => {
    const response = await patch('/books/1', { 'content-type': 'text/plain' }, 'x');
    expect(response.status).toBe(415);
    expect(response.headers.get('accept-patch')).toBe('application/json, application/merge-patch+json');
  });

  test('a body that may be left out', async () => {
    expect((await patch('/books/1', {})).status).toBe(204);
    expect(seen?.body).toBeUndefined();
  });
});

test('without scopes any valid token will do, and none will not', async () => {
  expect((await patch('/books/1', {})).status).toBe(204);
  expect((await fetch(new Request('http://localhost/books/1', { method: 'PATCH' }))).status).toBe(401);
});
