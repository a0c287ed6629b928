import { beforeEach, describe, expect, test } from 'bun:test';
import { forget, readBacklogs, trim } from '../../src/store/changes.ts';
import { type CommitRequest, commit } from '../../src/store/commit.ts';
import { readHistoryEpoch } from '../../src/store/history.ts';
import { liveGeneration, mark } from '../../src/store/projection.ts';
import { wantRepair } from '../../src/store/repair.ts';
import { startRelay } from '../support/relay.ts';
import { markRevisions, readPlans } from '../support/store.ts';

const { redis, relayAll } = await startRelay();
const { store } = redis;
beforeEach(async () => {
  await store.redis.flushall();
  await liveGeneration(store);
});

async function run(request: Partial<CommitRequest>, plan: string, org: string): Promise<string> {
  const common = { plan, caller: { org, all: false }, actor: '', trace: '' };
  const outcome = await commit(store, { ...common, ...request } as CommitRequest, 2_000);
  if (outcome.outcome !== 'committed') throw new Error(`not committed: ${outcome.outcome}`);
  return outcome.revision;
}
const create = (plan: string, org: string, body = '{}') =>
  run({ operation: 'create', org, objects: [plan], body }, plan, org);
const remove = (plan: string, org: string) => run({ operation: 'delete', ifMatch: '*' }, plan, org);
const members = (key: string) => store.redis.zrange(`{planbase}:${key}`, '0', '-1', 'WITHSCORES');
const keys = async () => (await store.redis.keys('{planbase}:*')).map((key) => key.slice(11)).toSorted();

test('each organisation has its plans, changes and pending plans by themselves', async () => {
  const [p, q] = [await create('p', 'a.example'), await create('q', 'b.example')];
  for (const name of ['plans', 'changes', 'pending:org', 'pending:history:org']) {
    const isOfPlans = name === 'plans' || name === 'pending:org';
    expect(await members(`${name}:a.example`)).toEqual([isOfPlans ? 'p' : p, p]);
    expect(await members(`${name}:b.example`)).toEqual([isOfPlans ? 'q' : q, q]);
  }
  expect(await readBacklogs(store, ['a.example', 'c.example'])).toEqual(
    new Map([
      ['a.example', 1],
      ['c.example', 0],
    ]),
  );
});

test('a mark and a repair count in the list of the plan’s organisation', async () => {
  await create('p', 'a.example');
  await mark(store, await readPlans(store, ['p']));
  expect(await members('pending:org:a.example')).toEqual([]);
  await wantRepair(store, ['p']);
  expect(await members('pending:org:a.example')).toEqual(['p', '0']);
});

test('a plan that another organisation creates again is pending for both until it is marked', async () => {
  const created = await create('p', 'a.example');
  await mark(store, await readPlans(store, ['p']));
  const deleted = await remove('p', 'a.example');
  // The id is reserved for a.example: only a caller that sees all plans may give it to another organisation.
  const caller = { org: 'b.example', all: true };
  await run({ operation: 'create', org: 'b.example', objects: ['p'], body: '{}', caller }, 'p', 'b.example');
  expect(await members('plans:a.example')).toEqual([]);
  expect(await members('pending:org:a.example')).toEqual(['p', deleted]);
  expect(await members('pending:org:b.example')).toEqual(['p', deleted]);
  expect(Number(created)).toBeLessThan(Number(deleted));
  await mark(store, await readPlans(store, ['p']));
  expect(await members('pending:org:a.example')).toEqual([]);
  expect(await members('pending:org:b.example')).toEqual([]);
  expect(await store.redis.hexists('{planbase}:plan:p', 'formerOrgs')).toBe(0);
});

test('a trimmed entry leaves neither a body nor a place in the lists of its organisation', async () => {
  const long = JSON.stringify({ filling: 'x'.repeat(3_000) });
  const revisions = [
    await create('p', 'a.example', long),
    await create('q', 'b.example', long),
    await create('short', 'b.example'),
    await remove('p', 'a.example'),
  ];
  expect((await keys()).filter((key) => key.startsWith('body:'))).toEqual(
    revisions.slice(0, 2).map((revision) => `body:${revision}`),
  );
  await relayAll();
  await markRevisions(store, revisions, await readHistoryEpoch(store));
  expect(await trim(store, 0)).toBe(3);
  expect((await keys()).filter((key) => /^(body|changes):/.test(key))).toEqual(['changes:a.example']);
  expect(await members('changes:a.example')).toEqual([revisions[3], revisions[3]].map(String));
  expect((await keys()).filter((key) => key.startsWith('pending:history:'))).toEqual([
    'pending:history:org:a.example',
  ]);
});

describe('an objectId that a commit removed', () => {
  const attempt = (plan: string, org: string, objects = [plan]) =>
    commit(
      store,
      {
        ...{ operation: 'create', plan, org, objects, body: '{}', actor: '', trace: '' },
        caller: { org, all: false },
      },
      2_000,
    );

  test('is reserved for its organisation, as a plan and as any other object', async () => {
    await run({ operation: 'create', org: 'a.example', objects: ['p', 'c'], body: '{}' }, 'p', 'a.example');
    const used = await attempt('q', 'b.example', ['q', 'p', 'c']);
    await remove('p', 'a.example');
    expect(used).toEqual({ outcome: 'object-owned', clashes: [{ objectId: 'p' }, { objectId: 'c' }] });
    expect(await attempt('q', 'b.example', ['q', 'p', 'c'])).toEqual(used);
    expect(await attempt('p', 'b.example')).toEqual({
      outcome: 'object-owned',
      clashes: [{ objectId: 'p' }],
    });
    expect((await attempt('q', 'a.example', ['q', 'p', 'c'])).outcome).toBe('committed');
  });

  test('is free for all after an hour', async () => {
    await create('p', 'a.example');
    await remove('p', 'a.example');
    const [, ends = ''] = await store.redis.zrange('{planbase}:reserved:ends', '0', '-1', 'WITHSCORES');
    const leftMs = Number(ends) / 1_000 - Date.now();
    expect(leftMs).toBeGreaterThan(3_590_000);
    expect(leftMs).toBeLessThanOrEqual(3_601_000);
    await store.redis.hset('{planbase}:reserved', 'p', `${Date.now() * 1_000} a.example`);
    await store.redis.zadd('{planbase}:reserved:ends', Date.now() * 1_000, 'p');
    expect((await attempt('p', 'b.example')).outcome).toBe('committed');
    await forget(store, 10, 0);
    expect(await keys()).not.toContain('reserved');
    expect(await keys()).not.toContain('reserved:ends');
  });

  test('is reserved only among the first 100 000 of an hour', async () => {
    await create('p', 'a.example');
    await store.redis.set('{planbase}:reserved:count:a.example', 100_000);
    await remove('p', 'a.example');
    expect((await attempt('p', 'b.example')).outcome).toBe('committed');
  });
});
