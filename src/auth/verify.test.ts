import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { startIssuer } from '../../test/support/issuer.ts';
import type { Principal } from './principal.ts';
import { TokenCache } from './token-cache.ts';
import { createAuthenticate } from './verify.ts';

const issuer = await startIssuer();
const forger = await startIssuer();
afterAll(() => Promise.all([issuer.stop(), forger.stop()]));

let cache: TokenCache;
let authenticate: ReturnType<typeof createAuthenticate>;
beforeEach(() => {
  cache = new TokenCache({ bytes: 1_000_000, ofPrincipal: 3 });
  authenticate = createAuthenticate({ issuer: issuer.url, audience: 'planbase', orgClaim: 'org' }, cache);
});

describe('a verified token', () => {
  test('is remembered, and answered without a promise from then on', async () => {
    const header = `Bearer ${await issuer.sign()}`;
    const principal = await authenticate(header);
    expect(principal).toMatchObject({
      subject: 's',
      issuer: issuer.url,
      org: 'example.com',
      scopes: new Set(['plans:read', 'plans:write']),
    });
    expect(authenticate(header)).toBe(principal as Principal);
  });

  test('is remembered once, however its header is spelt', async () => {
    const token = await issuer.sign();
    const schemes = Array.from({ length: 64 }, (_, bits) =>
      [...'bearer'].map((one, at) => ((bits >> at) & 1 ? one.toUpperCase() : one)).join(''),
    );
    for (const scheme of schemes) {
      for (const space of [' ', '  ', ' '.repeat(50)]) {
        expect(await authenticate(`${scheme}${space}${token}`)).toMatchObject({ subject: 's' });
      }
    }
    expect(cache.size).toBe(1);
  });

  test('has one spelling: trailing bits, padding and white space in its signature are refused', async () => {
    const token = await issuer.sign();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(token.at(-1) ?? '');
    const spellings = [
      ...[1, 2, 3, 15].map((bits) => `${token.slice(0, -1)}${alphabet[last ^ bits]}`),
      `${token}=`,
      `${token}==`,
      token.replaceAll('-', '+').replaceAll('_', '/').concat('='),
      `${token}.`,
      `${token}.${token}`,
    ];
    for (const spelling of spellings) {
      expect(await authenticate(`Bearer ${spelling}`)).toMatchObject({ code: 'invalid-token' });
    }
    expect(cache.size).toBe(0);
  });

  test('is verified once by requests that bring it at the same time', async () => {
    const header = `Bearer ${await issuer.sign()}`;
    const [first, ...rest] = await Promise.all(Array.from({ length: 50 }, () => authenticate(header)));
    expect(rest.every((one) => one === first)).toBe(true);
  });

  test('is verified again after its expiry, and refused', async () => {
    const header = `Bearer ${await issuer.sign({ exp: Math.floor(Date.now() / 1_000) + 1 })}`;
    expect(await authenticate(header)).toMatchObject({ subject: 's' });
    while (!('code' in (await authenticate(header)))) await Bun.sleep(50);
    expect(cache.size).toBe(0);
  });
});

test('a token that does not hold is not remembered', async () => {
  const forged = await forger.sign({ iss: issuer.url });
  for (const token of [forged, await issuer.sign({ aud: 'b' }), 'rubbish', 'a.b.c']) {
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ code: 'invalid-token' });
  }
  expect(cache.size).toBe(0);
});

describe('the tokens that are remembered', () => {
  const principal = (subject: string, scopes: readonly string[] = []): Principal => ({
    subject,
    issuer: issuer.url,
    org: 'o',
    scopes: new Set(scopes),
    expiresAtS: 1,
  });

  test('are a few of each caller, the newest', () => {
    const known = principal('quiet');
    cache.set('quiet', known);
    for (let number = 0; number < 10_000; number += 1) cache.set(`loud ${number}`, principal('loud'));
    expect(cache.size).toBe(4);
    expect(cache.get('quiet')).toBe(known);
    expect(cache.get('loud 9999')).toBeDefined();
    expect(cache.get('loud 9996')).toBeUndefined();
  });

  test('take no more bytes than allowed, with their scopes, and those not used go first', () => {
    cache.set('used', principal('used'));
    for (let number = 0; number < 5_000; number += 1) {
      cache.set(`token ${number}`, principal(`subject ${number}`, ['x'.repeat(1_000)]));
      expect(cache.get('used')).toBeDefined();
    }
    expect(cache.bytes).toBeLessThanOrEqual(1_000_000);
    expect(cache.size).toBeLessThan(1_000);
    cache.set('too large', principal('much', ['x'.repeat(600_000)]));
    expect(cache.get('too large')).toBeUndefined();
  });

  test('make room for their caller again when others have pushed them out', () => {
    for (let number = 0; number < 3; number += 1) cache.set(`first ${number}`, principal('first'));
    for (let number = 0; number < 5_000; number += 1) cache.set(`${number}`, principal(`${number}`));
    for (let number = 0; number < 3; number += 1) cache.set(`again ${number}`, principal('first'));
    expect(cache.get('again 0')).toBeDefined();
  });
});
