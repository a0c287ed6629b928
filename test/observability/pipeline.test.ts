import { afterAll, expect, test } from 'bun:test';
import { purge } from '../support/broker.ts';
import { type Scraped, scrape } from '../support/metrics.ts';
import { call, control, instance, token, until, untilSearchable } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { startRole } from '../support/role.ts';

const { ports } = instance;
const at = (port: number) => `http://127.0.0.1:${port}`;
const relay = at(ports.relayHealth);
const searchConsumers = [at(ports.searchConsumer1Health), at(ports.searchConsumer2Health)];
const historyConsumer = at(ports.historyConsumerHealth);
const consumers = ['search-consumer-1', 'search-consumer-2', 'history-consumer'];
const nodes = ['es01', 'es02', 'es03'];
const admin = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };

afterAll(async () => {
  await Promise.all([...nodes, ...consumers].map((part) => control.start(part)));
}, 120_000);

type Wanted = readonly [name: string, labels?: Readonly<Record<string, string>>];

/** The sum over some processes. */
async function sum(urls: readonly string[], [name, labels]: Wanted): Promise<number> {
  const all: Scraped[] = await Promise.all(urls.map(scrape));
  return all.reduce((total, scraped) => total + (scraped.value(name, labels) ?? 0), 0);
}

async function create(count: number): Promise<string[]> {
  const plans = Array.from({ length: count }, () => planNumber(crypto.randomUUID().slice(0, 8)));
  for (const plan of plans) expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  return plans.map(({ objectId }) => objectId);
}

const idle = async () => {
  const scraped = await scrape(relay);
  return scraped.value('planbase_pending') === 0 && scraped.value('planbase_relay_waiting') === 0;
};

/** Until nothing waits; a cluster that has just come back takes its time. */
const untilIdle = () => until('all is shown', 120_000, idle);

test('a write is counted at every station on its way', async () => {
  await untilIdle();
  const stations: readonly (readonly [readonly string[], Wanted, number])[] = [
    [[relay], ['planbase_relay_announced_total'], 5],
    [[relay], ['planbase_relay_lag_seconds_count'], 5],
    [searchConsumers, ['planbase_consumer_changes_total'], 5],
    [searchConsumers, ['planbase_projection_lag_seconds_count'], 5],
    [searchConsumers, ['planbase_bulk_items_total', { result: 'done' }], 40],
    [searchConsumers, ['planbase_marks_total', { result: 'done' }], 5],
    [[historyConsumer], ['planbase_consumer_changes_total'], 5],
    [[historyConsumer], ['planbase_bulk_items_total', { result: 'done' }], 5],
    [[historyConsumer], ['planbase_projection_lag_seconds_count'], 5],
  ];
  const values = () => Promise.all(stations.map(([urls, wanted]) => sum(urls, wanted)));
  const before = await values();
  await create(5);
  await until('all is shown', 60_000, async () => {
    const after = await values();
    return stations.every(([, , min], i) => (after[i] ?? 0) - (before[i] ?? 0) >= min);
  });
  await untilIdle();
}, 300_000);

test('the relay that sweeps tells what all share, and no other', async () => {
  const other = await startRole('relay');
  try {
    const both = [relay, other.url];
    await until('one sweeps', 30_000, async () => (await sum(both, ['planbase_sweeper_leading'])) === 1);
    const told = (await Promise.all(both.map(scrape))).map((scraped) => ({
      leading: scraped.value('planbase_sweeper_leading'),
      tells: scraped.value('planbase_stream_entries') !== undefined,
    }));
    expect(told.map(({ leading, tells }) => tells === (leading === 1))).toEqual([true, true]);
    expect(await sum(both, ['planbase_rebuild_running'])).toBe(0);
    const [entries, lost, response] = await Promise.all([
      sum(both, ['planbase_stream_entries']),
      sum(both, ['planbase_history_lost']),
      call('GET', '/v1/pipeline', { headers: admin }),
    ]);
    // Pipeline, by the contract.
    const pipeline = (await response.json()) as { stream: { entries: number }; historyLost?: object };
    expect(entries).toBe(pipeline.stream.entries);
    expect(lost).toBe(pipeline.historyLost === undefined ? 0 : 1);
  } finally {
    await other.stop();
  }
}, 60_000);

test('changes that wait for a consumer are reported, and lost messages are announced again', async () => {
  await untilIdle();
  const again = await sum([relay], ['planbase_sweeper_announced_total', { queue: 'search' }]);
  for (const consumer of consumers) await control.stop(consumer);
  const plans = await create(3);
  await until('it is seen in the queues', 60_000, async () => {
    const scraped = await scrape(relay);
    return (
      scraped.value('planbase_pending', { projection: 'search' }) === 3 &&
      scraped.value('planbase_pending', { projection: 'history' }) === 3 &&
      (scraped.value('planbase_pending_oldest_age_seconds', { projection: 'search' }) ?? 0) > 0 &&
      scraped.value('planbase_relay_waiting') === 0 &&
      (scraped.value('planbase_queue_messages', { queue: 'search' }) ?? 0) >= 1 &&
      (scraped.value('planbase_queue_messages', { queue: 'history' }) ?? 0) >= 1
    );
  });
  await purge('search');
  await until('it is announced again', 60_000, async () => {
    return (await sum([relay], ['planbase_sweeper_announced_total', { queue: 'search' }])) >= again + 3;
  });
  await Promise.all(consumers.map((consumer) => control.start(consumer)));
  for (const plan of plans) await untilSearchable(plan);
  await until('nothing is pending', 60_000, async () => {
    const scraped = await scrape(relay);
    return (
      scraped.value('planbase_pending') === 0 &&
      scraped.value('planbase_pending_oldest_age_seconds', { projection: 'search' }) === 0
    );
  });
}, 300_000);

test('while Elasticsearch is away consumers are paused, for as long as it lasts', async () => {
  await Promise.all(nodes.map((node) => control.stop(node)));
  const plans = await create(20);
  await until('the consumers are paused', 60_000, async () => {
    return (
      (await sum([historyConsumer], ['planbase_paused', { part: 'history-consumer' }])) === 1 &&
      (await sum(searchConsumers, ['planbase_paused', { part: 'search-consumer' }])) >= 1 &&
      (await sum(searchConsumers, ['planbase_bulk_items_total', { result: 'unfinished' }])) > 0
    );
  });
  await Promise.all(nodes.map((node) => control.start(node)));
  for (const plan of plans) await untilSearchable(plan, 60_000);
  await until('they go on', 60_000, async () => {
    return (await sum([...searchConsumers, historyConsumer], ['planbase_paused'])) === 0;
  });
  const [pauses, seconds] = await Promise.all([
    sum([historyConsumer], ['planbase_pauses_total', { part: 'history-consumer' }]),
    sum([historyConsumer], ['planbase_paused_seconds_total', { part: 'history-consumer' }]),
  ]);
  expect(pauses).toBeGreaterThan(0);
  expect(seconds).toBeGreaterThan(0);
}, 240_000);
