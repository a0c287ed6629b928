import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { connect } from 'node:net';
import { YAML } from 'bun';
import type { SignIn } from '../../auth/sign-in.ts';
import type { Handlers } from '../generated/handlers.ts';
import { createServer } from '../server.ts';
import { servingOptions } from '../serving.fixture.ts';
import { readDocumentation } from './documentation.ts';
import { withEmptyOptions } from './parameters.ts';

const issuer: SignIn = {
  authorizationUrl: 'https://issuer.example/auth',
  tokenUrl: 'https://tokens.example/oauth/token',
};
const state: { signIn: SignIn | undefined; warnings: object[] } = { signIn: issuer, warnings: [] };
beforeEach(() => {
  state.signIn = issuer;
  state.warnings = [];
});

const { options, lines } = servingOptions();
const server = createServer({
  ...options,
  // Operations are not called here.
  handlers: {} as Handlers<undefined>,
  context: undefined,
  documentation: await readDocumentation({
    clientId: 'a "client"',
    async signIn() {
      if (state.signIn === undefined) throw new Error('nobody answers');
      return state.signIn;
    },
    logger: { warn: (fields) => void state.warnings.push(fields) },
  }),
});
const port = server.listen({ hostname: '127.0.0.1', port: 0 });
afterAll(() => server.stop());

function send(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, { method, headers, redirect: 'manual' });
}

/** Sends the path as it is, which `fetch` would tidy, and resolves with the status line. */
function readStatus(path: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
  });
  socket.on('error', reject);
  socket.once('data', (data) => {
    socket.destroy();
    resolve(data.toString('latin1').split('\r\n')[0] ?? '');
  });
  return promise;
}

/** The part of the contract that the page's copy differs in. */
interface Secured {
  components: { securitySchemes: { oauth: { flows: Record<string, Record<string, unknown>> } } };
}

const paths = [
  ['/openapi.yaml', 'application/yaml'],
  ['/openapi.json', 'application/json'],
  ['/docs', 'text/html'],
  ['/docs/', 'text/html'],
  ['/docs/openapi.json', 'application/json'],
  ['/docs/initializer.js', 'text/javascript'],
  ['/docs/start.js', 'text/javascript'],
  ['/docs/swagger-ui-bundle.js', 'text/javascript'],
  ['/docs/swagger-ui.css', 'text/css'],
  ['/docs/index.css', 'text/css'],
  ['/docs/favicon-32x32.png', 'image/png'],
  ['/docs/oauth2-redirect.html', 'text/html'],
  ['/docs/oauth2-redirect.js', 'text/javascript'],
] as const;

test('/ leads to the page, whatever the method and the query', async () => {
  for (const [method, path] of [
    ['GET', '/'],
    ['HEAD', '/'],
    ['GET', '/?from=somewhere'],
  ] as const) {
    const response = await send(path, {}, method);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/docs']);
    expect(await response.text()).toBe('');
  }
  expect((await send('/', {}, 'POST')).status).toBe(405);
});

test('a query of a document is ignored', async () => {
  expect((await send('/docs/oauth2-redirect.html?code=1&state=2')).status).toBe(200);
});

describe.each(paths)('%s', (path, mediaType) => {
  test('is served to anybody, to be asked for again before it is used again', async () => {
    const response = await send(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await response.bytes()).length).toBeGreaterThan(100);
  });

  test('is 304 without a body while the client has it', async () => {
    const etag = (await send(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await send(path, { 'if-none-match': known });
      expect([response.status, response.headers.get('etag')]).toEqual([304, etag]);
      expect(await response.text()).toBe('');
    }
    for (const other of ['"other"', etag.replaceAll('"', ''), 'nonsense', '']) {
      expect((await send(path, { 'if-none-match': other })).status).toBe(200);
    }
  });

  test('answers HEAD, OPTIONS, other methods and other media types as every path does', async () => {
    const head = await send(path, {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe((await send(path)).headers.get('etag'));
    const choices = await send(path, {}, 'OPTIONS');
    expect([choices.status, choices.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const refused = await send(path, {}, 'POST');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await send(path, { accept: 'audio/ogg' })).status).toBe(406);
  });
});

describe('the contract', () => {
  test('is the committed file, byte for byte', async () => {
    const committed = await Bun.file(new URL('../../../openapi.yaml', import.meta.url)).bytes();
    expect(await (await send('/openapi.yaml')).bytes()).toEqual(committed);
  });

  test('is the same document as JSON', async () => {
    const parsed = YAML.parse(await (await send('/openapi.yaml')).text());
    expect(await (await send('/openapi.json')).json()).toEqual(parsed);
  });
});

describe('nothing else is there', () => {
  test.each([
    '/docs/index.html',
    '/docs/package.json',
    '/docs/swagger-ui-bundle.js/',
    '/docs//swagger-ui.css',
    '/docs/../src/main.ts',
    '/docs/..%2f..%2fpackage.json',
    '/docs/%2e%2e/package.json',
    '/docs/..\\package.json',
    '/docs/swagger-ui.css%00.js',
    '/openapi.yml',
    '/DOCS',
  ])('%s', async (path) => {
    expect(await readStatus(path)).toMatch(/^HTTP\/1\.1 40[04] /);
  });

  test('and what is there is found when sent raw', async () => {
    expect(await readStatus('/docs/swagger-ui.css')).toBe('HTTP/1.1 200 OK');
    expect(await readStatus('/docs/sw%61gger-ui.css')).toBe('HTTP/1.1 200 OK');
  });
});

describe('the page', () => {
  test('loads nothing from elsewhere and runs no script of its own', async () => {
    const html = await (await send('/docs')).text();
    const links = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect((await send(link)).status).toBe(200);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    expect(html).toContain('data-client-id="a &quot;client&quot;" data-scopes="plans:read plans:write');
  });

  test('may talk to this server and to the issuer only', async () => {
    const policy = (await send('/docs')).headers.get('content-security-policy') ?? '';
    expect(policy).toStartWith("default-src 'self'; ");
    expect(policy).toContain("; connect-src 'self' https://tokens.example; ");
    expect(policy).not.toContain('unsafe');
    expect((await send('/openapi.json')).headers.get('content-security-policy')).toStartWith(
      "default-src 'none'",
    );
  });

  test('is given the contract with the issuer in it, and no flow that needs a secret', async () => {
    const contract = withEmptyOptions((await (await send('/openapi.json')).json()) as Secured);
    const { oauth } = contract.components.securitySchemes;
    const scopes = oauth.flows['authorizationCode']?.['scopes'];
    oauth.flows = { authorizationCode: { ...issuer, scopes } };
    expect(await (await send('/docs/openapi.json')).json()).toEqual(contract);
  });

  test('is readable while the issuer is away, and signs in when it is back, whatever was cached', async () => {
    state.signIn = undefined;
    const away = await send('/docs');
    expect(away.status).toBe(200);
    expect(away.headers.get('content-security-policy')).toContain("connect-src 'self';");
    const contract = (await (await send('/docs/openapi.json')).json()) as Secured;
    expect<object>(contract.components.securitySchemes).toEqual({
      oauth: { type: 'http', scheme: 'bearer' },
    });
    expect(state.warnings).toEqual([
      { reason: 'Error: nobody answers' },
      { reason: 'Error: nobody answers' },
    ]);

    state.signIn = issuer;
    const etag = away.headers.get('etag') ?? '';
    expect((await send('/docs', { 'if-none-match': etag })).status).toBe(200);
  });
});

test('every request is logged under its path', async () => {
  lines.debug.length = 0;
  await send('/docs/openapi.json?x=secret');
  expect(lines.debug).toMatchObject([{ method: 'GET', route: '/docs/openapi.json', status: 200 }]);
});
