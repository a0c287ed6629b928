import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { type Caller, type CommitOutcome, type CommitRequest, commit } from '../../src/store/commit.ts';
import { call } from '../../src/store/library.ts';
import { readIndexing, readPlan } from '../../src/store/reads.ts';
import { parseEntry } from '../../src/store/stream.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
});

const mine: Caller = { org: 'a.example', all: false };
const theirs: Caller = { org: 'b.example', all: false };

function create(plan: string, children: string[] = [], caller = mine): Promise<CommitOutcome> {
  const request: CommitRequest = {
    operation: 'create',
    plan,
    org: caller.org ?? '',
    objects: [plan, ...children],
    body: JSON.stringify({ plan, children }),
    caller,
    actor: 'me',
    trace: '',
  };
  return commit(store, request, 2_000);
}

function remove(plan: string, ifMatch: string[] | '*' | 'none' = '*', caller = mine): Promise<CommitOutcome> {
  const precondition = ifMatch === 'none' ? undefined : ifMatch;
  return commit(
    store,
    { operation: 'delete', plan, ifMatch: precondition, caller, actor: 'me', trace: '' },
    2_000,
  );
}

function readRevision(outcome: CommitOutcome): string {
  if (outcome.outcome !== 'committed') throw new Error(`not committed: ${outcome.outcome}`);
  return outcome.revision;
}

async function bucketTotals(): Promise<{ count: number; sum: number }> {
  const totals = { count: 0, sum: 0 };
  for (const [field, value] of Object.entries(await store.redis.hgetall('{planbase}:buckets'))) {
    if (field.endsWith(':count')) totals.count += Number(value);
    else totals.sum += Number(value);
  }
  return totals;
}

describe('a create', () => {
  test('makes body, owners, pending mark, change and sums true together', async () => {
    const revision = readRevision(await create('p', ['c1', 'c2']));
    expect(await readPlan(store, mine, 'p')).toEqual({
      body: '{"plan":"p","children":["c1","c2"]}',
      revision,
      org: 'a.example',
    });
    expect(await store.redis.hgetall('{planbase}:objects')).toEqual({ p: 'p', c1: 'p', c2: 'p' });
    expect(await store.redis.zscore('{planbase}:pending', 'p')).toBe(revision);
    expect(await store.redis.zscore('{planbase}:plans', 'p')).toBe(revision);
    const [change] = (await store.redis.xrange('{planbase}:changes', '-', '+')).map(parseEntry);
    expect(change).toMatchObject({
      revision: Number(revision),
      previous: '0',
      plan: 'p',
      operation: 'create',
    });
    expect((await bucketTotals()).count).toBe(3);
  });

  test('of a plan that exists changes nothing', async () => {
    const revision = readRevision(await create('p', ['c1']));
    expect(await create('p', ['c2'])).toEqual({ outcome: 'already-exists' });
    expect((await readPlan(store, mine, 'p'))?.revision).toBe(revision);
    expect(await store.redis.xlen('{planbase}:changes')).toBe(1);
  });

  test('that uses an object of another plan names the owner to its own organisation only', async () => {
    await create('p', ['shared']);
    expect(await create('q', ['free', 'shared'])).toEqual({
      outcome: 'object-owned',
      clashes: [{ objectId: 'shared', owner: 'p' }],
    });
    expect(await create('q', ['shared'], theirs)).toEqual({
      outcome: 'object-owned',
      clashes: [{ objectId: 'shared' }],
    });
    expect(await store.redis.hexists('{planbase}:objects', 'free')).toBe(0);
  });

  test('with 3 002 objects is one commit', async () => {
    const children = Array.from({ length: 3_001 }, (_, i) => `child-${i}`);
    readRevision(await create('p', children));
    expect(await store.redis.hlen('{planbase}:objects')).toBe(3_002);
    readRevision(await remove('p'));
    expect(await store.redis.hlen('{planbase}:objects')).toBe(0);
  });

  test('for another organisation is refused', async () => {
    const outcome = await commit(
      store,
      {
        operation: 'create',
        plan: 'p',
        org: 'b.example',
        objects: ['p'],
        body: '{}',
        caller: mine,
        actor: '',
        trace: '',
      },
      2_000,
    );
    expect(outcome).toEqual({ outcome: 'foreign-org' });
  });

  test('sent again under its commit id has the first answer', async () => {
    const envelope = JSON.stringify({
      operation: 'create',
      id: 'same',
      deadlineMs: Date.now() + 5_000,
      plan: 'p',
      org: 'a.example',
      count: 1,
      caller: mine,
      actor: '',
      trace: '',
    });
    const first = await call(store, 'commit', envelope, '{}', 'p');
    expect(await call(store, 'commit', envelope, '{}', 'p')).toEqual(first);
    expect(await store.redis.xlen('{planbase}:changes')).toBe(1);
  });

  test('past its deadline is refused by Redis', async () => {
    const envelope = JSON.stringify({
      operation: 'create',
      id: 'late',
      deadlineMs: Date.now() - 1,
      plan: 'p',
      org: 'a.example',
      objects: ['p'],
      caller: mine,
      actor: '',
      trace: '',
    });
    expect(await call(store, 'commit', envelope, '{}')).toBe('[{"outcome":"too-late"}]');
    expect(await store.redis.exists('{planbase}:plan:p')).toBe(0);
  });
});

describe('a delete', () => {
  test('needs a precondition, and the right one, but says first that there is nothing', async () => {
    expect(await remove('p', 'none')).toEqual({ outcome: 'not-found' });
    const revision = readRevision(await create('p'));
    expect(await remove('p', 'none')).toEqual({ outcome: 'precondition-required' });
    expect(await remove('p', ['1'])).toEqual({ outcome: 'precondition-failed', revision });
    expect(await remove('p', [revision], theirs)).toEqual({ outcome: 'not-found' });
    expect((await remove('p', ['1', revision])).outcome).toBe('committed');
    expect(await readPlan(store, mine, 'p')).toBeUndefined();
  });

  test('remembers what leaves, and at which revision, also through a re-creation', async () => {
    await create('p', ['c1', 'c2']);
    const deleted = readRevision(await remove('p'));
    const recreated = readRevision(await create('p', ['c2', 'c3']));
    expect(Number(recreated)).toBeGreaterThan(Number(deleted));
    expect(await store.redis.zrange('{planbase}:leaving:p', '0', '-1', 'WITHSCORES')).toEqual([
      'c1',
      deleted,
    ]);
    expect(await store.redis.hgetall('{planbase}:objects')).toEqual({ p: 'p', c2: 'p', c3: 'p' });
    expect((await bucketTotals()).count).toBe(3);
  });

  test('leaves no sum behind', async () => {
    await create('p', ['c1']);
    await create('q', ['c2']);
    await remove('p');
    await remove('q');
    expect(await bucketTotals()).toEqual({ count: 0, sum: 0 });
  });

  test('is reported until it is forgotten', async () => {
    await create('p');
    const deleted = readRevision(await remove('p'));
    expect(await readIndexing(store, mine, 'p')).toMatchObject({
      committed: Number(deleted),
      searchable: 0,
      state: 'pending',
      reason: undefined,
    });
    expect(await readIndexing(store, theirs, 'p')).toBeUndefined();
  });
});

test('of twenty concurrent creates of one plan exactly one is committed', async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => create('p')));
  expect(outcomes.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
  expect(outcomes.filter(({ outcome }) => outcome === 'already-exists')).toHaveLength(19);
});

test('revisions grow when the clock is behind the last one', async () => {
  const future = String((Date.now() + 60_000) * 1_000);
  await store.redis.hset('{planbase}:state', 'number', future);
  expect(Number(readRevision(await create('p')))).toBe(Number(future) + 1);
});

function replace(
  plan: string,
  more: Partial<Extract<CommitRequest, { operation: 'replace' | 'patch' | 'check' }>>,
) {
  const request: CommitRequest = {
    operation: 'replace',
    plan,
    org: 'a.example',
    objects: [plan, 'n'],
    body: '{"n":1}',
    caller: mine,
    actor: 'me',
    trace: '',
    ...more,
  };
  return commit(store, request, 2_000);
}

describe('a replacement', () => {
  test('needs If-Match, compared with what is there', async () => {
    expect(await replace('p', {})).toEqual({ outcome: 'not-found' });
    expect(await replace('p', { ifMatch: '*' })).toEqual({ outcome: 'not-found' });
    const revision = readRevision(await create('p', ['c1']));
    expect(await replace('p', {})).toEqual({ outcome: 'precondition-required' });
    expect(await replace('p', { ifNoneMatch: ['1'] })).toEqual({ outcome: 'precondition-required' });
    expect(await replace('p', { ifMatch: ['1'] })).toEqual({ outcome: 'precondition-failed', revision });
    expect(await replace('p', { ifMatch: [] })).toEqual({ outcome: 'precondition-failed', revision });
    expect(await replace('p', { ifMatch: '*', ifNoneMatch: [revision] })).toEqual({
      outcome: 'precondition-failed',
      revision,
    });
    const replaced = readRevision(await replace('p', { ifMatch: [revision] }));
    expect(await readPlan(store, mine, 'p')).toEqual({
      body: '{"n":1}',
      revision: replaced,
      org: 'a.example',
    });
    expect(await store.redis.hgetall('{planbase}:objects')).toEqual({ p: 'p', n: 'p' });
    expect(await store.redis.zrange('{planbase}:leaving:p', '0', '-1', 'WITHSCORES')).toEqual([
      'c1',
      replaced,
    ]);
    expect((await bucketTotals()).count).toBe(2);
  });

  test('with If-None-Match: * creates, and only that', async () => {
    expect(await replace('p', { ifNoneMatch: '*', org: 'b.example' })).toEqual({ outcome: 'foreign-org' });
    const revision = readRevision(await replace('p', { ifNoneMatch: '*' }));
    expect(await replace('p', { ifNoneMatch: '*' })).toEqual({ outcome: 'precondition-failed', revision });
    expect(await replace('p', { ifNoneMatch: '*', org: 'b.example', caller: theirs })).toEqual({
      outcome: 'object-owned',
      clashes: [{ objectId: 'p' }, { objectId: 'n' }],
    });
    const [change] = (await store.redis.xrange('{planbase}:changes', '-', '+')).map(parseEntry);
    expect(change?.operation).toBe('create');
  });

  test.each(['patch', 'check', 'delete'] as const)(
    'a %s with If-None-Match: * never creates',
    async (operation) => {
      const attempt = (caller: Caller) => {
        const more = { ifNoneMatch: '*', caller } as const;
        if (operation !== 'delete') return replace('p', { ...more, operation });
        return commit(store, { ...more, operation, plan: 'p', actor: 'me', trace: '' }, 2_000);
      };
      for (const caller of [mine, theirs, { org: undefined, all: true }]) {
        expect(await attempt(caller)).toEqual({ outcome: 'not-found' });
      }
      const revision = readRevision(await create('p'));
      expect(await attempt(theirs)).toEqual({ outcome: 'not-found' });
      expect(await attempt(mine)).toEqual({ outcome: 'precondition-failed', revision });
      expect(await store.redis.xlen('{planbase}:changes')).toBe(1);
    },
  );

  test('that changes nothing keeps the revision and makes no change', async () => {
    const revision = readRevision(await replace('p', { ifNoneMatch: '*' }));
    expect(await replace('p', { ifMatch: [revision] })).toEqual({ outcome: 'unchanged', revision });
    expect(await store.redis.xlen('{planbase}:changes')).toBe(1);
  });

  test("of another organisation's plan finds nothing, and none moves a plan", async () => {
    await create('p');
    expect(await replace('p', { ifMatch: '*', caller: theirs })).toEqual({ outcome: 'not-found' });
    expect(await replace('p', { ifMatch: '*', org: 'b.example' })).toEqual({ outcome: 'foreign-org' });
    const all: Caller = { org: undefined, all: true };
    expect(await replace('p', { ifMatch: '*', org: 'b.example', caller: all })).toEqual({
      outcome: 'org-changed',
    });
  });

  test('made from a revision that has gone is made again, unless its condition has failed', async () => {
    const first = readRevision(await create('p'));
    const second = readRevision(await replace('p', { ifMatch: '*' }));
    const body = '{"n":2}';
    expect(await replace('p', { operation: 'patch', ifMatch: '*', base: first, body })).toEqual({
      outcome: 'base-changed',
    });
    expect(await replace('p', { operation: 'patch', ifMatch: [first], base: first, body })).toEqual({
      outcome: 'precondition-failed',
      revision: second,
    });
    expect(await replace('p', { operation: 'check', ifMatch: '*', base: second })).toEqual({
      outcome: 'checked',
    });
    expect((await replace('p', { operation: 'patch', ifMatch: '*', base: second, body })).outcome).toBe(
      'committed',
    );
  });

  test('as an upsert needs no precondition', async () => {
    expect(await replace('p', { upsert: true })).toMatchObject({ outcome: 'committed', created: true });
    expect((await replace('p', { upsert: true })).outcome).toBe('unchanged');
    expect((await replace('p', { upsert: true, body: '{"n":2}' })).outcome).toBe('committed');
    expect(await replace('p', { upsert: true, org: 'b.example', caller: theirs })).toEqual({
      outcome: 'object-owned',
      clashes: [{ objectId: 'p' }, { objectId: 'n' }],
    });
  });
});

describe('an idempotency key', () => {
  const keyed = (plan: string, fingerprint = 'f', key = 'k') =>
    commit(
      store,
      {
        operation: 'create',
        plan,
        org: 'a.example',
        objects: [plan],
        body: '{}',
        caller: mine,
        actor: 'me',
        trace: '',
        idempotency: { key, fingerprint, owner: 'a.example' },
      },
      2_000,
    );

  test('gives the first answer again, and refuses another request', async () => {
    const revision = readRevision(await keyed('p'));
    expect(await keyed('p')).toEqual({ outcome: 'committed', created: true, replayed: true, revision });
    expect(await keyed('p', 'other')).toEqual({ outcome: 'idempotency-key-reused' });
    expect(await keyed('p', 'f', 'another')).toEqual({ outcome: 'already-exists' });
    expect(await store.redis.xlen('{planbase}:changes')).toBe(1);
    expect(await store.redis.ttl('{planbase}:idempotency:a.example:k')).toBeGreaterThan(86_000);
  });

  test('keeps no refusal: the same request succeeds once its cause is gone', async () => {
    await create('p');
    expect(await keyed('p')).toEqual({ outcome: 'already-exists' });
    expect(await store.redis.exists('{planbase}:idempotency:a.example:k')).toBe(0);
    await remove('p');
    expect(await keyed('p')).toMatchObject({ outcome: 'committed', created: true });
  });
});

test('a create that finds the very same plan may take it for done', async () => {
  const revision = readRevision(await create('p'));
  const again = {
    operation: 'create',
    same: true,
    plan: 'p',
    org: 'a.example',
    objects: ['p'],
    body: '{"plan":"p","children":[]}',
    caller: mine,
    actor: 'me',
    trace: '',
  } as const;
  expect(await commit(store, again, 2_000)).toEqual({ outcome: 'unchanged', revision });
  expect(await commit(store, { ...again, body: '{}' }, 2_000)).toEqual({ outcome: 'already-exists' });
});
