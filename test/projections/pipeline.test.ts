import { expect, test } from 'bun:test';
import { call, control, token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const consumers = ['search-consumer-1', 'search-consumer-2', 'history-consumer'];
const admin = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };

/** The numbers, as far as these tests look at them. */
interface Pipeline {
  readonly observedAt: string;
  readonly generation: string;
  readonly search: {
    readonly pending: number;
    readonly oldestAt?: string;
    readonly oldestAgeSeconds?: number;
  };
  readonly history: { readonly pending: number };
  readonly stream: { readonly entries: number; readonly bytes: number; readonly newestAt: string };
  readonly relay: { readonly waiting: number };
  readonly broker: {
    readonly observedAt: string;
    readonly queues: readonly { readonly name: string; readonly messages: number }[];
  };
}

async function pipeline(): Promise<Pipeline> {
  const response = await call('GET', '/v1/pipeline', { headers: admin });
  expect(response.status).toBe(200);
  // Pipeline, by the contract.
  return (await response.json()) as Pipeline;
}

const messagesIn = ({ broker }: Pipeline, queue: string) =>
  broker.queues.find(({ name }) => name === queue)?.messages;
const idle = async () => {
  const { search, history, relay } = await pipeline();
  return search.pending === 0 && history.pending === 0 && relay.waiting === 0;
};

test('the pipeline is for plans:admin', async () => {
  expect((await call('GET', '/v1/pipeline')).status).toBe(403);
  expect((await pipeline()).generation).toStartWith('planbase-plans-');
});

test('its numbers rise while no consumer runs, and fall again', async () => {
  await until('all is shown', 60_000, idle);
  const before = await pipeline();
  expect(before.search.oldestAt).toBeUndefined();
  for (const consumer of consumers) await control.stop(consumer);
  try {
    const writtenAfterMs = Date.now();
    for (let i = 0; i < 3; i++) {
      expect((await call('POST', '/v1/plans', { body: planNumber(unique()) })).status).toBe(201);
    }
    await until('the relay has seen three messages in each queue', 30_000, async () => {
      const now = await pipeline();
      return (['search', 'history'] as const).every((queue) => (messagesIn(now, queue) ?? 0) >= 3);
    });
    const during = await pipeline();
    expect(during).toMatchObject({ search: { pending: 3 }, history: { pending: 3 }, relay: { waiting: 0 } });
    expect(during.stream.entries).toBe(before.stream.entries + 3);
    // A plan of the fixture takes more than a kilobyte.
    expect(during.stream.bytes).toBeGreaterThan(before.stream.bytes + 3_000);
    expect(Date.parse(during.search.oldestAt ?? '')).toBeGreaterThanOrEqual(writtenAfterMs - 1_000);
    expect(during.search.oldestAgeSeconds).toBeGreaterThan(0);
    expect(Date.parse(during.broker.observedAt)).toBeGreaterThan(Date.parse(before.broker.observedAt));
  } finally {
    await Promise.all(consumers.map((consumer) => control.start(consumer)));
  }
  await until('all is shown', 60_000, idle);
  await until('the queues are empty', 30_000, async () => messagesIn(await pipeline(), 'search') === 0);
}, 180_000);

test('the time line of a write is in order, and has its trace', async () => {
  const plan = planNumber(unique());
  const traceId = crypto.randomUUID().replaceAll('-', '');
  const headers = { prefer: 'wait=30', traceparent: `00-${traceId}-b7ad6b7169203331-01` };
  const written = await call('POST', '/v1/plans', { body: plan, headers });
  expect(written.headers.get('indexing-state')).toBe('searchable');
  const path = `/v1/plans/${plan.objectId}/indexing`;
  interface PipelineAnswer {
    readonly timeline: Readonly<Record<string, string>>;
    readonly traceId: string;
  }
  // Indexing, by the contract. The relay may be the last to learn that the broker has the announcement.
  const told = async () => (await (await call('GET', path)).json()) as PipelineAnswer;
  await until('the relay is done', 10_000, async () => 'relayed' in (await told()).timeline);
  const { timeline, traceId: found } = await told();
  expect(found).toBe(traceId);
  const { committed = '', relayed = '', delivered = '', indexed = '', searchable = '' } = timeline;
  // RFC 3339 with milliseconds sorts as text.
  expect([committed, delivered, indexed, searchable]).toEqual(
    [committed, delivered, indexed, searchable].sort(),
  );
  expect(relayed >= committed && relayed <= searchable).toBe(true);
  for (const time of Object.values(timeline))
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

  const again = await call('PUT', `/v1/plans/${plan.objectId}`, {
    body: { ...plan, planType: 'other' },
    headers: { 'if-match': written.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(200);
  expect(((await told()).timeline['committed'] ?? '') > searchable).toBe(true);
}, 60_000);
