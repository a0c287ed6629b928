import { afterAll, afterEach, beforeAll, describe, expect, test } from 'bun:test';
import { mappingHash, properties } from '../../src/es/generation.ts';
import { createLogger } from '../../src/log.ts';
import { closeStore, openStore, untilReady as redisReady } from '../../src/store/connection.ts';
import { abandonRebuild } from '../../src/store/rebuild.ts';
import { expectAuditClean } from '../support/audit.ts';
import { walk } from '../support/pages.ts';
import {
  call,
  control,
  elasticsearch,
  indexingState,
  readDocuments,
  token,
  untilSearchable,
} from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import { deadLetters } from '../support/queues.ts';
import { launchRole } from '../support/role.ts';
import {
  consumers,
  expectFinished,
  generations,
  startRebuild,
  untilIdle,
  untilOnly,
  untilState,
} from './rebuilds.ts';

const stepMs = 180_000;
const unique = () => crypto.randomUUID().slice(0, 8);
const store = openStore(process.env['REDIS_URL'] ?? '', createLogger('test', 'silent'));

/** Plans that are there all along, of a type that no other plan has. */
const knownType = `known-${unique()}`;
const known = Array.from({ length: 30 }, (_, i) => ({
  ...planNumber(`${knownType}-${i}`),
  planType: knownType,
}));
const knownIds = known.map(({ objectId }) => objectId).sort();

beforeAll(async () => {
  await redisReady(store.redis, 10_000);
  for (const plan of known) await create(plan);
  for (const { objectId } of known) await untilSearchable(objectId);
}, stepMs);
afterAll(() => closeStore(store));
afterEach(async () => {
  await Promise.all(consumers.map((consumer) => control.start(consumer)));
}, stepMs);

async function create(plan: Plan): Promise<string> {
  const response = await call('POST', '/v1/plans', { body: plan });
  expect(response.status).toBe(201);
  return response.headers.get('etag') ?? '';
}

const foundIds = async () =>
  (await walk<{ objectId: string }>(`/v1/plans?planType=${knownType}&limit=7`)).map(
    ({ objectId }) => objectId,
  );

/** Searches for the known plans over and over, page by page; each search must find every one, once. */
function watch(): { stop(): Promise<number> } {
  let stopped = false;
  const watching = (async () => {
    let searches = 0;
    for (; !stopped; searches++) expect((await foundIds()).sort()).toEqual(knownIds);
    return searches;
  })();
  // It is waited for at the end.
  watching.catch(() => {});
  return {
    stop() {
      stopped = true;
      return watching;
    },
  };
}

/** Creates, changes and deletes plans until it is stopped; every write must be answered 2xx. */
function write(): { stop(): Promise<{ readonly writes: number; readonly left: readonly Plan[] }> } {
  let stopped = false;
  const live = async (prefix: string) => {
    const left: Plan[] = [];
    let writes = 0;
    while (!stopped) {
      const plan = planNumber(`${prefix}-${writes}`);
      const path = `/v1/plans/${plan.objectId}`;
      let etag = await create(plan);
      const [service, ...others] = plan.linkedPlanServices;
      const smaller = { ...plan, linkedPlanServices: others };
      const replaced = await call('PUT', path, { headers: { 'if-match': etag }, body: smaller });
      expect(replaced.status).toBe(200);
      etag = replaced.headers.get('etag') ?? '';
      if (writes % 8 === 0) {
        left.push(smaller);
      } else {
        expect((await call('DELETE', path, { headers: { 'if-match': etag } })).status).toBe(204);
        // Its service moves to a plan of its own id again, with other children.
        if (service !== undefined && writes % 4 === 1) {
          const again = { ...plan, linkedPlanServices: [service] };
          await create(again);
          left.push(again);
        }
      }
      writes++;
      await Bun.sleep(100);
    }
    return { writes, left };
  };
  const all = Promise.all(Array.from({ length: 3 }, () => live(unique())));
  all.catch(() => {});
  return {
    async stop() {
      stopped = true;
      const lives = await all;
      return {
        writes: lives.reduce((sum, { writes }) => sum + writes, 0),
        left: lives.flatMap(({ left }) => left),
      };
    },
  };
}

test('a rebuild while plans are written and its processes are killed loses nothing, and no search sees it', async () => {
  const before = await deadLetters();
  const writing = write();
  const watching = watch();
  let searches = 0;
  let writes = 0;
  let left: readonly Plan[] = [];
  let generation = '';
  try {
    const rebuild = await startRebuild();
    generation = rebuild.generation;
    for (let kill = 0; kill < 5; kill++) {
      await control.kill(consumers[kill % 2] ?? '', 'SIGKILL');
      await Bun.sleep(1_500);
    }
    await expectFinished(rebuild.rebuildId, 150_000);
  } finally {
    searches = await watching.stop();
    ({ writes, left } = await writing.stop());
  }
  await untilOnly(generation);
  await untilIdle();
  const counts = await expectAuditClean();
  for (const plan of left.slice(0, 20)) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  expect(await deadLetters()).toBe(before);
  console.log(`${writes} plans through their lives, ${searches} searches, ${counts.documents} documents`);
  expect(searches).toBeGreaterThan(5);
}, 240_000);

test(
  'a rebuild goes on without RabbitMQ',
  async () => {
    await control.stop('rabbitmq');
    try {
      const { rebuildId, generation } = await startRebuild();
      const { plans } = await expectFinished(rebuildId);
      expect(plans.total).toBeGreaterThanOrEqual(known.length);
      expect(plans.left).toBe(0);
      await untilOnly(generation);
      expect((await foundIds()).sort()).toEqual(knownIds);
    } finally {
      await control.start('rabbitmq');
    }
    await untilIdle();
  },
  stepMs,
);

test(
  'there is one rebuild at a time, and plans:admin starts it',
  async () => {
    const headers = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };
    expect((await call('POST', '/v1/index-rebuilds')).status).toBe(403);
    await Promise.all(consumers.map((consumer) => control.stop(consumer)));
    const { rebuildId, state } = await startRebuild();
    expect(state).toBe('wanted');
    const second = await call('POST', '/v1/index-rebuilds', { headers });
    expect(second.status).toBe(409);
    expect(second.headers.get('location')).toBe(`/v1/index-rebuilds/${rebuildId}`);
    expect(await second.json()).toMatchObject({ type: 'urn:planbase:problem:rebuild-running' });
    const pipeline = await (await call('GET', '/v1/pipeline', { headers })).json();
    expect(pipeline).toMatchObject({ rebuild: { rebuildId, state: 'wanted', rejected: 0 } });
    expect((await call('GET', '/v1/index-rebuilds/1', { headers })).status).toBe(404);
    await Promise.all(consumers.map((consumer) => control.start(consumer)));
    await expectFinished(rebuildId);
  },
  stepMs,
);

describe('a rebuild that is abandoned leaves the index as it was', () => {
  for (const dies of [
    'after rebuild.create',
    'after rebuild.begin',
    'after rebuild.close',
    'after rebuild.swapAlias',
  ]) {
    test(
      `when it has come so far: ${dies}`,
      async () => {
        const { live } = await generations();
        await Promise.all(consumers.map((consumer) => control.stop(consumer)));
        const { rebuildId } = await startRebuild();
        const victim = launchRole('search-consumer', { FAILPOINT: `kill ${dies}` });
        await victim.exited;
        expect(await abandonRebuild(store, rebuildId, 'abandoned', 'a test')).toBe(true);
        await Promise.all(consumers.map((consumer) => control.start(consumer)));
        const ended = await untilState(rebuildId, 60_000, 'ended');
        expect(ended).toMatchObject({ outcome: 'abandoned', reason: 'a test' });
        await untilOnly(live[0] ?? '');
        expect((await foundIds()).sort()).toEqual(knownIds);
      },
      stepMs,
    );
  }
});

test(
  'a rebuild whose new index somebody removes fails, and blocks nothing',
  async () => {
    await Promise.all(consumers.map((consumer) => control.stop(consumer)));
    const { rebuildId, generation } = await startRebuild();
    const victim = launchRole('search-consumer', { FAILPOINT: 'kill after rebuild.begin' });
    await victim.exited;
    expect((await fetch(`${elasticsearch}/${generation}`, { method: 'DELETE' })).status).toBe(200);
    await Promise.all(consumers.map((consumer) => control.start(consumer)));
    const plan = planNumber(unique());
    await create(plan);
    const ended = await untilState(rebuildId, 60_000, 'ended');
    expect(ended).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(generation) });
    await untilSearchable(plan.objectId);
  },
  stepMs,
);

test(
  'a plan that only the new index refuses fails the rebuild, and no message',
  async () => {
    const before = await deadLetters();
    const { live } = await generations();
    const plan = planNumber(unique());
    const tooMuch = 3_000_000_000;
    const refused = { ...plan, planCostShares: { ...plan.planCostShares, copay: tooMuch } };
    await create(refused);
    await untilSearchable(refused.objectId);
    await Promise.all(consumers.map((consumer) => control.stop(consumer)));
    const { rebuildId, generation } = await startRebuild();
    const response = await fetch(`${elasticsearch}/${generation}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        settings: { index: { hidden: true, number_of_shards: 3 } },
        mappings: {
          dynamic: 'strict',
          _routing: { required: true },
          _meta: { hash: mappingHash },
          properties: { ...properties, copay: { type: 'integer' } },
        },
      }),
    });
    expect(response.status).toBe(200);
    await Promise.all(consumers.map((consumer) => control.start(consumer)));
    const ended = await untilState(rebuildId, 120_000, 'ended');
    expect(ended).toMatchObject({ outcome: 'failed', rejections: { count: 1 } });
    expect(ended.rejections.items).toMatchObject([{ objectId: refused.objectId }]);
    expect((await generations()).live).toEqual(live);
    expect(await indexingState(refused.objectId)).toBe('searchable');
    expect(await readDocuments(refused.objectId)).toEqual(listIds(refused));
    expect(await deadLetters()).toBe(before);
  },
  stepMs,
);

test(
  'afterwards all agrees',
  async () => {
    await untilIdle();
    await expectAuditClean();
  },
  stepMs,
);
