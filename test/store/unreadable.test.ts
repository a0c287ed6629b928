import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { createLogger } from '../../src/log.ts';
import { Cache } from '../../src/store/cache.ts';
import { acknowledge, ensureGroup, group, readNew, takeOver, trim } from '../../src/store/changes.ts';
import { commit } from '../../src/store/commit.ts';
import { closeStore, openBlocking, openStore, type Store, untilReady } from '../../src/store/connection.ts';
import { Feed } from '../../src/store/feed.ts';
import { markHistory, overdueHistory, readRevision, readRevisions } from '../../src/store/history.ts';
import { readPipeline } from '../../src/store/pipeline.ts';
import { Tail } from '../../src/store/tail.ts';
import { names } from '../support/names.ts';
import { startRedis } from '../support/redis.ts';
import { appendEntry, brokenFields } from '../support/unreadable.ts';
import { until } from '../support/until.ts';

const logger = createLogger('test', 'silent');
const redis = await startRedis();
const blocking = openBlocking(redis.url, logger);
await untilReady(blocking, 10_000);
afterAll(async () => {
  blocking.disconnect();
  await redis.stop();
});

const caller = { org: 'a.example', all: false };
const all = { org: undefined, all: true };
const max = { changes: 100, bytes: 1_000_000 };
/** The entries that each reader has skipped, in order. */
let skipped: string[];
let store: Store;
beforeEach(async () => {
  await redis.store.redis.flushall();
  skipped = [];
  store = redis.store;
});

function count(counted: Store): Store {
  counted.unreadable.meter = { skipped: (reader) => void skipped.push(reader) };
  return counted;
}

async function create(plan: string, actor: unknown = 'me', by = store): Promise<number> {
  const document = { org: 'a.example', objects: [plan], body: JSON.stringify({ plan }) };
  // A token with such a subject is refused by now.
  const request = {
    ...document,
    operation: 'create',
    plan,
    caller,
    actor: actor as string,
    trace: '',
  } as const;
  const outcome = await commit(by, request, 5_000);
  if (outcome.outcome !== 'committed') throw new Error(outcome.outcome);
  return Number(outcome.revision);
}

/** The followers of the stream in one process of the API. */
class Process implements AsyncDisposable {
  readonly store = count(openStore(redis.url, logger));
  readonly cache = new Cache(1_000_000);
  readonly feed = new Feed(this.store, 1_000_000);
  readonly #blocking = openBlocking(redis.url, logger);
  readonly #stop = new AbortController();
  readonly #following: Promise<void>;

  constructor() {
    this.store.cache = this.cache;
    const followers = [this.cache, this.feed];
    const { unreadable } = this.store;
    const limits = { runBytes: 1_000_000, plansBytes: 1_000_000 };
    this.store.tail = new Tail({
      names,
      blocking: this.#blocking,
      followers,
      logger,
      unreadable,
      ...limits,
    });
    this.#following = this.store.tail.follow(this.#stop.signal);
  }

  async reached(revision: number): Promise<this> {
    await untilReady(this.store.redis, 5_000);
    await until('it has followed', 5_000, async () => this.cache.warm && this.cache.position === revision);
    return this;
  }

  async changes(from = 0): Promise<string[]> {
    const page = await this.feed.read(all, from, max);
    return page.kind === 'changes' ? page.changes.map(({ plan }) => plan) : [page.kind];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    this.#blocking.disconnect();
    await this.#following;
    closeStore(this.store);
  }
}

describe.each(brokenFields)('an entry with %s', (_what, fields) => {
  test('is skipped by a tail that follows, and by one that starts later', async () => {
    const before = await create('before');
    await using one = await new Process().reached(before);
    const broken = await appendEntry(store, fields);
    await one.reached(broken);
    const after = await create('after');
    await one.reached(after);
    expect(one.cache.get('after')?.revision).toBe(after);
    expect(await one.changes()).toEqual(['before', 'after']);
    expect(await one.changes(before)).toEqual(['after']);
    expect(await one.changes(broken)).toEqual(['after']);
    await using two = await new Process().reached(after);
    expect(two.cache.get('after')?.revision).toBe(after);
    // It may have been the newest entry of this plan.
    expect(two.cache.get('before')).toBeUndefined();
    expect(await two.changes()).toEqual(['before', 'after']);
    expect(skipped.filter((reader) => reader === 'tail')).toHaveLength(2);
    expect(skipped.filter((reader) => reader === 'feed')).toHaveLength(2);
  });

  test('is acknowledged by a relay after it was counted', async () => {
    count(store);
    await create('before');
    await ensureGroup(store);
    await appendEntry(store, fields);
    await create('after');
    const changes = await readNew(store, blocking, 'r', 10, 10);
    expect(changes.map(({ plan }) => plan)).toEqual(['before', 'after']);
    expect(skipped).toEqual(['relay']);
    await acknowledge(store, changes, performance.now());
    expect((await store.redis.xpending('{planbase}:changes', group))[0]).toBe(0);
  });

  test('is acknowledged by a relay that takes it over', async () => {
    count(store);
    await ensureGroup(store);
    await appendEntry(store, fields);
    await store.redis.xreadgroup('GROUP', group, 'dead', 'STREAMS', '{planbase}:changes', '>');
    expect(await takeOver(store, 'r', 10, 0)).toEqual([]);
    expect((await store.redis.xpending('{planbase}:changes', group))[0]).toBe(0);
  });

  test('is unreadable for the history, which still finds the others', async () => {
    count(store);
    const before = await create('before');
    const broken = await appendEntry(store, fields);
    const page = await readRevisions(store, [`${before}`, `${broken}`], 1_000_000);
    expect(page.found.map(({ plan }) => plan)).toEqual(['before']);
    expect(page.unreadable.map(({ revision }) => revision)).toEqual([`${broken}`]);
    expect(skipped).toEqual(['history']);
    expect(await readRevision(store, all, 'p', `${broken}`)).toBeOneOf([undefined, 'hidden']);
    const { entries } = await overdueHistory(store, 10, -60_000);
    expect(entries.map(({ revision }) => Number(revision))).toContain(broken);
  });

  test('is trimmed like others, from the beginning of the stream too', async () => {
    count(store);
    await ensureGroup(store);
    const broken = await appendEntry(store, fields);
    const { stream } = await readPipeline(store);
    expect(stream.entries).toBe(1);
    await create('next');
    const last = await create('last');
    await acknowledge(store, await readNew(store, blocking, 'r', 10, 10), performance.now());
    await markHistory(store, [{ revision: `${broken}` }]);
    await store.redis.zrem('{planbase}:pending:history', `${broken}`);
    const { entries } = await overdueHistory(store, 10, -60_000);
    await markHistory(
      store,
      entries.map(({ revision }) => ({ revision })),
    );
    await trim(store, 0);
    const left = await store.redis.xrange('{planbase}:changes', '-', '+');
    expect(left.map(([id]) => id)).toEqual([`${last}-0`]);
  });
});

test('a commit is answered as such though its own process cannot read its entry', async () => {
  await using one = await new Process().reached(0);
  const revision = await create('p', 7, one.store);
  await one.reached(revision);
  expect(await store.redis.zscore('{planbase}:plans', 'p')).toBe(`${revision}`);
  const next = await create('q', 'me', one.store);
  await one.reached(next);
  expect(await one.changes()).toEqual(['q']);
});
