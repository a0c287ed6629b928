import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { api, token, until } from '../support/planbase.ts';

const tools = process.env['PYTHON_TOOLS'];
if (tools === undefined) throw new Error('These tests need Python tools: run them by ./dev test fuzz.');

const orgs = ['example.com', 'other.example'] as const;
/** The whole run; its own limit is in schemathesis.toml. */
const runMs = 230_000;
const indexedMs = 60_000;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbase-fuzz-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'no request made from the contract gets an answer against it',
  async () => {
    const authFile = join(folder, 'auth.json');
    const users = orgs.map(async (org) => ({
      name: org,
      fixedHeaders: [{ name: 'Authorization', value: `Bearer ${await token({ org })}` }],
    }));
    writeFileSync(authFile, JSON.stringify({ auth: await Promise.all(users) }), { mode: 0o600 });
    const child = Bun.spawn(
      [
        ...[`${tools}/schemathesis`, '--config-file', 'test/fuzz/schemathesis.toml'],
        ...['run', 'openapi.yaml', '--url', api, '--no-color'],
      ],
      {
        env: {
          ...process.env,
          FUZZ_AUTH_FILE: authFile,
          FUZZ_HOOKS: join(import.meta.dir, 'hooks.py'),
          FUZZ_ORG: orgs[0],
          PYTHONDONTWRITEBYTECODE: '1',
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    expect(await child.exited).toBe(0);
  },
  runMs,
);

test(
  'everything that was accepted is indexed, too',
  async () => {
    const redis = new Redis(process.env['REDIS_URL'] ?? '');
    try {
      await until(
        'nothing is pending',
        indexedMs,
        async () => (await redis.zcard('{planbase}:pending')) === 0,
      );
      expect(await redis.hgetall('{planbase}:failed')).toEqual({});
    } finally {
      redis.disconnect();
    }
  },
  indexedMs + 5_000,
);
