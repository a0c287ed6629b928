import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { type Caller, commit } from '../../src/store/commit.ts';
import { entry } from '../../src/store/entry.fixture.ts';
import { readHead, readPage } from '../../src/store/exports.ts';
import { Feed, type Page } from '../../src/store/feed.ts';
import { readRevision } from '../../src/store/history.ts';
import { readOwner, readPlan } from '../../src/store/reads.ts';
import { startRedis } from '../support/redis.ts';
import { bytesSent } from '../support/redis-stats.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());

const megabyte = 1_048_576;
const others = 64;
const all: Caller = { org: undefined, all: true };
const nobody: Caller = { org: undefined, all: false };
const own: Caller = { org: 'own.example', all: false };
const quiet: Caller = { org: 'quiet.example', all: false };
/** The caller sees nothing of what is written here, or next to nothing. */
const blind: readonly (readonly [string, Caller])[] = [
  ['a token without an organisation', nobody],
  ['another organisation', quiet],
];
const feed = new Feed(store, megabyte);
const revisions: number[] = [];

async function write(plan: string, org: string, body: string): Promise<number> {
  const request = { operation: 'create', plan, org, objects: [plan], body, actor: 'me', trace: '' } as const;
  const answer = await commit(store, { ...request, caller: all }, 5_000);
  if (answer.outcome !== 'committed') throw new Error(answer.outcome);
  return Number(answer.revision);
}

/** Returns the bytes that Redis sends during the work. */
async function sentBy(work: () => Promise<unknown>): Promise<number> {
  const before = await bytesSent(store.redis);
  await work();
  return (await bytesSent(store.redis)) - before;
}

type Changes = Extract<Page, { readonly kind: 'changes' }>;

async function read(caller: Caller, since: number, changes = 100, bytes = 16 * megabyte): Promise<Changes> {
  const page = await feed.read(caller, since, { changes, bytes });
  if (page.kind !== 'changes') throw new Error(page.kind);
  return page;
}

async function readAll(caller: Caller, since = 0): Promise<Changes[]> {
  const pages = [await read(caller, since)];
  for (let last = pages[0]; last?.hasMore; last = pages.at(-1)) pages.push(await read(caller, last.reached));
  return pages;
}

async function exportAll(caller: Caller): Promise<(readonly string[])[]> {
  const head = await readHead(store);
  const pages: (readonly string[])[] = [];
  for (let after = '0'; ; ) {
    const page = await readPage(store, caller, after, head, 5_000);
    if (page === undefined) return pages;
    pages.push(page.bodies);
    after = page.reached;
  }
}

const large = JSON.stringify('x'.repeat(megabyte));

beforeAll(async () => {
  for (let i = 0; i < others; i++) {
    revisions.push(await write(`others-${i}`, 'others.example', large));
    if (i % 20 === 10) revisions.push(await write(`own-${i}`, 'own.example', `{"own":${i}}`));
  }
}, 120_000);

describe('while others have 64 MB', () => {
  for (const [who, caller] of blind) {
    test(`${who} takes next to nothing out of Redis for the whole feed and export`, async () => {
      const sent = await sentBy(async () => {
        expect(await readAll(caller)).toMatchObject([
          { changes: [], reached: revisions.at(-1), hasMore: false },
        ]);
        expect(await exportAll(caller)).toEqual([]);
        expect(await readPlan(store, caller, 'others-1')).toBeUndefined();
        expect(await readOwner(store, caller, 'others-1')).toBeUndefined();
        expect(await readRevision(store, caller, 'others-0', `${revisions[0]}`)).toBe('hidden');
      });
      expect(sent).toBeLessThan(65_536);
    });
  }

  test('an organisation takes what is its own out of Redis, and no more', async () => {
    const sent = await sentBy(async () => {
      const bodies = ['{"own":10}', '{"own":30}', '{"own":50}'];
      expect((await readAll(own)).flatMap(({ changes }) => changes.map(({ body }) => body))).toEqual(bodies);
      expect((await exportAll(own)).flat()).toEqual(bodies);
    });
    expect(sent).toBeLessThan(65_536);
  });

  test('its position moves on to the newest change of all, and is good for everybody', async () => {
    const { reached } = await read(own, 0, 2);
    expect(reached).toBe((await readAll(own)).flatMap(({ changes }) => changes)[1]?.revision ?? 0);
    expect((await readAll(own, reached)).at(-1)?.reached).toBe(revisions.at(-1) ?? 0);
    expect(await read(quiet, reached)).toMatchObject({ changes: [], reached: revisions.at(-1) });
  });

  test('one call answers at most a quarter of a megabyte, or one plan', async () => {
    const pages = await readAll(all);
    expect(pages.flatMap(({ changes }) => changes.map(({ revision }) => revision))).toEqual(revisions);
    const exported = await exportAll(all);
    expect(exported.flat()).toHaveLength(revisions.length);
    for (const bodies of [
      ...exported,
      ...pages.map(({ changes }) => changes.map(({ body }) => body ?? '')),
    ]) {
      if (bodies.length > 1) expect(bodies.join('').length).toBeLessThanOrEqual(262_144);
    }
  }, 60_000);
});

test('many small changes are read in calls of bounded length', async () => {
  const since = revisions.at(-1) ?? 0;
  for (let i = 0; i < 1_000; i++) await write(`small-${i}`, 'small.example', '{}');
  const small = { org: 'small.example', all: false };
  const pages = await readAll(small, since);
  expect(pages.flatMap(({ changes }) => changes.map(({ plan }) => plan))).toEqual(
    Array.from({ length: 1_000 }, (_, i) => `small-${i}`),
  );
  for (const { changes } of pages) expect(changes.length).toBeLessThanOrEqual(128);
  expect((await exportAll(small)).flat()).toHaveLength(1_000);
}, 30_000);

test('a deletion is in the feed of its organisation, and out of its export', async () => {
  const leaving = { org: 'leaving.example', all: false };
  const created = await write('leaves', 'leaving.example', '{}');
  expect((await exportAll(leaving)).flat()).toHaveLength(1);
  await commit(
    store,
    { operation: 'delete', plan: 'leaves', ifMatch: '*', caller: leaving, actor: '', trace: '' },
    5_000,
  );
  const { changes } = await read(leaving, created);
  expect(changes).toMatchObject([{ operation: 'delete', plan: 'leaves', body: undefined }]);
  expect(await exportAll(leaving)).toEqual([]);
});

test('a position that no change has is detected for every caller', async () => {
  const max = { changes: 1, bytes: 1 };
  const [first = 0] = revisions;
  for (const caller of [all, own, quiet, nobody]) {
    expect(await feed.read(caller, Number.MAX_SAFE_INTEGER, max)).toEqual({ kind: 'future' });
    expect(await feed.read(caller, first + 1, max)).toEqual({ kind: 'lost', oldest: 0 });
  }
  await store.redis.xtrim('{planbase}:changes', 'MINID', `${revisions[1]}-0`);
  for (const caller of [all, own, quiet, nobody]) {
    expect(await feed.read(caller, 0, max)).toEqual({ kind: 'lost', oldest: first });
    expect(await feed.read(caller, first, max)).toMatchObject({ kind: 'changes' });
  }
});

test('a feed subscription is woken only by changes that its caller may see', async () => {
  const live = new Feed(store, megabyte);
  live.restart({ run: [], plans: [], position: 0, sentMs: performance.now() });
  const subscriptions = [all, own, quiet, nobody].map((caller) => live.subscribe(caller));
  const never = new AbortController().signal;
  for (const subscription of subscriptions) await subscription.changed(0, never);
  const woken = async () => {
    const names: string[] = [];
    const waiting = subscriptions.map((subscription, i) =>
      subscription.changed(50, never).then(() => names.push(`${i}:${subscription.newest}`)),
    );
    await Promise.resolve();
    await Promise.race([Bun.sleep(10), Promise.all(waiting)]);
    const early = [...names];
    await Promise.all(waiting);
    return early;
  };
  live.apply({ ...entry(10, 0, 'p', 'x'), org: 'others.example' });
  expect(await woken()).toEqual(['0:10']);
  live.apply({ ...entry(20, 10, 'p', 'x'), org: 'own.example' });
  expect(await woken()).toEqual(['0:20', '1:20']);
  subscriptions[1]?.close();
  live.apply({ ...entry(30, 20, 'p', 'x'), org: 'own.example' });
  expect(await woken()).toEqual(['0:30']);
  live.reset();
  expect((await woken()).map((name) => name[0])).toEqual(['0', '2', '3']);
});
