import { afterAll, describe, expect, test } from 'bun:test';
import { connect } from 'node:net';
import { importJWK, SignJWT } from 'jose';
import { signingKey } from '../../local/secrets.ts';
import { startApi } from '../support/api.ts';
import {
  Dialogue,
  type ImportLine,
  importAll,
  planLine,
  readLines,
  startImport,
} from '../support/imports.ts';
import { residentMiB } from '../support/memory.ts';
import { instance, token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';

// On a Redis of its own: these plans must not be indexed.
const redis = await startRedis();
const api = await startApi({ REDIS_URL: redis.url, BODY_BYTES: '20000' });
const bearer = await token();
const keep = `${api.url}/v1/imports`;
const replace = `${keep}?existing=replace`;

afterAll(async () => {
  await api.stop();
  await redis.stop();
});

const unique = () => crypto.randomUUID().slice(0, 8);
const plansStored = () => redis.store.redis.zcard('{planbase}:plans');
const changesStored = () => redis.store.redis.xlen('{planbase}:changes');
const stored = (plan: string) => redis.store.redis.hget(`{planbase}:plan:${plan}`, 'body');

/** Formats the outcome of one line. */
function short({ line, status, outcome, problem }: ImportLine): string {
  return `${line} ${status} ${outcome ?? problem?.type.replace('urn:planbase:problem:', '')}`;
}

describe('importing', () => {
  test('answers every line in order, and what is broken does not stop the rest', async () => {
    const [a, b, c] = [unique(), unique(), unique()];
    const differs = { ...planNumber(a), planType: 'another' };
    const thief = planNumber(c);
    thief.planCostShares.objectId = planNumber(a).planCostShares.objectId;
    const twice = planNumber(c);
    twice.planCostShares.objectId = twice.objectId;
    const text = new TextEncoder();
    const body = Buffer.concat([
      text.encode(`${planLine(a)}\r\n`),
      text.encode('\n'),
      text.encode('{"cut\n'),
      text.encode(`${planLine(a)}\n`),
      text.encode(`${JSON.stringify(differs)}\n`),
      Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
      text.encode(`{"long":"${'x'.repeat(20_000)}"}\n`),
      text.encode('{"objectId":"x"}\n'),
      text.encode(`${JSON.stringify(twice)}\n`),
      text.encode(`${JSON.stringify(thief)}\n`),
      text.encode(`${planLine(unique()).replaceAll('example.com', 'other.example')}\n`),
      text.encode(`${planLine('surrogate').replace('inNetwork', '\\ud800')}\n`),
      text.encode('null\n'),
      text.encode(planLine(b)),
    ]);
    const answers = await importAll(keep, bearer, body);
    expect(answers.map(short)).toEqual([
      '1 201 created',
      '3 400 malformed-body',
      '4 200 unchanged',
      '5 409 already-exists',
      '6 400 malformed-body',
      '7 413 body-too-large',
      '8 422 invalid-body',
      '9 422 invalid-body',
      '10 409 object-owned',
      '11 403 foreign-org',
      '12 422 invalid-body',
      '13 422 invalid-body',
      '14 201 created',
    ]);
    expect(answers[2]?.etag).toBe(answers[0]?.etag ?? '');
    expect(answers[3]?.objectId).toBe(differs.objectId);
    expect(answers[7]?.problem?.errors).toEqual([
      expect.objectContaining({ pointer: '/planCostShares/objectId' }),
    ]);
    const read = await fetch(`${api.url}/v1/plans/${planNumber(b).objectId}`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    expect(read.headers.get('etag')).toBe(answers[12]?.etag ?? '');
    expect(await read.json()).toEqual(planNumber(b));
  });

  test('with existing=replace writes what differs and leaves what does not', async () => {
    const [a, b] = [unique(), unique()];
    const changed = { ...planNumber(a), planType: 'another' };
    expect((await importAll(replace, bearer, `${planLine(a)}\n${planLine(b)}`)).map(short)).toEqual([
      '1 201 created',
      '2 201 created',
    ]);
    expect(
      (await importAll(replace, bearer, `${JSON.stringify(changed)}\n${planLine(b)}`)).map(short),
    ).toEqual(['1 200 replaced', '2 200 unchanged']);
    const admin = await token({ scope: 'plans:write plans:admin' });
    const moved = planLine(a).replaceAll('example.com', 'other.example');
    expect((await importAll(replace, admin, moved)).map(short)).toEqual(['1 422 invalid-body']);
    const other = await token({ org: 'other.example' });
    expect((await importAll(replace, other, moved)).map(short)).toEqual(['1 409 object-owned']);
    expect(await stored(changed.objectId)).toContain('another');
  });

  test('again changes nothing: all lines are 200 with the same entity tags', async () => {
    const prefix = unique();
    const body = Array.from({ length: 500 }, (_, i) => planLine(`${prefix}-${i}`)).join('\n');
    const first = await importAll(keep, bearer, body);
    const changes = await changesStored();
    for (const url of [keep, replace]) {
      const again = await importAll(url, bearer, body);
      expect(again.map(({ status, outcome }) => `${status} ${outcome}`)).toEqual(
        Array(500).fill('200 unchanged'),
      );
      expect(again.map(({ etag }) => etag)).toEqual(first.map(({ etag }) => etag));
    }
    expect(await changesStored()).toBe(changes);
  });

  test('writes lines of one plan in their order', async () => {
    const plan = planNumber(unique());
    const versions = Array.from({ length: 300 }, (_, i) => JSON.stringify({ ...plan, planType: `v${i}` }));
    const answers = await importAll(replace, bearer, versions.join('\n'));
    const revisions = answers.map(({ etag }) => Number(etag?.replaceAll('"', '')));
    expect(revisions).toEqual(revisions.toSorted((x, y) => x - y));
    expect(JSON.parse((await stored(plan.objectId)) ?? '')).toMatchObject({ planType: 'v299' });
  });

  test('answers a line before the next is sent', async () => {
    const dialogue = new Dialogue(keep, bearer, planLine(unique()));
    expect(short((await dialogue.answer()) ?? expect.unreachable())).toBe('1 201 created');
    dialogue.send(planLine(unique()));
    expect(short((await dialogue.answer()) ?? expect.unreachable())).toBe('2 201 created');
    dialogue.end();
    expect(await dialogue.answer()).toBeUndefined();
  });

  test('of nothing is answered with nothing', async () => {
    expect(await importAll(keep, bearer, '')).toEqual([]);
    expect(await importAll(keep, bearer, '\n\n')).toEqual([]);
  });

  test('needs the scope and the media type', async () => {
    const reader = await token({ scope: 'plans:read' });
    await expect(startImport(keep, reader, planLine(unique()))).rejects.toThrow('403');
    const response = await fetch(keep, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: planLine(unique()),
    });
    expect([response.status, response.headers.get('accept-post')]).toEqual([415, 'application/x-ndjson']);
    await expect(startImport(`${keep}?existing=perhaps`, bearer, '')).rejects.toThrow('400');
  });
});

describe('an import of 10 000 lines', () => {
  test('is read slowly and comes whole, with broken lines between good ones', async () => {
    const prefix = unique();
    async function* body() {
      for (let i = 0; i < 10_000; i += 100) {
        const lines = Array.from({ length: 100 }, (_, j) =>
          (i + j) % 10 ? planLine(`${prefix}-${i + j}`) : '{',
        );
        yield `${lines.join('\n')}\n`;
      }
    }
    const before = await plansStored();
    let next = 1;
    for await (const line of readLines(await startImport(keep, bearer, body()))) {
      const answer: ImportLine = JSON.parse(line);
      expect([answer.line, answer.status]).toEqual([next, (next - 1) % 10 ? 201 : 400]);
      if (next % 500 === 0) await Bun.sleep(20);
      next += 1;
    }
    expect(next).toBe(10_001);
    expect((await plansStored()) - before).toBe(9_000);
  }, 60_000);

  test('is not read further while its answers are not, and holds no memory', async () => {
    // Each line is answered with some 30 kB, so that the buffers of the connection cannot hold the answers.
    const surplus = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`surplus-property-${i}`, 1]));
    const line = `${JSON.stringify({ ...planNumber(unique()), ...surplus })}\n`;
    const lines = 10_000;
    const memoryMiB = await residentMiB(api.pid);
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    socket.pause();
    socket.write(
      `POST /v1/imports HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer ${bearer}\r\n` +
        `Content-Type: application/x-ndjson\r\nContent-Length: ${lines * line.length}\r\n\r\n`,
    );
    let sent = 0;
    const send = () => {
      while (sent < lines) {
        sent += 1;
        if (!socket.write(line)) break;
      }
    };
    socket.on('drain', send);
    send();
    let [seen, still] = [0, 0];
    await until('nothing more is read', 30_000, async () => {
      still = sent === seen ? still + 1 : 0;
      seen = sent;
      return still === 20 || sent === lines;
    });
    expect(sent).toBeLessThan(lines);
    expect((await residentMiB(api.pid)) - memoryMiB).toBeLessThan(100);

    let [answers, rest] = [0, ''];
    socket.on('data', (chunk) => {
      const found = (rest + chunk.toString('latin1')).split('{"line":');
      rest = (found.pop() ?? '').slice(-20);
      answers += found.length;
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    socket.on('close', () => resolve());
    socket.resume();
    await promise;
    expect(answers).toBe(lines);
  }, 120_000);
});

describe('an import ends', () => {
  test('when the client goes away: the server stops, and a line that was cut off is not written', async () => {
    const away = new AbortController();
    const prefix = unique();
    async function* body() {
      for (let i = 0; !away.signal.aborted; i++) yield `${planLine(`${prefix}-${i}`)}\n`;
    }
    const before = await plansStored();
    const response = await startImport(keep, bearer, body(), away.signal);
    let answered = 0;
    const reading = (async () => {
      for await (const _ of readLines(response)) if (++answered === 500) away.abort();
    })();
    await expect(reading).rejects.toThrow();
    let [seen, still] = [-1, 0];
    await until('no more plans are written', 20_000, async () => {
      const now = await plansStored();
      still = now === seen ? still + 1 : 0;
      seen = now;
      return still === 10;
    });
    expect(seen - before).toBeGreaterThanOrEqual(500);

    const [whole, cut] = [planNumber(unique()), planNumber(unique())];
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    const half = `${JSON.stringify(whole)}\n${JSON.stringify(cut).slice(0, -1)}`;
    socket.write(
      `POST /v1/imports HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${bearer}\r\n` +
        `Content-Type: application/x-ndjson\r\nContent-Length: 100000\r\n\r\n${half}`,
    );
    const { promise, resolve } = Promise.withResolvers<void>();
    socket.once('data', () => resolve());
    await promise;
    await until('the whole line is written', 5_000, async () => (await stored(whole.objectId)) !== null);
    socket.destroy();
    // The same process has answered this after the connection was closed.
    await until('the server has seen it', 5_000, async () => (await fetch(`${api.url}/readyz`)).ok);
    expect(await stored(cut.objectId)).toBeNull();
  }, 60_000);

  test('when the token expires: the next line is 401', async () => {
    const jwk = signingKey(instance);
    const nowS = Math.floor(Date.now() / 1_000);
    const expiresS = nowS + 3;
    const shortLived = await new SignJWT({
      iss: process.env['AUTH_ISSUER'] ?? '',
      aud: 'planbase',
      sub: 's',
      org: 'example.com',
      scope: 'plans:write',
      iat: nowS,
      exp: expiresS,
    })
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' })
      .sign(await importJWK(jwk, 'RS256'));
    const dialogue = new Dialogue(keep, shortLived, planLine(unique()));
    expect(short((await dialogue.answer()) ?? expect.unreachable())).toBe('1 201 created');
    await until('the token expires', 10_000, async () => Date.now() >= expiresS * 1_000);
    const late = planNumber(unique());
    dialogue.send(JSON.stringify(late));
    expect(short((await dialogue.answer()) ?? expect.unreachable())).toBe('2 401 invalid-token');
    expect(await dialogue.answer()).toBeUndefined();
    expect(await stored(late.objectId)).toBeNull();
  }, 20_000);

  test('when Redis becomes unreachable: the lines in flight and the next one are 503', async () => {
    const fragile = await startRedis();
    const own = await startApi({ REDIS_URL: fragile.url, COMMIT_DEADLINE_MS: '500' });
    try {
      const dialogue = new Dialogue(`${own.url}/v1/imports`, bearer, planLine(unique()));
      expect(short((await dialogue.answer()) ?? expect.unreachable())).toBe('1 201 created');
      await fragile.stop();
      dialogue.send(planLine(unique()));
      expect(short((await dialogue.answer()) ?? expect.unreachable())).toBe('2 503 unavailable');
      dialogue.send(planLine(unique()));
      const last = (await dialogue.answer()) ?? expect.unreachable();
      expect(short(last)).toBe('3 503 unavailable');
      expect(last.problem?.detail).toContain('import ends here');
      expect(await dialogue.answer()).toBeUndefined();
    } finally {
      await own.stop();
    }
  }, 30_000);
});
