import { afterAll, beforeAll, expect, test } from 'bun:test';
import { compareLive } from '../../src/audit/compare-live.ts';
import type { Finding } from '../../src/audit/finding.ts';
import { stepsFor } from '../../src/consumers/search/bulk-steps.ts';
import { bulk } from '../../src/es/bulk.ts';
import { openSearch } from '../../src/es/client.ts';
import { ensureHidden } from '../../src/es/generation.ts';
import { Mappings } from '../../src/es/mappings.ts';
import { commit } from '../../src/store/commit.ts';
import { mark } from '../../src/store/projection.ts';
import { listIds, planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';
import { readPlans } from '../support/store.ts';

const search = openSearch((process.env['ELASTICSEARCH_URLS'] ?? '').split(','), 30_000);
const redis = await startRedis();
const { store } = redis;
const name = `audited-${crypto.randomUUID()}`;
const [empty, full] = [`${name}-empty`, `${name}-full`] as const;
const live = (index: string) => store.redis.hset('{planbase}:state', 'live', index);

/** A plan that is in one generation and not in the other. */
beforeAll(async () => {
  for (const index of [empty, full]) {
    await ensureHidden(search, index, 'audited');
  }
  await live(full);
  const body = planNumber(name);
  const caller = { org: undefined, all: true };
  const written = { operation: 'create', plan: body.objectId, org: 'o', objects: listIds(body) } as const;
  await commit(store, { ...written, body: JSON.stringify(body), caller, actor: '', trace: '' }, 2_000);
  const present = await readPlans(store, [body.objectId]);
  const takes = new Map([[full, await new Mappings(search).of(full)]]);
  for (const each of present) await bulk({ search }, stepsFor(each, new Map(), takes));
  await mark(store, present);
});
afterAll(async () => {
  await search.indices.delete({ index: [empty, full] });
  await search.close();
  await redis.stop();
});

/** Audits the live generation; `meanwhile` is done once, when the plans have been looked at. */
async function auditLive(meanwhile: () => unknown = () => {}) {
  const findings: Finding[] = [];
  let looked = false;
  const { index, counts } = await compareLive(
    { store, search },
    {
      pauseMs: 100,
      onFinding: (finding) => void findings.push(finding),
      onProgress() {
        if (!looked) meanwhile();
        looked = true;
      },
    },
  );
  return { index, documents: counts.documents, kinds: findings.map(({ kind }) => kind) };
}

test('the generation that Redis says is live is audited', async () => {
  await live(empty);
  expect(await auditLive()).toEqual({ index: empty, documents: 0, kinds: Array(8).fill('missing') });
  await live(full);
  expect(await auditLive()).toEqual({ index: full, documents: 8, kinds: [] });
});

test('when another generation takes its place meanwhile, that one is audited, and nothing said of the old', async () => {
  await live(empty);
  expect(await auditLive(() => live(full))).toEqual({ index: full, documents: 8, kinds: [] });
});
