import { afterAll, expect, test } from 'bun:test';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../support/api.ts';
import { planLine } from '../support/imports.ts';
import { token, until } from '../support/planbase.ts';
import { cutAfter } from '../support/proxy.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const api = await startApi({ REDIS_URL: redis.url });
const bearer = await token();
const folder = await mkdtemp(join(tmpdir(), 'planbase-import-'));

afterAll(async () => {
  await api.stop();
  await redis.stop();
  await rm(folder, { recursive: true });
});

const plansStored = () => redis.store.redis.zcard('{planbase}:plans');

/** Runs ./dev import against the API of this test. */
function start(args: readonly string[], input?: string, url = api.url) {
  return Bun.spawn([process.execPath, 'local/main.ts', 'import', ...args, '--url', url, '--token', bearer], {
    stdin: new Blob([input ?? '']),
    stdout: 'inherit',
    stderr: 'pipe',
  });
}

async function finished(child: ReturnType<typeof start>): Promise<{ code: number; said: string }> {
  const said = await new Response(child.stderr).text();
  return { code: await child.exited, said };
}

test('imports a file, keeps what failed with its problem, and leaves nothing else', async () => {
  const file = join(folder, 'mixed.ndjson');
  const good = [planLine('command-1'), planLine('command-2')];
  await Bun.write(file, `${good[0]}\n\n{"cut\n${good[1]}\n{"objectId":"x"}\n`);
  const first = await finished(start([file]));
  expect(first.code).toBe(1);
  expect(first.said).toContain('2 created  2 failed');
  const failed = (await Bun.file(`${file}.failed.ndjson`).text()).trimEnd().split('\n');
  expect(failed.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ line: 3, status: 400, text: '{"cut' }),
    expect.objectContaining({
      line: 5,
      status: 422,
      problem: expect.objectContaining({ type: 'urn:planbase:problem:invalid-body' }),
    }),
  ]);

  await Bun.write(file, good.join('\n'));
  const second = await finished(start([file]));
  expect([second.code, existsSync(`${file}.failed.ndjson`)]).toEqual([0, false]);
  expect(second.said).toContain('2 unchanged');
  expect(second.said).not.toContain('Going on');
});

test('replaces with --replace, and reads its input for -', async () => {
  const changed = planLine('command-1').replace('inNetwork', 'outOfNetwork');
  const { code, said } = await finished(start(['-', '--replace'], `${changed}\n${planLine('command-2')}`));
  expect(code).toBe(0);
  expect(said).toContain('1 replaced  1 unchanged');
});

test('killed, then interrupted, then run again: every line is imported, and it goes on where it was', async () => {
  const file = join(folder, 'long.ndjson');
  const count = 12_000;
  await Bun.write(file, Array.from({ length: count }, (_, i) => planLine(`long-${i}`)).join('\n'));
  const before = await plansStored();
  const killed = start([file]);
  await until('some are imported', 30_000, async () => (await plansStored()) - before > 1_000);
  killed.kill('SIGKILL');
  await killed.exited;

  const interrupted = start([file]);
  await until('more are imported', 30_000, async () => (await plansStored()) - before > 4_000);
  interrupted.kill('SIGINT');
  expect((await finished(interrupted)).code).toBe(130);
  expect((await plansStored()) - before).toBeLessThan(count);

  const last = await finished(start([file]));
  expect(last.code).toBe(0);
  expect(Number(/Going on after line ([0-9]+)\./.exec(last.said)?.[1])).toBeGreaterThan(3_000);
  expect((await plansStored()) - before).toBe(count);
}, 120_000);

test('goes on by itself when the connection is cut', async () => {
  const proxy = await cutAfter(new URL(api.url), 'POST /v1/imports', 1);
  const before = await plansStored();
  const lines = Array.from({ length: 2_000 }, (_, i) => planLine(`cut-${i}`)).join('\n');
  const { code, said } = await finished(start(['-'], lines, proxy.url.replace('redis:', 'http:')));
  proxy.stop();
  expect({ code, said }).toMatchObject({ code: 0 });
  expect([proxy.cuts(), (await plansStored()) - before]).toEqual([1, 2_000]);
  expect(said).toContain('Cut off');
}, 60_000);

test('says what is wrong with what it was given', async () => {
  const missing = await finished(start([join(folder, 'none.ndjson')]));
  expect(missing.code).toBe(1);
  expect(missing.said).toStartWith('There is no file');
  const refused = Bun.spawn(
    [process.execPath, 'local/main.ts', 'import', '-', '--url', api.url, '--token', 'none'],
    { stdin: new Blob([planLine('refused')]), stdout: 'inherit', stderr: 'pipe' },
  );
  const { code, said } = await finished(refused);
  expect(code).toBe(1);
  expect(said).toContain('The import cannot go on');
});
