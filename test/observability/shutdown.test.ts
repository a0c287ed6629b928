import { afterEach, describe, expect, test } from 'bun:test';
import { call, control, token, until, untilSearchable } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { type OwnRole, type Role, startRole } from '../support/role.ts';
import { endsInTime } from '../support/shutdown.ts';

const nodes = ['es01', 'es02', 'es03'];
const workers = ['relay', 'search-consumer-1', 'search-consumer-2', 'history-consumer'];
const unique = () => crypto.randomUUID().slice(0, 8);
const admin = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };
let own: OwnRole[] = [];

afterEach(async () => {
  await Promise.all(own.map((role) => role.stop()));
  own = [];
  await Promise.all([...nodes, ...workers].map((part) => control.start(part)));
}, 120_000);

async function start(role: Role): Promise<OwnRole> {
  const started = await startRole(role);
  own.push(started);
  return started;
}

/** Writes plans, four at a time, until `stop` is called; each write must be answered 201. */
function writing() {
  const prefix = unique();
  const written: string[] = [];
  let number = 0;
  let on = true;
  const writer = async () => {
    while (on) {
      const plan = planNumber(`${prefix}-${number++}`);
      expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
      written.push(plan.objectId);
    }
  };
  const writers = Promise.all(Array.from({ length: 4 }, writer));
  return {
    written,
    async stop() {
      on = false;
      await writers;
    },
  };
}

/** Until nothing of the plans is missing in either projection. */
async function nothingIsLost(plans: readonly string[]): Promise<void> {
  const left = plans.values();
  const asker = async () => {
    for (const plan of left) await untilSearchable(plan, 60_000);
  };
  await Promise.all(Array.from({ length: 16 }, asker));
  await until('the history has all', 60_000, async () => {
    const response = await call('GET', '/v1/pipeline', { headers: admin });
    // Pipeline, by the contract.
    const { history } = (await response.json()) as { history: { pending: number; failed: number } };
    return history.pending === 0 && history.failed === 0;
  });
}

describe('a process that is stopped under load finishes its work in flight and loses nothing:', () => {
  test.each([
    ['relay', ['relay'], 'announced'],
    ['search-consumer', ['search-consumer-1', 'search-consumer-2'], 'written'],
    ['history-consumer', ['history-consumer'], 'kept'],
  ] as const)(
    '%s',
    async (role, others, works) => {
      for (const other of others) await control.stop(other);
      const worker = await start(role);
      const writers = writing();
      const worked = () => worker.log().filter(({ msg }) => msg === works).length;
      await until(`${role} is at work`, 30_000, async () => worked() > 2);
      worker.signal('SIGTERM');
      await endsInTime(worker);
      await writers.stop();
      const messages = worker.log().map(({ msg }) => msg);
      expect(messages.at(-1)).toBe('stopped');
      await Promise.all(others.map((other) => control.start(other)));
      await nothingIsLost(writers.written);
      console.log(`${role}: ${writers.written.length} plans written, all searchable and kept`);
    },
    180_000,
  );
});

test('processes that are stopped while Elasticsearch is unreachable end in time and lose nothing', async () => {
  const roles = await Promise.all(
    (['api', 'relay', 'search-consumer', 'history-consumer'] as const).map(start),
  );
  const [api] = roles;
  for (const worker of workers) await control.stop(worker);
  await Promise.all(nodes.map((node) => control.stop(node)));
  const plans: string[] = [];
  for (let i = 0; i < 20; i++) {
    const plan = planNumber(unique());
    expect((await call('POST', '/v1/plans', { body: plan, base: api?.url ?? '' })).status).toBe(201);
    plans.push(plan.objectId);
  }
  const consumers = roles.slice(2);
  await until('the consumers are paused', 60_000, async () =>
    consumers.every((consumer) => consumer.log().some(({ msg }) => msg === 'paused')),
  );
  for (const role of roles) role.signal('SIGTERM');
  await Promise.all(roles.map(endsInTime));
  for (const role of roles) expect(role.log().at(-1)?.msg).toBe('stopped');
  await Promise.all([...nodes, ...workers].map((part) => control.start(part)));
  await nothingIsLost(plans);
}, 240_000);
