import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { decodeProtectedHeader, SignJWT } from 'jose';
import { type Members, startIssuer } from '../../test/support/issuer.ts';
import { until } from '../../test/support/until.ts';
import { createLogger } from '../log.ts';
import { normalizeBearer } from './bearer.ts';
import { IssuerKeys, type IssuerKeysSettings } from './issuer-keys.ts';
import type { Principal } from './principal.ts';
import { TokenCache, type TokenCacheLimits } from './token-cache.ts';
import { createAuthenticate, type ExtractToken, type Trust } from './verify.ts';

const issuer = await startIssuer();
const forger = await startIssuer();
afterAll(() => Promise.all([issuer.stop(), forger.stop()]));

const limits: TokenCacheLimits = { bytes: 1_000_000, ofPrincipal: 3, lifetimeMs: 60_000 };
const logger = createLogger('test', 'silent');
let extracted = 0;
const extractToken: ExtractToken = async (authorization) => {
  extracted += 1;
  return normalizeBearer(authorization)?.slice('Bearer '.length);
};
const nowS = () => Math.floor(Date.now() / 1_000);

function make(
  settings: Partial<IssuerKeysSettings> = {},
  verified = new TokenCache(limits),
  rules: Partial<Trust> = {},
) {
  const trust = {
    issuer: issuer.url,
    audience: 'planbase',
    orgClaim: 'org',
    maxLifetimeS: 3_600,
    clockToleranceS: 5,
  };
  const keys = new IssuerKeys(
    { issuer: issuer.url, refreshMs: 60_000, keepMs: 3_600_000, ...settings },
    logger,
  );
  return createAuthenticate({ ...trust, ...rules }, keys, extractToken, verified);
}

let cache: TokenCache;
let authenticate: ReturnType<typeof createAuthenticate>;
beforeEach(() => {
  issuer.setReachable(true);
  cache = new TokenCache(limits);
  authenticate = make({}, cache);
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
    extracted = 0;
    expect(authenticate(header)).toBe(principal as Principal);
    expect(extracted).toBe(0);
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
    const header = `Bearer ${await issuer.sign({ exp: nowS() + 1 })}`;
    expect(await authenticate(header)).toMatchObject({ subject: 's' });
    while (!('code' in (await authenticate(header)))) await Bun.sleep(50);
    expect(cache.size).toBe(0);
  });
});

test('a remembered token is verified again after its time, though it has not expired', async () => {
  const brief = new TokenCache({ ...limits, lifetimeMs: 50 });
  const own = make({}, brief);
  const header = `Bearer ${await issuer.sign()}`;
  await own(header);
  expect(brief.get(header)).toBeDefined();
  await until('it is forgotten', 2_000, async () => brief.get(header) === undefined);
  expect(brief.size).toBe(0);
  expect(await own(header)).toMatchObject({ subject: 's' });
});

describe("the issuer's keys", () => {
  const signed = async () => `Bearer ${await issuer.sign()}`;

  test('verify new tokens while the issuer is unreachable, however often they were to be refreshed', async () => {
    const own = make({ refreshMs: 0 });
    await own(await signed());
    issuer.setReachable(false);
    const before = issuer.requests.length;
    for (let count = 0; count < 20; count += 1)
      expect(await own(await signed())).toMatchObject({ subject: 's' });
    await until('a refresh was tried', 2_000, async () => issuer.requests.length > before);
    expect(issuer.requests.length).toBeLessThan(before + 4);
  });

  test('are not used for longer than they are kept', async () => {
    const own = make({ keepMs: 0 });
    const header = await signed();
    expect(await own(header)).toMatchObject({ subject: 's' });
    issuer.setReachable(false);
    expect(own(header)).toMatchObject({ subject: 's' });
    await expect(own(await signed())).rejects.toMatchObject({ code: 'unavailable', retryAfterS: 2 });
  });

  test('are needed: without them nobody can tell', async () => {
    issuer.setReachable(false);
    await expect(make()(await signed())).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('are refreshed in the background, and tokens of a key that was removed are forgotten', async () => {
    const own = make({ refreshMs: 50 }, cache);
    const old = await signed();
    await own(old);
    await issuer.rotate({ keep: false });
    await until('the token is refused', 2_000, async () => 'code' in (await own(old)));
    expect(await own(old)).toEqual({
      code: 'invalid-token',
      detail: 'The token is signed with a key that the issuer does not publish.',
    });
    expect(await own(await signed())).toMatchObject({ subject: 's' });
  });

  test('are several during a rotation; tokens of both are remembered, with and without a key id', async () => {
    const own = make({ refreshMs: 20 }, cache);
    const old = await signed();
    const nameless = `Bearer ${await issuer.sign({}, { kid: undefined })}`;
    await own(old);
    await issuer.rotate({ keep: true });
    await until('the new key is known', 2_000, async () => !('code' in (await own(await signed()))));
    expect(own(old)).toMatchObject({ subject: 's' });
    expect(await own(nameless)).toMatchObject({ subject: 's' });
    const forged = await forger.sign({ iss: issuer.url }, { kid: undefined });
    expect(await own(`Bearer ${forged}`)).toMatchObject({ code: 'invalid-token' });
  });
});

describe('the claims of a token', () => {
  test.each<[string, Members, object]>([
    ['scopes in a list', { scope: ['a', 'b'] }, { scopes: new Set(['a', 'b']) }],
    ['scopes as `scp`', { scope: undefined, scp: 'a b' }, { scopes: new Set(['a', 'b']) }],
    ['scopes as a list `scp`', { scope: undefined, scp: ['a', 'b'] }, { scopes: new Set(['a', 'b']) }],
    ['no scopes', { scope: undefined }, { scopes: new Set() }],
    ['no organisation', { org: undefined }, { org: undefined }],
    ['an organisation that is null', { org: null }, { org: undefined }],
    ['a clock that is ahead a little', { nbf: nowS() + 3, iat: nowS() + 3 }, { subject: 's' }],
    ['a long subject', { sub: '😀'.repeat(255) }, { subject: '😀'.repeat(255) }],
  ])('may be: %s', async (_name, claims, expected) => {
    expect(await authenticate(`Bearer ${await issuer.sign(claims)}`)).toMatchObject(expected);
  });

  test.each<[string, Members, string]>([
    ['a number as subject', { sub: 7 }, 'The claim `sub` must be a string.'],
    ['a list as organisation', { org: ['a'] }, 'The claim `org` must be a string.'],
    ['an empty organisation', { org: '' }, 'The claim `org` must have 1 to 255 characters.'],
    ['a subject without end', { sub: 'x'.repeat(256) }, 'The claim `sub` must have 1 to 255 characters.'],
    ['half of a surrogate pair', { sub: 'a\ud800' }, 'The claim `sub` has characters that are not allowed.'],
    ['a line break', { org: 'a\nb' }, 'The claim `org` has characters that are not allowed.'],
    ['numbers as scopes', { scope: [1] }, 'The claim `scope` must be a string or a list of strings.'],
    ['an object as scopes', { scp: {} }, 'The claim `scp` must be a string or a list of strings.'],
    ['no subject', { sub: undefined }, 'The token has no claim `sub`.'],
    ['another audience', { aud: 'b' }, 'The token is for another audience: request one for planbase.'],
    ['another issuer', { iss: 'https://b.example' }, 'The token is of another issuer.'],
    ['an expiry that has passed within the tolerance', { exp: nowS() - 1 }, 'The token has expired.'],
    ['an expiry long ago', { exp: nowS() - 60 }, 'The token has expired.'],
    ['a start far ahead', { nbf: nowS() + 60 }, 'The token is not valid yet.'],
    [
      'a long life',
      { iat: nowS(), exp: nowS() + 3_700 },
      'The token is valid for longer than the 3600 s that are allowed.',
    ],
    [
      'a long life in the future',
      { iat: nowS() + 7_200, exp: nowS() + 7_800 },
      'The token is valid for longer than the 3600 s that are allowed.',
    ],
    [
      'a long life without a beginning',
      { exp: nowS() + 3_700 },
      'The token is valid for longer than the 3600 s that are allowed.',
    ],
    ['a text as expiry', { exp: 'soon' }, 'The claim `exp` of the token is invalid.'],
  ])('must not be: %s', async (_name, claims, detail) => {
    const token = await issuer.sign(claims);
    expect(await authenticate(`Bearer ${token}`)).toEqual({ code: 'invalid-token', detail });
  });

  test.each(['at+jwt', 'application/at+jwt', 'AT+JWT', 'JWT'])('may be of the type %s', async (typ) => {
    expect(await authenticate(`Bearer ${await issuer.sign({}, { typ })}`)).toMatchObject({ subject: 's' });
  });

  test.each(['logout+jwt', 'dpop+jwt', ''])('must not be of the type "%s"', async (typ) => {
    const found = await authenticate(`Bearer ${await issuer.sign({}, { typ })}`);
    expect(found).toMatchObject({ detail: expect.stringContaining('not an access token') });
  });
});

test('a token that does not hold says what is wrong', async () => {
  const forged = await forger.sign({ iss: issuer.url });
  const { kid } = decodeProtectedHeader(await issuer.sign());
  const misattributed = await forger.sign({ iss: issuer.url }, { kid });
  const hmac = new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32));
  const details = [
    [forged, 'The token is signed with a key that the issuer does not publish.'],
    [misattributed, "The token's signature does not match the issuer's key."],
    [
      await hmac,
      "The token's signature algorithm is not accepted: it must be an asymmetric one, such as RS256.",
    ],
    ['rubbish', 'The token is not a signed JWT.'],
    ['a.b.c', 'The token is not a signed JWT.'],
  ] as const;
  for (const [token, detail] of details) {
    expect(await authenticate(`Bearer ${token}`)).toEqual({ code: 'invalid-token', detail });
  }
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
    expiresAtS: nowS() + 60,
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
