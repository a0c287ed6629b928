import { afterAll, beforeEach, expect, test } from 'bun:test';
import { commit } from '../../src/store/commit.ts';
import { call } from '../../src/store/library.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
  await store.redis.config('RESETSTAT');
});

const caller = { org: 'a.example', all: false };

function create(plan: string, objects = [plan]) {
  const document = { org: 'a.example', objects, body: JSON.stringify({ plan }) };
  return commit(store, { ...document, operation: 'create', plan, caller, actor: 'me', trace: '' }, 5_000);
}

function envelope(plan: string, id: string): string {
  const written = { operation: 'create', id, deadlineMs: Date.now() + 5_000, plan, org: 'a.example' };
  return JSON.stringify({ ...written, count: 1, caller, actor: 'me', trace: '' });
}

/** How often Redis was called, and how long the stream is. */
async function calls(): Promise<{ readonly made: number; readonly changes: number }> {
  const stats = await store.redis.info('commandstats');
  const made = Number(/^cmdstat_fcall:calls=([0-9]+),.*failed_calls=0/m.exec(stats)?.[1]);
  return { made, changes: await store.redis.xlen('{planbase}:changes') };
}

test('commits of one moment go together, and each has its own outcome', async () => {
  await create('p7', ['p7', 'shared']);
  await store.redis.config('RESETSTAT');
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, (_, n) => create(`p${n}`, n % 10 === 3 ? [`p${n}`, 'shared'] : [`p${n}`])),
  );
  for (const [n, { outcome }] of outcomes.entries()) {
    expect(outcome).toBe(n === 7 ? 'already-exists' : n % 10 === 3 ? 'object-owned' : 'committed');
  }
  expect(await calls()).toEqual({ made: 7, changes: 1 + 100 - 11 });
});

test('commits that come while a group is in flight are the next group', async () => {
  const first = create('p');
  await new Promise(setImmediate);
  const later = Array.from({ length: 5 }, (_, n) => create(`q${n}`));
  const outcomes = await Promise.all([first, ...later]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(6).fill('committed'));
  expect((await calls()).made).toBe(2);
});

test('a long one goes alone', async () => {
  const body = 'x'.repeat(700_000);
  const writes = ['p', 'q'].map((plan) =>
    commit(
      store,
      { operation: 'create', plan, org: 'a.example', objects: [plan], body, caller, actor: 'me', trace: '' },
      5_000,
    ),
  );
  expect((await Promise.all(writes)).map(({ outcome }) => outcome)).toEqual(['committed', 'committed']);
  expect((await calls()).made).toBe(2);
});

test('large commits go one at a time, organisations take turns, and small ones do not wait for all of them', async () => {
  const body = 'x'.repeat(70_000);
  const made: string[] = [];
  const write = async (plan: string, org: string, text: string) => {
    const document = { org, objects: [plan], body: text };
    const mine = { org, all: false };
    const request = { ...document, operation: 'create', plan, caller: mine, actor: 'me', trace: '' } as const;
    await commit(store, request, 5_000);
    made.push(plan);
  };
  const busy = Array.from({ length: 10 }, (_, n) => write(`a${n}`, 'a.example', body));
  await Promise.all([...busy, write('b', 'b.example', body), write('small', 'b.example', '{}')]);
  expect(made.indexOf('b')).toBeLessThanOrEqual(3);
  expect(made.indexOf('small')).toBeLessThanOrEqual(3);
  expect((await calls()).made).toBe(12);
});

test('one that fails in Redis keeps none of the others from being made', async () => {
  const texts = [envelope('p', '1'), '{}', 'p', 'no JSON', '{}', '', envelope('q', '2'), '{}', 'q'];
  const answers = JSON.parse(String(await call(store, 'commit', ...texts)));
  expect(answers).toMatchObject([
    { outcome: 'committed' },
    { error: expect.any(String) },
    { outcome: 'committed' },
  ]);
  expect(await store.redis.zrange('{planbase}:plans', '0', '-1')).toEqual(['p', 'q']);
});

test('a group that Redis refuses is refused for each', async () => {
  await create('p');
  await store.redis.config('SET', 'maxmemory', '1');
  const refused = await Promise.allSettled(['q', 'r'].map((plan) => create(plan)));
  await store.redis.config('SET', 'maxmemory', '0');
  expect(refused).toMatchObject([
    { status: 'rejected', reason: { code: 'unavailable' } },
    { status: 'rejected', reason: { code: 'unavailable' } },
  ]);
  expect((await create('q')).outcome).toBe('committed');
});
