import { afterAll, describe, expect, test } from 'bun:test';
import { connect } from 'node:net';
import type { Handlers } from './generated/handlers.ts';
import { createServer } from './server.ts';
import { servingOptions } from './serving.fixture.ts';

/*
 * Answers that Bun's HTTP server makes itself, as `info.description` of the contract lists them. A change of Bun that
 * adds or removes one is seen here.
 */

const handlers = {
  getLiveness: () => ({ status: 200, body: { status: 'ok' } }),
  async getReadiness() {
    await Bun.sleep(50);
    return { status: 200, body: { status: 'ok' } };
  },
} satisfies Partial<Handlers<undefined>>;
// The other operations are not called here.
const served = handlers as unknown as Handlers<undefined>;
const server = createServer({ ...servingOptions().options, handlers: served, context: undefined });
const port = server.listen({ hostname: '127.0.0.1', port: 0 });
afterAll(() => server.stop());

/** Everything that the server answers until it closes the connection; it is given a second. */
function exchangeRaw(request: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  const socket = connect(port, '127.0.0.1', () => socket.write(request));
  socket.on('data', (bytes) => {
    answer += bytes;
  });
  socket.on('close', () => resolve(answer)).on('error', () => resolve(answer));
  setTimeout(() => socket.destroy(), 1_000).unref();
  return promise;
}

const get = (headers: string, version = 'HTTP/1.1') => `GET /livez ${version}\r\nHost: x\r\n${headers}\r\n`;
const post = (headers: string, body: string) => `POST /v1/plans HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => `h${index}: 1\r\n`).join('');

describe('the HTTP server answers by itself', () => {
  test.each([
    ['a malformed request line', 400, 'GARBAGE\r\n\r\n'],
    ['no Host', 400, 'GET /livez HTTP/1.1\r\n\r\n'],
    ['a header without a colon', 400, get('no colon\r\n')],
    ['a length that is no number', 400, post('Content-Length: abc\r\n', '')],
    ['two lengths', 400, post('Content-Length: 3\r\nContent-Length: 4\r\n', 'abc')],
    ['a length and chunks', 400, post('Content-Length: 3\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n')],
    ['headers of more than 16 KB', 431, get(`a: ${'a'.repeat(16_384)}\r\n`)],
    ['a path of more than 16 KB', 431, `GET /${'a'.repeat(16_384)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['more than 200 headers', 431, get(lines(200))],
    ['another version', 505, get('', 'HTTP/2.0')],
  ])('%s by %i without a body', async (_, status, request) => {
    expect(await exchangeRaw(request)).toMatch(
      new RegExp(`^HTTP/1\\.1 ${status} [^\\r]*\\r\\nConnection: close\\r\\n\\r\\n$`),
    );
  });

  test('a malformed chunk after the answer, where that did not wait for the body', async () => {
    const answer = await exchangeRaw(post('Transfer-Encoding: chunked\r\n', 'zz\r\nabc\r\n0\r\n\r\n'));
    expect(answer).toStartWith('HTTP/1.1 401 ');
    expect(answer).toEndWith('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });

  // Of what follows a request that is still being answered. The proxy in compose/ takes all of these.
  const slow = (headers: string, rest: string) => `GET /readyz HTTP/1.1\r\nHost: x\r\n${headers}\r\n${rest}`;
  test.each([
    ['a second request', slow('', get('Connection: close\r\n'))],
    ['a line break after the body', slow('Content-Length: 2\r\n', '{}\r\n')],
    ['a trailer field', slow('Transfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\nx: 1\r\n\r\n')],
  ])('%s, sent before the answer, by 400 or nothing', async (_, request) => {
    expect(await exchangeRaw(request)).toMatch(
      /^(HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n)?$/,
    );
  });

  test.each([
    ['headers of 15 KB', get(`a: ${'a'.repeat(15_000)}\r\nConnection: close\r\n`)],
    ['190 headers', get(`${lines(190)}Connection: close\r\n`)],
    ['HTTP/1.0', get('Connection: close\r\n', 'HTTP/1.0')],
  ])('but not %s', async (_, request) => {
    expect(await exchangeRaw(request)).toStartWith('HTTP/1.1 200 ');
  });
});
