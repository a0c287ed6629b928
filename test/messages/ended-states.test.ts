import { afterAll, expect, test } from 'bun:test';
import { until } from '../support/planbase.ts';
import { freePort } from '../support/redis.ts';
import { newPlan, setIndex, startPlanbase } from './stack.ts';

/*
 * The states that a process reports while it cannot work must end with it: pauses, what it holds, leases. Each state is
 * brought about, and the work then ended while the cause lasts.
 */
const planbase = await startPlanbase();
afterAll(() => planbase.stop());
const { names, redis } = planbase;
/** The process of each role that runs now. */
const running = { ...planbase.roles };
const readOnly = { 'blocks.read_only_allow_delete': true };
const writable = { 'blocks.read_only_allow_delete': null };
const nowhere = () => `127.0.0.1:${freePort()}`;

/** The leases that a role takes for itself, except for the lease of declaring queues, which expires. */
const ownLeases: Readonly<Record<string, readonly string[]>> = {
  'search-consumer': ['indices', 'rebuild', 'antiEntropy'],
  'history-consumer': [],
  relay: ['sweeper'],
};

/** The parts that a process says are paused. */
async function pausedParts(pid: number): Promise<string[]> {
  const fields = await redis.store.redis.hkeys(names.key('pauses'));
  return fields.filter((field) => field.includes(`:${pid} `)).map((field) => field.split(' ')[1] ?? '');
}

/** Leases by their name that somebody has. */
async function leases(): Promise<string[]> {
  const keys = await redis.store.redis.keys(`${names.key('lease:')}*`);
  return keys.map((key) => key.slice(names.key('lease:').length));
}

test.each([
  ['search-consumer', 'a refusing index', {}, ['search-consumer'], () => planbase.index()],
  ['history-consumer', 'a refusing index', {}, ['history-consumer'], async () => names.history],
  ['search-consumer', 'no broker', { RABBITMQ_URL: `amqp://${nowhere()}` }, ['search-consumer'], undefined],
  ['relay', 'no broker', { RABBITMQ_URL: `amqp://${nowhere()}` }, ['start'], undefined],
  [
    'search-consumer',
    'no cluster',
    { ELASTICSEARCH_URLS: `http://${nowhere()}` },
    ['search-consumer'],
    undefined,
  ],
] as const)(
  '%s with %s says nothing any more once it has stopped',
  async (role, _what, env, parts, refusing) => {
    await running[role].stop();
    const index = await refusing?.();
    if (index !== undefined) await setIndex(index, readOnly);
    const own = planbase.launch(role, env);
    const plan = newPlan();
    try {
      await planbase.create(plan);
      await until('it says that it is paused', 30_000, async () =>
        parts.every((part) => own.log().some((line) => line.msg === 'paused' && line['part'] === part)),
      );
      await until('it is noted', 10_000, async () => (await pausedParts(own.pid)).length > 0);
      await own.stop();
      expect(await pausedParts(own.pid)).toEqual([]);
      const held = await redis.store.redis.hkeys(names.key('holdings'));
      expect(held.filter((name) => name.startsWith(role))).toEqual([]);
      expect((await leases()).filter((name) => ownLeases[role]?.includes(name))).toEqual([]);
    } finally {
      if (index !== undefined) await setIndex(index, writable);
      await own.stop();
      // It takes the place of the one that was stopped.
      running[role] = await planbase.start(role);
    }
    await planbase.expectWhole([plan]);
  },
  90_000,
);

test('a relay that stops lets another one sweep at once', async () => {
  await until('it sweeps', 10_000, async () => (await leases()).includes('sweeper'));
  await running.relay.stop();
  expect(await leases()).not.toContain('sweeper');
  running.relay = await planbase.start('relay');
}, 60_000);

test.each([
  ['search-consumer', () => planbase.index()],
  ['history-consumer', async () => names.history],
] as const)(
  '%s that may not go on says nothing of what it has tried',
  async (role, refusing) => {
    const index = await refusing();
    const { pid } = running[role];
    const id = (await redis.store.redis.hget(names.state, 'store')) ?? '';
    await setIndex(index, readOnly);
    const plan = newPlan();
    try {
      await planbase.create(plan);
      await until('it is paused', 30_000, async () => (await pausedParts(pid)).includes(role));
      // Another store: the gate closes, and nobody tries any longer.
      await redis.store.redis.hset(names.state, 'store', 'another');
      await until('no pause is left', 20_000, async () => (await pausedParts(pid)).length === 0);
      const metrics = await (await fetch(`${running[role].url}/metrics`)).text();
      expect(metrics.split('\n').filter((line) => /^planbase_paused\{.*\} 1$/.test(line))).toEqual([]);
    } finally {
      await redis.store.redis.hset(names.state, 'store', id);
      await setIndex(index, writable);
    }
    await planbase.expectWhole([plan]);
  },
  90_000,
);
