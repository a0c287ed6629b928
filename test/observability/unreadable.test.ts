import { afterAll, expect, test } from 'bun:test';
import { scrape } from '../support/metrics.ts';
import { call, token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import type { OwnRole } from '../support/role.ts';
import { openStack } from '../support/stack.ts';
import { appendEntry, brokenFields } from '../support/unreadable.ts';

const stack = await openStack({ SWEEP_EVERY_MS: '100', SWEEP_AFTER_MS: '200', RETRY_DELAYS_MS: '10' });
afterAll(() => stack.stop());
const admin = { authorization: `Bearer ${await token({ scope: 'plans:admin plans:read plans:write' })}` };

const skipped = async ({ url }: OwnRole, reader: string) =>
  (await scrape(url)).value('planbase_unreadable_entries_total', { reader }) ?? 0;
const logged = ({ log }: OwnRole) => log().filter(({ msg }) => msg === 'unreadable stream entry, skipped');

test('unreadable entries are skipped, counted and logged by every process that reads the stream', async () => {
  const [api, relay, history] = await Promise.all([
    stack.start('api'),
    stack.start('relay'),
    stack.start('history-consumer'),
  ]);
  const write = async () => {
    const plan = planNumber(crypto.randomUUID().slice(0, 8));
    const response = await call('POST', '/v1/plans', { body: plan, headers: admin, base: api.url });
    expect(response.status).toBe(201);
    return response.headers.get('change-token') ?? '';
  };
  await write();
  const broken: number[] = [];
  for (const [, fields] of brokenFields) broken.push(await appendEntry(stack.redis.store, fields));
  const last = await write();

  await until('every reader has counted them', 30_000, async () => {
    const counts = await Promise.all([skipped(relay, 'relay'), skipped(history, 'history')]);
    return counts.every((count) => count === broken.length);
  });
  expect(await skipped(api, 'tail')).toBeGreaterThan(0);
  const revisions = logged(relay).map(({ revision }) => Number(revision));
  expect(revisions.sort()).toEqual(broken);
  await until('history has refused them, and nothing else', 30_000, async () => {
    const pipeline = await call('GET', '/v1/pipeline', { headers: admin, base: api.url });
    // Pipeline, by the contract.
    const { history: work } = (await pipeline.json()) as { history: { pending: number; failed: number } };
    return work.pending === 0 && work.failed === broken.length;
  });
  const feed = await call('GET', '/v1/changes?since=0', { headers: admin, base: api.url });
  expect(feed.status).toBe(200);
  expect(feed.headers.get('change-token')).toBe(last);
  const restarted = await stack.start('api');
  expect((await fetch(`${restarted.url}/readyz`)).status).toBe(200);
}, 120_000);
