import { afterAll, expect, test } from 'bun:test';
import fc from 'fast-check';
import { canonical } from '../../src/store/canonical.ts';
import { type OwnApi, startApi } from '../support/api.ts';
import { call } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';
import { readStream } from '../support/store.ts';
import { type Event, type MakeBody, predict, readType, type Step, type World } from './model.ts';

/*
 * Clients that write the same plans at the same time through several API processes behave like one simple map:
 * the writes that succeeded, in the order of their revisions, are what the model does, and every other answer is
 * right at some moment between its request and its answer.
 */
const redis = await startRedis();
const apis: readonly OwnApi[] = await Promise.all([1, 2, 3].map(() => startApi({ REDIS_URL: redis.url })));
afterAll(async () => {
  await Promise.all(apis.map((api) => api.stop()));
  await redis.stop();
});

const plan = fc.nat({ max: 2 });
const value = fc.nat({ max: 3 });
const condition = fc.constantFrom('seen', 'seen', 'old', 'any', 'none');
const step = fc.oneof(
  fc.record({ kind: fc.constant('create'), plan, value }),
  fc.record({
    kind: fc.constant('replace'),
    plan,
    value,
    condition: fc.oneof(condition, fc.constant('new')),
  }),
  fc.record({ kind: fc.constant('patch'), plan, value, condition, type: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('delete'), plan, condition }),
  fc.record({ kind: fc.constant('read'), plan }),
) as fc.Arbitrary<Step>;
const clients = fc.array(fc.array(step, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 4 });

const mediaTypes = ['application/json', 'application/merge-patch+json', 'application/json-patch+json'];

/** One world of plans with ids of their own. */
class Run {
  readonly events: Event[] = [];
  readonly #id = crypto.randomUUID().slice(0, 8);
  readonly #seen = new Map<number, string>();
  /** The highest revision that any client has received. */
  #known = 0;

  readonly toPath = (number: number): string => `/v1/plans/${this.makeBody(number, 0).objectId}`;

  readonly makeBody: MakeBody = (number, value) => {
    const body = planNumber(`${this.#id}-${number}`);
    const shared = value % 2 === 1 ? { objectId: `shared-${this.#id}` } : {};
    return { ...body, planType: readType(value), planCostShares: { ...body.planCostShares, ...shared } };
  };

  async client(steps: readonly Step[], base: string): Promise<void> {
    for (const each of steps) await this.#take(each, base);
  }

  async #take(step: Step, base: string): Promise<void> {
    const condition = this.#toCondition(step);
    const headers = {
      // A read through a process that may be behind must see every revision that any client has received.
      ...(step.kind === 'read' && { 'change-token': String(this.#known) }),
      ...(condition === 'new' && { 'if-none-match': '*' }),
      ...(condition !== undefined && condition !== 'new' && { 'if-match': condition }),
    };
    const startMs = performance.now();
    const response = await this.#send(step, headers, base);
    const text = await response.text();
    const endMs = performance.now();
    const tag = response.headers.get('change-token') ?? response.headers.get('etag')?.slice(1, -1);
    const revision = tag === undefined ? undefined : Number(tag);
    if (response.ok && revision !== undefined) {
      this.#known = Math.max(this.#known, revision);
      this.#seen.set(step.plan, `"${revision}"`);
    }
    const body = text === '' ? undefined : JSON.parse(text);
    this.events.push({ step, condition, startMs, endMs, status: response.status, revision, body });
  }

  #send(step: Step, headers: Record<string, string>, base: string): Promise<Response> {
    const path = this.toPath(step.plan);
    switch (step.kind) {
      case 'create':
        return call('POST', '/v1/plans', { body: this.makeBody(step.plan, step.value), headers, base });
      case 'replace':
        return call('PUT', path, { body: this.makeBody(step.plan, step.value), headers, base });
      case 'patch': {
        const planType = readType(step.value);
        const body = step.type === 2 ? [{ op: 'replace', path: '/planType', value: planType }] : { planType };
        const type = mediaTypes[step.type] ?? '';
        return call('PATCH', path, { body, headers: { ...headers, 'content-type': type }, base });
      }
      case 'delete':
        return call('DELETE', path, { headers, base });
      case 'read':
        return call('GET', path, { headers, base });
    }
  }

  #toCondition(step: Step): string | undefined {
    if (!('condition' in step) || step.condition === 'none') return undefined;
    if (step.condition === 'new') return 'new';
    if (step.condition === 'any') return '*';
    return step.condition === 'seen' ? (this.#seen.get(step.plan) ?? '"1"') : '"1"';
  }
}

const isWrite = ({ step, status }: Event): boolean => step.kind !== 'read' && status < 300;

/** Whether a write can have had its answer in this world. */
function fits(world: World, write: Event, makeBody: MakeBody): boolean {
  const { status, body } = predict(world, write, makeBody);
  return write.status === status && (body === undefined || canonical(write.body) === canonical(body));
}

/** The worlds after each write, in order of revisions, the empty one first; fails where a write was not right. */
function replay(run: Run): { readonly revision: number; readonly world: World; readonly startMs: number }[] {
  const worlds: { revision: number; world: World; startMs: number }[] = [
    { revision: 0, world: new Map(), startMs: Number.NEGATIVE_INFINITY },
  ];
  const byRevision = Map.groupBy(run.events.filter(isWrite), ({ revision = 0 }) => revision);
  for (const [revision, writes] of [...byRevision].sort(([a], [b]) => a - b)) {
    const last = worlds.at(-1);
    if (last === undefined) throw new Error('there is no world');
    // A write that changed nothing has the revision that it found, and is judged like a read. It may be answered before
    // the write that made this revision.
    const write = writes.find((each) => fits(last.world, each, run.makeBody)) ?? writes[0];
    if (write === undefined) continue;
    const { status, body } = predict(last.world, write, run.makeBody);
    expect({ write, status: write.status }).toEqual({ write, status });
    if (write.status !== 204) expect(write.body).toEqual(body);
    const world = new Map(last.world);
    if (body === undefined) world.delete(write.step.plan);
    else world.set(write.step.plan, { revision, body });
    worlds.push({ revision, world, startMs: write.startMs });
  }
  return worlds;
}

function judge(run: Run): World {
  const worlds = replay(run);
  const told = run.events.filter(isWrite);
  for (const event of run.events) {
    const before = told.filter(({ endMs }) => endMs < event.startMs).map(({ revision }) => revision ?? 0);
    const min = Math.max(0, ...before);
    // A write that made its own revision: it must be later than all that were returned before the write began.
    const wrote = worlds.some(
      ({ revision, startMs }) => revision === event.revision && startMs === event.startMs,
    );
    if (wrote) expect(event.revision).toBeGreaterThan(min);
    const possible = worlds.filter(({ revision, startMs }) => revision >= min && startMs <= event.endMs);
    const right = possible.some(({ world }) => {
      const { status } = predict(world, event, run.makeBody);
      const present = world.get(event.step.plan);
      if (event.status === 200) return event.status === status && sameAs(event, present);
      return event.status === status;
    });
    expect({ event, right: right || wrote }).toEqual({ event, right: true });
  }
  return worlds.at(-1)?.world ?? new Map();
}

const sameAs = (event: Event, present: { revision: number; body: Plan } | undefined): boolean =>
  present !== undefined &&
  event.revision === present.revision &&
  canonical(event.body) === canonical(present.body);

/** Every plan's bytes, as the stream of changes has them from its start. */
async function replayFeed(): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  let last = 0;
  for (const { previous, revision, plan, body } of await readStream(redis.store)) {
    expect(previous).toBe(last);
    last = revision;
    if (body === undefined) bodies.delete(plan);
    else bodies.set(plan, body);
  }
  return bodies;
}

test('concurrent clients of several processes behave like one map', async () => {
  let writes = 0;
  await fc.assert(
    fc.asyncProperty(clients, async (sequences) => {
      const run = new Run();
      await Promise.all(
        sequences.map((steps, index) => run.client(steps, apis[index % apis.length]?.url ?? '')),
      );
      const world = judge(run);
      writes += run.events.filter(isWrite).length;
      const feed = await replayFeed();
      for (const number of [0, 1, 2]) {
        const body = world.get(number)?.body;
        const { objectId } = run.makeBody(number, 0);
        expect(feed.get(objectId)).toBe(body === undefined ? undefined : canonical(body));
        for (const { url } of apis) {
          const response = await call('GET', run.toPath(number), {
            headers: { 'cache-control': 'no-cache' },
            base: url,
          });
          expect(response.ok ? await response.text() : undefined).toBe(feed.get(objectId));
        }
      }
    }),
    { seed: 20_261_125, numRuns: 150, endOnFailure: true },
  );
  console.log(`${writes} writes took effect`);
  const numbers = (await redis.store.redis.xrange('{planbase}:changes', '-', '+')).map(([id]) =>
    Number(id.split('-')[0]),
  );
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(new Set(numbers).size).toBe(numbers.length);
}, 240_000);
