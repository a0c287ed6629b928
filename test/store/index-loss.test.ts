import { afterAll, beforeEach, expect, test } from 'bun:test';
import { acknowledge, ensureGroup, readNew, trim } from '../../src/store/changes.ts';
import { commit } from '../../src/store/commit.ts';
import { claimBackfill } from '../../src/store/generations.ts';
import { giveUpHistory, readHistoryEpoch } from '../../src/store/history.ts';
import {
  forgetLost,
  loseHistory,
  loseLive,
  noteHistory,
  noteLive,
  readKnown,
  restoreHistory,
} from '../../src/store/index-loss.ts';
import { liveGeneration, mark } from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import { adoptGeneration, beginRebuild, readRebuild, requestRebuild } from '../../src/store/rebuild.ts';
import { startRedis } from '../support/redis.ts';
import { markRevisions, overduePlans, overdueRevisions, readPlans } from '../support/store.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
let live = '';
beforeEach(async () => {
  await store.redis.flushall();
  live = await liveGeneration(store);
});

const caller = { org: undefined, all: true };
const farFuture = -60_000;
const write = async (plan: string): Promise<string> => {
  const answer = await commit(
    store,
    { operation: 'create', plan, org: 'o', objects: [plan], body: '{}', caller, actor: '', trace: '' },
    2_000,
  );
  if (answer.outcome !== 'committed') throw new Error(answer.outcome);
  return answer.revision;
};
const marked = async (plan: string) => mark(store, await readPlans(store, [plan]));

test('the live generation is new until it is made, and known from then on', async () => {
  const first = await readKnown(store);
  expect(first).toMatchObject({ live, liveUuid: 'new' });
  expect(await noteLive(store, first, 'one')).toBe(true);
  expect(await noteLive(store, first, 'two')).toBe(false);
  expect(await readKnown(store)).toMatchObject({ live, liveUuid: 'one' });
});

test('when the live generation is lost, every plan must be written to a new one, and none is searchable', async () => {
  await write('p');
  await marked('p');
  await noteLive(store, await readKnown(store), 'one');
  const known = await readKnown(store);
  const [before] = await readPlans(store, ['p']);
  const made = await loseLive(store, known);
  expect(made).not.toBe(live);
  expect(await loseLive(store, known)).toBeUndefined();
  expect(await readKnown(store)).toMatchObject({ live: made, liveUuid: 'new', lost: [live] });
  expect(await readIndexing(store, caller, 'p')).toMatchObject({ searchable: 0, state: 'pending' });
  expect((await claimBackfill(store, 10, 1_000)).plans).toEqual(['p']);
  expect(await overduePlans(store, 10, 60_000)).toEqual(['p']);
  if (before === undefined) throw new Error('nothing read');
  // Writes to the lost generation do not count.
  expect(await mark(store, [before])).toEqual(['repair']);
  await forgetLost(store, live);
  expect((await readKnown(store)).lost).toBeUndefined();
});

test('a generation that was lost is not taken for the live one', async () => {
  await noteLive(store, await readKnown(store), 'one');
  const made = await loseLive(store, await readKnown(store));
  expect(await adoptGeneration(store, made ?? '', live)).toBe(false);
});

test('a rebuild ends with the live generation', async () => {
  await noteLive(store, await readKnown(store), 'one');
  const { id } = await requestRebuild(store, 'mapping', 'somebody');
  await beginRebuild(store, id);
  await loseLive(store, await readKnown(store));
  expect(await readRebuild(store)).toBeUndefined();
  expect(await readRebuild(store, id)).toMatchObject({ outcome: 'abandoned' });
  expect((await readKnown(store)).lost?.toSorted()).toEqual([live, `planbase-plans-${id}`].toSorted());
});

test('when the index of the history is lost, all that the stream has is pending again, and is not trimmed before', async () => {
  const revisions = await Promise.all(Array.from({ length: 150 }, (_, i) => write(`p-${i}`)));
  const sorted = revisions.toSorted();
  await markRevisions(store, sorted);
  await ensureGroup(store);
  await acknowledge(store, await readNew(store, store.redis, 'relay', 1_000, 10), performance.now());
  await noteHistory(store, await readKnown(store), 'one');
  const epoch = await readHistoryEpoch(store);
  expect(await restoreAll()).toBe(150);
  await markRevisions(store, sorted, epoch);
  const known = await readKnown(store);
  expect(known).toMatchObject({ historyUuid: 'one', restores: false });
  expect(await loseHistory(store, known)).toBe(sorted[0] ?? '');
  expect(await loseHistory(store, known)).toBeUndefined();
  expect(await trim(store, 0, 1_000_000_000)).toBe(0);
  await noteHistory(store, await readKnown(store), 'two');
  expect(await readKnown(store)).toMatchObject({ historyUuid: 'two', restores: true });
  expect(await trim(store, 0, 1_000_000_000)).toBe(0);
  expect(await restoreAll()).toBe(150);
  expect(await overdueRevisions(store, 1_000, farFuture)).toEqual(sorted);
  // Stored in the index that is gone.
  await markRevisions(store, sorted, epoch);
  expect(await overdueRevisions(store, 1_000, farFuture)).toEqual(sorted);
  await markRevisions(store, sorted, await readHistoryEpoch(store));
  expect(await overdueRevisions(store, 1_000, farFuture)).toEqual([]);
  expect(await trim(store, 0, 1_000_000_000)).toBe(149);
});

test('an index of the history that is lost while it is given the stream has the next one given all of it', async () => {
  const revisions = await Promise.all(Array.from({ length: 750 }, (_, i) => write(`p-${i}`)));
  await noteHistory(store, await readKnown(store), 'one');
  expect(await restoreHistory(store)).toBe(500);
  await markRevisions(store, revisions, await readHistoryEpoch(store));
  await loseHistory(store, await readKnown(store));
  await giveUpHistory(store, revisions[7] ?? '', 'no good');
  await noteHistory(store, await readKnown(store), 'two');
  expect(await restoreAll()).toBe(750);
  expect(await overdueRevisions(store, 1_000, farFuture)).toEqual(revisions.toSorted());
});

async function restoreAll(): Promise<number> {
  let restored = 0;
  for (let more = await restoreHistory(store); more > 0; more = await restoreHistory(store)) restored += more;
  return restored;
}
