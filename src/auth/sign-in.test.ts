import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { createSignIn } from './sign-in.ts';

/** The discovery document of the fake issuer, and the paths that were requested. */
const state: { answer: object | undefined; asked: string[] } = { answer: undefined, asked: [] };
const server = Bun.serve({
  hostname: '127.0.0.1',
  port: 0,
  fetch({ url }) {
    state.asked.push(new URL(url).pathname);
    return state.answer === undefined ? new Response('', { status: 503 }) : Response.json(state.answer);
  },
});
afterAll(() => server.stop(true));

const issuer = `http://127.0.0.1:${server.port}`;
const metadata = {
  issuer,
  authorization_endpoint: 'https://a.example/auth',
  token_endpoint: 'https://b.example/token?x=1',
};
beforeEach(() => {
  state.answer = metadata;
  state.asked = [];
});

describe("the issuer's endpoints for signing in", () => {
  test('are those of its discovery document, which is asked for once', async () => {
    const signIn = createSignIn(issuer);
    expect(state.asked).toEqual([]);
    const expected = { authorizationUrl: 'https://a.example/auth', tokenUrl: 'https://b.example/token?x=1' };
    expect(await Promise.all([signIn(), signIn()])).toEqual([expected, expected]);
    expect(await signIn()).toEqual(expected);
    expect(state.asked).toEqual(['/.well-known/openid-configuration']);
  });

  test('are asked for again after the issuer did not answer', async () => {
    const signIn = createSignIn(issuer);
    state.answer = undefined;
    await expect(signIn()).rejects.toThrow();
    state.answer = metadata;
    expect(await signIn()).toMatchObject({ authorizationUrl: 'https://a.example/auth' });
  });

  test.each([
    ["another issuer's", { ...metadata, issuer: 'https://other.example' }],
    ['without a token endpoint', { ...metadata, token_endpoint: undefined }],
    ['with an endpoint that is no address', { ...metadata, token_endpoint: 'token' }],
    ['with a script for an address', { ...metadata, authorization_endpoint: 'javascript:alert(1)' }],
  ])('are not taken from a document: %s', async (_what, answer) => {
    state.answer = answer;
    await expect(createSignIn(issuer)()).rejects.toThrow();
  });
});
