import { afterAll, expect, test } from 'bun:test';
import { Repair } from '../../src/audit/audit-repair.ts';
import type { Finding } from '../../src/audit/finding.ts';
import { openSearch } from '../../src/es/client.ts';
import { readHorizon } from '../../src/store/audit.ts';
import { repairsWanted } from '../../src/store/repair.ts';
import { startRedis } from '../support/redis.ts';

const search = openSearch((process.env['ELASTICSEARCH_URLS'] ?? '').split(','), 30_000);
const redis = await startRedis();
const { store } = redis;
afterAll(async () => {
  await search.close();
  await redis.stop();
});

test('many findings of one plan are one repair', async () => {
  const repair = new Repair(await readHorizon(store));
  for (const kind of ['missing', 'stale', 'ahead', 'differs', 'surplus', 'orphan'] as const) {
    repair.take(finding(kind, 'p'), 'index');
  }
  expect(await repair.ask({ store, search })).toMatchObject({ plans: 1, removed: 0, left: 0 });
  expect(await repairsWanted(store)).toBe(1);
});

test('plans that exceed the memory of one round are left for the next one', async () => {
  const repair = new Repair(await readHorizon(store));
  for (let plan = 0; plan < 50_003; plan++) repair.take(finding('missing', `p-${plan}`), 'index');
  expect(await repair.ask({ store, search })).toMatchObject({ plans: 50_000, left: 3 });
});

function finding(kind: Finding['kind'], plan: string): Finding {
  return { kind, plan, objectId: 'o', routing: plan, expected: '1', found: 1 };
}
