import { afterAll, beforeEach, expect, test } from 'bun:test';
import { storeDeadLetter } from '../../src/store/dead-letters.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
afterAll(() => redis.stop());
/** Each run of the command starts a process. */
const slowMs = 60_000;
const bounds = { deadLetters: 100, deadLetterBytes: 1_000_000 };
const readId = (number: number) => String(number).padStart(32, '0');
const put = (number: number, queue: string) =>
  storeDeadLetter(
    redis.store,
    {
      ...{ id: readId(number), queue, reason: `no good ${number}`, attempts: 4 },
      ...{ firstMs: 0, lastMs: 1_000, storedMs: 2_000, plan: `p${number}` },
    },
    { headers: {}, encoding: 'utf-8', content: '{"revision":"0"}' },
    bounds,
  );
beforeEach(async () => {
  await redis.store.redis.flushall();
  await put(1, 'search');
  await put(2, 'history');
});

/** Runs the command as operators do. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return runWith({}, ...args);
}

async function runWith(env: Readonly<Record<string, string>>, ...args: string[]) {
  const child = Bun.spawn([process.execPath, 'src/main.ts', 'dead-letters', ...args], {
    env: { ...process.env, REDIS_URL: redis.url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [code, out, err] = await Promise.all([
    child.exited,
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { code, out, err };
}

test(
  'dead letters are listed a line each, all or those of a queue',
  async () => {
    const all = await run('list');
    expect(all.code).toBe(0);
    expect(all.out.trimEnd().split('\n')).toEqual([
      `${readId(1)}  1970-01-01T00:00:01.000Z  search  4×  p1  no good 1`,
      `${readId(2)}  1970-01-01T00:00:01.000Z  history  4×  p2  no good 2`,
    ]);
    const some = await run('list', '--queue', 'history', '--json');
    expect(JSON.parse(some.out)).toMatchObject({ id: readId(2), queue: 'history', redriving: false });
  },
  slowMs,
);

test(
  'one is shown with its message',
  async () => {
    const { code, out } = await run('show', readId(1));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ plan: 'p1', message: { content: '{"revision":"0"}' } });
  },
  slowMs,
);

test(
  'one is redriven, or all',
  async () => {
    expect((await run('redrive', readId(2))).code).toBe(0);
    expect((await run('list')).out).toContain('(redriving) no good 2');
    expect(await run('redrive', '--all')).toMatchObject({ code: 0, out: '1 to be announced again\n' });
    expect(await redis.store.redis.zcard(redis.store.names.key('dead-letters:redrive'))).toBe(2);
  },
  slowMs,
);

test(
  'one is dropped, and is not there any more',
  async () => {
    expect((await run('drop', readId(1))).code).toBe(0);
    for (const command of ['show', 'redrive', 'drop']) {
      const { code, err } = await run(command, readId(1));
      expect([code, err]).toEqual([1, expect.stringContaining('no dead letter')]);
    }
  },
  slowMs,
);

test(
  'mistaken options are explained',
  async () => {
    for (const args of [
      [],
      ['show'],
      ['redrive'],
      ['drop', '--all'],
      ['list', '--queue', 'other'],
      ['--no'],
      ['show', readId(1), readId(2)],
    ]) {
      const { code, err } = await run(...args);
      expect([code, err]).toEqual([2, expect.stringContaining('dead-letters list')]);
    }
  },
  slowMs,
);

test(
  'reports a Redis that cannot be reached',
  async () => {
    const { code, err } = await runWith({ REDIS_URL: 'redis://127.0.0.1:1' }, 'list');
    expect([code, err]).toEqual([3, expect.stringContaining('cannot be reached')]);
  },
  slowMs,
);
