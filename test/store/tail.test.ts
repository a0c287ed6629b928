import { afterAll, beforeEach, expect, test } from 'bun:test';
import { createLogger } from '../../src/log.ts';
import { Cache } from '../../src/store/cache.ts';
import { type CommitRequest, commit } from '../../src/store/commit.ts';
import { closeStore, openBlocking, openStore, type Store, untilReady } from '../../src/store/connection.ts';
import type { Recent } from '../../src/store/recent.ts';
import type { StreamEntry } from '../../src/store/stream.ts';
import { type Follower, Tail } from '../../src/store/tail.ts';
import { names } from '../support/names.ts';
import { startRedis } from '../support/redis.ts';
import { readStream } from '../support/store.ts';
import { until } from '../support/until.ts';

const logger = createLogger('test', 'silent');
const redis = await startRedis();
afterAll(() => redis.stop());
beforeEach(async () => {
  await redis.store.redis.flushall();
});

/** Records everything that a follower receives in the present cache epoch. */
class Recorder implements Follower {
  entries: StreamEntry[] = [];
  epochs = 0;
  confirmed = 0;

  reset(): void {
    this.entries = [];
  }

  restart({ run }: Recent): void {
    this.epochs += 1;
    this.entries = [...run];
  }

  apply(entry: StreamEntry): void {
    this.entries.push(entry);
  }

  confirm(): void {
    this.confirmed += 1;
  }
}

/** Follows the stream as one process of the API does, and writes. */
class Process implements AsyncDisposable {
  readonly store: Store = openStore(redis.url, logger);
  readonly recorder = new Recorder();
  readonly #blocking = openBlocking(redis.url, logger);
  readonly #stop = new AbortController();
  readonly #following: Promise<void>;

  /** @param runBytes also what own commits may take that wait for their place */
  constructor(runBytes = 1_000_000) {
    this.store.cache = new Cache(1_000_000);
    const followers = [this.store.cache, this.recorder];
    const limits = { runBytes, plansBytes: 1_000_000 };
    const { unreadable } = this.store;
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

  async following(): Promise<this> {
    await untilReady(this.store.redis, 5_000);
    await until('the first cache epoch begins', 5_000, async () => this.recorder.epochs > 0);
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    this.#blocking.disconnect();
    await this.#following;
    closeStore(this.store);
  }
}

const caller = { org: 'a.example', all: false };

function write(store: Store, number: number): ReturnType<typeof commit> {
  const plan = `p${number % 40}`;
  const common = { plan, caller, actor: `actor ${number}`, trace: `trace ${number}` };
  const document = { org: 'a.example', objects: [plan], body: JSON.stringify({ number }) };
  const requests: CommitRequest[] = [
    { ...common, ...document, operation: 'replace', upsert: true },
    { ...common, ...document, operation: 'create' },
    { ...common, ...document, operation: 'patch', ifMatch: '*' },
    { ...common, operation: 'delete', ifMatch: '*' },
  ];
  return commit(store, requests[number % 7 === 0 ? 3 : number % 3] as CommitRequest, 5_000);
}

const stream = () => readStream(redis.store);

test('own commits and those of others are delivered once, in order, and as the stream has them', async () => {
  await using one = await new Process().following();
  await using two = await new Process(300).following();
  for (let round = 0; round < 20; round += 1) {
    // Bursts of one, of the other and of both, with answers that overtake what the tails read.
    const writers = [one, two].filter((_, n) => round % 3 === 2 || round % 3 === n);
    const numbers = Array.from({ length: 60 }, (_, n) => round * 60 + n);
    await Promise.all(numbers.flatMap((n) => writers.map(({ store }) => write(store, n))));
  }
  const expected = await stream();
  expect(expected.length).toBeGreaterThan(500);
  for (const { recorder } of [one, two]) {
    await until('all entries have arrived', 5_000, async () => recorder.entries.length >= expected.length);
    expect(recorder.entries).toEqual(expected);
    expect(recorder.epochs).toBe(1);
  }
});

test('an own commit is delivered before it is answered, if no commit of others is in between', async () => {
  await using one = await new Process().following();
  for (let number = 1; number < 30; number += 1) {
    const outcome = await write(one.store, number);
    if (outcome.outcome !== 'committed') continue;
    expect(one.recorder.entries.at(-1)?.revision).toBe(Number(outcome.revision));
  }
});

test.each([1, 2])('while %d write without a pause, what each has is confirmed', async (count) => {
  const processes = await Promise.all(Array.from({ length: count }, () => new Process().following()));
  const before = processes.map(({ recorder }) => recorder.confirmed);
  let isWriting = true;
  const writeOn = async (store: Store) => {
    for (let number = 0; isWriting; number += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, n) => write(store, number + n)));
    }
  };
  const writers = processes.map(({ store }) => writeOn(store));
  try {
    await until('the positions are confirmed', 5_000, async () =>
      processes.every(({ recorder }, n) => recorder.confirmed > (before[n] ?? 0) + 20),
    );
  } finally {
    isWriting = false;
    await Promise.all(writers);
    for (const each of processes) await each[Symbol.asyncDispose]();
  }
});

test('a Redis that has lost delivered entries begins a new cache epoch with what it has', async () => {
  await using one = await new Process().following();
  for (let number = 1; number < 10; number += 1) await write(one.store, number);
  await redis.store.redis.flushall();
  await until('the second cache epoch begins', 5_000, async () => one.recorder.epochs === 2);
  await Promise.all(Array.from({ length: 30 }, (_, n) => write(one.store, n)));
  const expected = await stream();
  await until('all entries have arrived', 5_000, async () => one.recorder.entries.length >= expected.length);
  expect(one.recorder.entries).toEqual(expected);
});

test('a commit that waited for its place in an cache epoch that has ended is never delivered', async () => {
  await using one = await new Process().following();
  const outcome = await write(one.store, 1);
  const position = 'revision' in outcome ? Number(outcome.revision) : 0;
  const own = { plan: 'p', operation: 'create', org: 'a.example', actor: 'me', atMs: 1, body: '{}' } as const;
  one.store.tail?.committed({ ...own, revision: position + 2, previous: position + 1, bytes: 1 });
  await redis.store.redis.flushall();
  await until('the second cache epoch begins', 5_000, async () => one.recorder.epochs === 2);
  // The very place, in another stream.
  const { plan, operation, org, actor } = own;
  const change = JSON.stringify({ previous: '0', plan, operation, org, actor, at: '1', trace: '', size: 2 });
  const fields = ['bytes', '1', 'change', change, 'body', '{}'];
  await redis.store.redis
    .multi()
    .hset('{planbase}:state', 'head', position + 1)
    .xadd('{planbase}:changes', `${position + 1}-0`, ...fields)
    .exec();
  await until('an entry has arrived', 5_000, async () => one.recorder.entries.length > 0);
  expect(one.recorder.entries.map(({ revision }) => revision)).toEqual([position + 1]);
});
