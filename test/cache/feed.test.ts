import { afterAll, afterEach, describe, expect, test } from 'bun:test';
import { parseEntry } from '../../src/store/stream.ts';
import { startApi } from '../support/api.ts';
import { type Change, type Events, openEvents, parseEvent } from '../support/events.ts';
import { call, token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';
import { slowClient } from '../support/slow-client.ts';
import { tokenFor } from '../support/tokens.ts';
import { create, remove, replace, unique, type Written } from './plans.ts';

const redis = await startRedis();
// A ring of a few plans, so that older positions are read from Redis.
const env = { REDIS_URL: redis.url, FEED_BYTES: '20000', FEED_HEARTBEAT_MS: '300' };
const [here, there] = await Promise.all([startApi(env), startApi(env)]);
const opened: Events[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((events) => events.close()));
});
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()]);
  await redis.stop();
});

const bearer = async (request: Parameters<typeof token>[0] = {}) => ({
  authorization: `Bearer ${await token(request)}`,
});

async function listen(base: string, since: number | string, headers = {}): Promise<Events> {
  const events = await openEvents(`${base}/v1/changes?since=${since}`, { ...(await bearer()), ...headers });
  opened.push(events);
  return events;
}

interface JsonPage {
  readonly items: Change[];
  readonly next: string;
  readonly position: number;
}

async function page(base: string, path: string, headers = {}): Promise<JsonPage> {
  const response = await call('GET', path, { base, headers });
  expect(response.status).toBe(200);
  const [, next = ''] = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? [];
  // Changes, by the contract.
  const { items } = (await response.json()) as { items: Change[] };
  return { items, next, position: Number(response.headers.get('change-token')) };
}

/** The revisions of the stream after one, in its order. */
async function revisionsAfter(since: number): Promise<number[]> {
  const entries = await redis.store.redis.xrange('{planbase}:changes', `(${since}-0`, '+');
  return entries.map(parseEntry).map(({ revision }) => revision);
}

async function head(): Promise<number> {
  return Number((await redis.store.redis.hget('{planbase}:state', 'head')) ?? 0);
}

/** Waits until a process has all that was written; before, it does not know the position. */
async function caughtUp(base: string): Promise<void> {
  const position = await head();
  const isKnown = async () => (await call('GET', `/v1/changes?since=${position}`, { base })).status === 200;
  await until(`the position ${position} is known`, 10_000, isKnown);
}

/** Creates, replaces and deletes plans at both processes at once. Returns the last revision. */
async function write(plans: number): Promise<number> {
  const writer = async (first: string, second: string) => {
    for (let count = 0; count < plans; count++) {
      const written = await create(first);
      const replaced = await replace(second, written, unique());
      if (count % 2 === 0) await remove(first, replaced);
    }
  };
  await Promise.all([writer(here.url, there.url), writer(there.url, here.url), writer(here.url, here.url)]);
  return head();
}

test('a change tells what was done, by whom, and the plan after it', async () => {
  const since = await head();
  const written = await create(here.url);
  const replaced = await replace(here.url, written, 'replaced');
  const removed = await remove(here.url, replaced);
  await caughtUp(there.url);
  const { items } = await page(there.url, `/v1/changes?since=${since}`);
  const common = { objectId: written.plan.objectId, _org: 'example.com', at: expect.any(String) };
  expect(items).toEqual([
    {
      ...common,
      position: written.revision,
      revision: Number(written.revision),
      operation: 'create',
      actor: expect.any(String),
      plan: written.plan,
    },
    {
      ...common,
      position: replaced.revision,
      revision: Number(replaced.revision),
      operation: 'replace',
      actor: expect.any(String),
      plan: replaced.plan,
    },
    {
      ...common,
      position: removed,
      revision: Number(removed),
      operation: 'delete',
      actor: expect.any(String),
      plan: null,
    },
  ]);
  for (const { at } of items) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000);
});

test('pages joined by their links are the stream, without a gap and without anything twice', async () => {
  const since = await head();
  await write(5);
  await caughtUp(there.url);
  const found: number[] = [];
  for (let path = `/v1/changes?since=${since}&limit=7`; ; ) {
    const { items, next, position } = await page(there.url, path);
    found.push(...items.map(({ revision }) => revision));
    if (items.length === 0) {
      expect(next).toBe(`/v1/changes?since=${position}&limit=7`);
      break;
    }
    expect(items.length).toBeLessThanOrEqual(7);
    expect(position).toBe(items.at(-1)?.revision ?? 0);
    path = next;
  }
  expect(found).toEqual(await revisionsAfter(since));
});

/** Reads changes until one of this plan. */
async function changesUntilPlan(events: Events, plan: string): Promise<Change[]> {
  const found: Change[] = [];
  while (found.at(-1)?.objectId !== plan) {
    const event = await events.next();
    if (event?.event !== 'change') throw new Error(`not a change: ${JSON.stringify(event)}`);
    // Change, by the contract.
    found.push(JSON.parse(event.data) as Change);
    expect(event.id).toBe(`${found.at(-1)?.revision}`);
  }
  return found;
}

const readRevisions = (changes: readonly Change[]) => changes.map(({ revision }) => revision);

test('those who listen while others write get every change once and in order, at every process', async () => {
  const since = await head();
  const last = planNumber(unique());
  const listeners = await Promise.all([here, there, there].map(({ url }) => listen(url, since)));
  const reading = listeners.map((events) => changesUntilPlan(events, last.objectId));
  await write(30);
  await create(here.url, last);
  const expected = await revisionsAfter(since);
  for (const found of await Promise.all(reading)) expect(readRevisions(found)).toEqual(expected);
  console.log(`${expected.length} changes, to each of ${listeners.length} listeners`);
}, 60_000);

test('a listener goes on at its last event, at another process and at one that has been started since', async () => {
  const since = await head();
  await write(6);
  const expected = await revisionsAfter(since);
  const first = await listen(here.url, since);
  const begun = await first.changesUntil(expected[10] ?? 0);
  await first.close();
  const late = await startApi(env);
  try {
    // Last-Event-ID goes before `since`.
    const second = await listen(there.url, since, { 'last-event-id': `${begun.at(-1)?.revision}` });
    const more = await second.changesUntil(expected[20] ?? 0);
    const third = await listen(late.url, 0, { 'last-event-id': `${more.at(-1)?.revision}` });
    const rest = await third.changesUntil(expected.at(-1) ?? 0);
    expect(readRevisions([...begun, ...more, ...rest])).toEqual(expected);
    await third.close();
  } finally {
    await late.kill();
  }
}, 60_000);

describe('a change of another organisation', () => {
  test('is not sent; a quiet listener keeps up all the same', async () => {
    const since = await head();
    const others = await bearer({ org: 'other.example' });
    const events = await listen(here.url, since, others);
    await create(there.url);
    const own = { ...planNumber(unique()), _org: 'other.example' };
    const body = JSON.parse(JSON.stringify(own).replaceAll('example.com', 'other.example'));
    const { position } = await page(there.url, `/v1/changes?since=${since}`, others);
    expect(position).toBe(await head());
    const quiet = async () => {
      let event = await events.next('quiet');
      while (event !== undefined && event.id !== `${position}`) event = await events.next('quiet');
      return event;
    };
    expect(await quiet()).toEqual({ id: `${position}`, event: undefined, data: '' });
    expect((await call('POST', '/v1/plans', { base: here.url, body, headers: others })).status).toBe(201);
    const [change] = await events.changesUntil(await head());
    expect(change?._org).toBe('other.example');
    expect((await page(here.url, `/v1/changes?since=${since}`, others)).items).toHaveLength(1);
  });

  test('is sent to an administrator', async () => {
    const since = await head();
    const { revision } = await create(here.url);
    const admin = await bearer({ org: 'other.example', scope: 'plans:read plans:admin' });
    const { items } = await page(here.url, `/v1/changes?since=${since}`, admin);
    expect(readRevisions(items)).toEqual([Number(revision)]);
  });
});

test('the feed needs the scope plans:read', async () => {
  const headers = await bearer({ scope: 'plans:write' });
  expect((await call('GET', '/v1/changes', { base: here.url, headers })).status).toBe(403);
});

test.each(['9007199254740991', 'v2.opaque~', '1e3'])(
  'the position %s, never given, is 400 however it is asked for',
  async (future) => {
    for (const accept of ['application/json', 'text/event-stream']) {
      const since = await call('GET', `/v1/changes?since=${future}`, { base: here.url, headers: { accept } });
      expect(since.status).toBe(400);
      const headers = { accept, 'last-event-id': future };
      expect((await call('GET', '/v1/changes', { base: here.url, headers })).status).toBe(400);
    }
  },
);

test('the stream ends when the token does', async () => {
  const authorization = `Bearer ${await tokenFor(3)}`;
  const events = await listen(here.url, await head(), { authorization });
  const { revision } = await create(there.url);
  await events.changesUntil(Number(revision));
  const event = await events.next();
  expect(event?.event).toBe('expired');
  expect(JSON.parse(event?.data ?? '')).toMatchObject({ since: revision });
  expect(await events.next()).toBeUndefined();
}, 30_000);

test('a client that reads nothing is cut off, and learns where to continue', async () => {
  const own = await startApi({ ...env, FEED_SLOW_MS: '500', FEED_STREAMS: '1' });
  try {
    const since = await head();
    const large: Written[] = [];
    for (let count = 0; count < 40; count++) {
      const plan = planNumber(unique());
      const [service] = plan.linkedPlanServices;
      if (service === undefined) throw new Error('the fixture has services');
      const linkedPlanServices = Array.from({ length: 900 }, (_, index) =>
        JSON.parse(JSON.stringify(service), (key, value) =>
          key === 'objectId' ? `${value}-${index}` : value,
        ),
      );
      large.push(await create(own.url, { ...plan, linkedPlanServices }));
    }
    const { hostname, port } = new URL(own.url);
    const slow = await slowClient(hostname, Number(port), `/v1/changes?since=${since}`, await bearer());
    await until(
      'its place is free',
      10_000,
      async () => (await listen(own.url, since)).response.status === 200,
    );
    const text = await slow.takeAll();
    console.log(`cut off after ${text.length} bytes of ${large.length} plans of 300 kB`);
    const blocks = text.split('\n\n').filter((block) => block.includes('event: '));
    const last = parseEvent(blocks.at(-1) ?? '');
    expect(last.event).toBe('slow');
    const { since: position } = JSON.parse(last.data) as { since: string };
    const taken = blocks.slice(0, -1).map((block) => Number(parseEvent(block).id));
    expect(taken.length).toBeLessThan(large.length);
    expect(String(taken.at(-1))).toBe(position);
    const { items } = await page(own.url, `/v1/changes?since=${position}&limit=1000`);
    expect(taken).toEqual((await revisionsAfter(since)).slice(0, taken.length));
    expect(items[0]?.revision).toBe((await revisionsAfter(Number(position)))[0] ?? 0);
  } finally {
    await own.stop();
  }
}, 60_000);

test('there are only so many streams, and one that is closed makes room', async () => {
  const own = await startApi({ ...env, FEED_STREAMS: '2' });
  try {
    const since = await head();
    for (let count = 0; count < 5; count++) {
      const headers = { accept: 'text/event-stream' };
      expect((await call('HEAD', `/v1/changes?since=${since}`, { base: own.url, headers })).status).toBe(200);
    }
    const [first] = await Promise.all([listen(own.url, since), listen(own.url, since)]);
    const refused = await listen(own.url, since);
    expect(refused.response.status).toBe(503);
    expect(refused.response.headers.get('retry-after')).toBe('5');
    await first.close();
    await until('there is room', 10_000, async () => (await listen(own.url, since)).response.status === 200);
  } finally {
    const ended = Promise.all(opened.map(async (events) => [await events.next(), await events.next()]));
    await own.stop();
    // A process that stops says so and ends its streams; it does not wait for them.
    const last = (await ended).filter(([event]) => event !== undefined);
    expect(last.map(([event, next]) => [event?.event, next])).toEqual([
      ['stopping', undefined],
      ['stopping', undefined],
    ]);
  }
}, 30_000);

describe('a position that is no longer known', () => {
  test('because the stream was trimmed is 410, and one resync for who listens', async () => {
    const since = await head();
    const { revision } = await create(here.url);
    await write(20);
    await redis.store.redis.xtrim('{planbase}:changes', 'MAXLEN', 3);
    const gone = await call('GET', `/v1/changes?since=${revision}`, { base: here.url });
    expect(gone.status).toBe(410);
    expect(await gone.json()).toMatchObject({ type: 'urn:planbase:problem:too-old' });
    expect((await call('GET', '/v1/changes', { base: there.url })).status).toBe(410);

    const events = await listen(there.url, since);
    const event = await events.next();
    expect(event?.event).toBe('resync');
    const { since: oldest } = JSON.parse(event?.data ?? '') as { since: string };
    expect(await events.next()).toBeUndefined();
    const { items } = await page(there.url, `/v1/changes?since=${oldest}`);
    expect(readRevisions(items)).toEqual(await revisionsAfter(0));
    expect(items).toHaveLength(3);
  }, 30_000);

  test('because Redis was rewound ends the stream of who listens', async () => {
    let own = await startRedis();
    const api = await startApi({ ...env, REDIS_URL: own.url });
    try {
      const { revision } = await create(api.url);
      const events = await listen(api.url, revision);
      const port = Number(new URL(own.url).port);
      await own.stop();
      own = await startRedis(port);
      const event = await events.next();
      expect(event).toMatchObject({ event: 'resync' });
      expect(JSON.parse(event?.data ?? '')).toMatchObject({ since: '0' });
      expect((await call('GET', `/v1/changes?since=${revision}`, { base: api.url })).status).toBe(410);
      const next = await create(api.url);
      const again = await listen(api.url, 0);
      expect(readRevisions(await again.changesUntil(Number(next.revision)))).toEqual([Number(next.revision)]);
    } finally {
      await api.stop();
      await own.stop();
    }
  }, 30_000);
});
