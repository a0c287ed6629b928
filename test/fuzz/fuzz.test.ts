import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContract } from '../../generator/read/contract.ts';
import { closeStore } from '../../src/store/connection.ts';
import { api, token, until } from '../support/planbase.ts';
import { openInstanceStore } from '../support/store.ts';

const tools = process.env['PYTHON_TOOLS'];
if (tools === undefined) throw new Error('These tests need Python tools: run them by ./dev test fuzz.');

const orgs = ['example.com', 'other.example'] as const;
/** The whole run; its own limit is in schemathesis.toml. */
const runMs = 230_000;
const indexedMs = 60_000;
const rebuiltMs = 120_000;
/** The operations that need plans:admin. */
const operatorsOnly = readContract('openapi.yaml', readFileSync('openapi.yaml', 'utf8'))
  .model.operations.filter(({ scopes }) => scopes?.includes('plans:admin'))
  .map(({ operationId }) => operationId);
const store = await openInstanceStore();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbase-fuzz-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  closeStore(store);
});

/** Runs Schemathesis for these callers, all with the issuer's tokens. Returns its exit code. */
async function fuzz(config: string, callers: Readonly<Record<string, object>>, more: readonly string[] = []) {
  const users = Object.entries(callers).map(async ([name, request]) => ({
    name,
    fixedHeaders: [{ name: 'Authorization', value: `Bearer ${await token(request)}` }],
  }));
  const authFile = join(folder, `${config}.json`);
  writeFileSync(authFile, JSON.stringify({ auth: await Promise.all(users) }), { mode: 0o600 });
  const child = Bun.spawn(
    [
      ...[`${tools}/schemathesis`, '--config-file', `test/fuzz/${config}.toml`],
      ...['run', 'openapi.yaml', '--url', api, '--no-color', ...more],
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
  return child.exited;
}

test(
  'no request made from the contract gets an answer against it',
  async () => {
    const callers = Object.fromEntries(orgs.map((org) => [org, { org }]));
    expect(await fuzz('schemathesis', callers)).toBe(0);
  },
  runMs,
);

test(
  'nor does one that only operators may make',
  async () => {
    const operator = { scope: 'plans:read plans:write plans:admin' };
    const only = operatorsOnly.flatMap((operation) => ['--include-operation-id', operation]);
    expect(await fuzz('operators', { operator }, only)).toBe(0);
    const over = async () => !(await store.redis.hexists('{planbase}:state', 'rebuild'));
    await until('the rebuild that it started is over', rebuiltMs, over);
  },
  runMs,
);

test(
  'everything that was accepted is indexed, too',
  async () => {
    await until(
      'nothing is pending',
      indexedMs,
      async () => (await store.redis.zcard('{planbase}:pending')) === 0,
    );
    expect(await store.redis.hgetall('{planbase}:failed')).toEqual({});
  },
  indexedMs + 5_000,
);
