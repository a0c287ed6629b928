import { afterAll, beforeEach, expect, test } from 'bun:test';
import { commit } from '../../src/store/commit.ts';
import {
  type DeadLetterSummary,
  dropDeadLetter,
  endRedrive,
  listDeadLetters,
  readDeadLetter,
  readRedrives,
  redriveDeadLetter,
  redriveDeadLetters,
  type StoredMessage,
  storeDeadLetter,
} from '../../src/store/dead-letters.ts';
import { giveUpHistory } from '../../src/store/history.ts';
import { lossesIn, readPipeline } from '../../src/store/pipeline.ts';
import { giveUp } from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import { startRedis } from '../support/redis.ts';
import { overdueRevisions, readPlans } from '../support/store.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
});

const wide = { deadLetters: 100, deadLetterBytes: 1_000_000 };
const message: StoredMessage = { headers: {}, encoding: 'utf-8', content: '{}' };
const readId = (number: number) => String(number).padStart(32, '0');
const letter = (number: number, more: Partial<DeadLetterSummary> = {}): DeadLetterSummary => ({
  ...{ id: readId(number), queue: 'search', reason: 'no good', attempts: 4 },
  ...{ firstMs: 1_000, lastMs: 2_000, storedMs: 3_000 },
  ...more,
});
const put = (number: number, more: Partial<DeadLetterSummary> = {}, bounds = wide) =>
  storeDeadLetter(store, letter(number, more), message, bounds);
const ids = async (queue?: string, after = '0') =>
  (await listDeadLetters(store, queue, after, 100)).map(({ id }) => id);

const caller = { org: undefined, all: true };
const write = async (plan: string) => {
  const more = { org: 'o', objects: [plan], body: '{}', caller, actor: '', trace: '' };
  const outcome = await commit(store, { operation: 'create', plan, ...more }, 2_000);
  if (outcome.outcome !== 'committed') throw new Error(outcome.outcome);
  return outcome.revision;
};
const state = async (plan: string) => (await readIndexing(store, caller, plan))?.state;

test('a letter is stored once, and read as it was', async () => {
  expect(await put(1, { plan: 'p', revision: '7' })).toBe('stored');
  expect(await put(1)).toBe('kept');
  expect(await ids()).toEqual([readId(1)]);
  expect(await readDeadLetter(store, readId(1))).toEqual({
    ...letter(1, { plan: 'p', revision: '7' }),
    number: expect.stringMatching(/^[0-9]{16}$/),
    redriving: false,
    message,
  });
  expect(await readDeadLetter(store, readId(2))).toBeUndefined();
});

test('letters are listed in the order in which they came, of all queues or of one, from any place on', async () => {
  for (const number of [3, 1, 2]) await put(number, { queue: number === 1 ? 'history' : 'search' });
  expect(await ids()).toEqual([readId(3), readId(1), readId(2)]);
  expect(await ids('search')).toEqual([readId(3), readId(2)]);
  expect(await ids('history')).toEqual([readId(1)]);
  const [first] = await listDeadLetters(store, undefined, '0', 1);
  expect(await ids(undefined, first?.number)).toEqual([readId(1), readId(2)]);
});

test('the store has room for so many letters, and for so many bytes, and again when one is dropped', async () => {
  expect(await put(1, {}, { ...wide, deadLetters: 1 })).toBe('stored');
  expect(await put(2, {}, { ...wide, deadLetters: 1 })).toBe('full');
  const { deadLetters } = await readPipeline(store);
  expect(deadLetters).toEqual({ stored: 1, redriving: 0, bytes: expect.any(Number) });
  const tight = { ...wide, deadLetterBytes: deadLetters.bytes };
  expect(await put(2, {}, tight)).toBe('full');
  expect(await dropDeadLetter(store, readId(1))).toBe(true);
  expect(await dropDeadLetter(store, readId(1))).toBe(false);
  expect(await put(2, {}, tight)).toBe('stored');
  await dropDeadLetter(store, readId(2));
  expect((await readPipeline(store)).deadLetters).toEqual({ stored: 0, redriving: 0, bytes: 0 });
  expect(await store.redis.keys('{planbase}:dead-letter*')).toEqual([]);
});

test('a redrive is noted once, and the letter goes when it was published under that note', async () => {
  await put(1);
  expect((await redriveDeadLetter(store, readId(1)))?.redriving).toBe(true);
  const [noted] = await readRedrives(store, 10);
  await redriveDeadLetter(store, readId(1));
  expect(await readRedrives(store, 10)).toEqual(noted ? [noted] : []);
  await endRedrive(store, { id: readId(1), token: '1' });
  expect(await ids()).toEqual([readId(1)]);
  await endRedrive(store, noted ?? { id: '', token: '' });
  expect(await ids()).toEqual([]);
  expect(await readRedrives(store, 10)).toEqual([]);
  expect(await redriveDeadLetter(store, readId(1))).toBeUndefined();
});

test('all letters are redriven, or those of a queue; each once', async () => {
  for (const number of [1, 2, 3]) await put(number, { queue: number === 2 ? 'history' : 'search' });
  expect(await redriveDeadLetters(store, 'history')).toBe(1);
  expect(await redriveDeadLetters(store, undefined)).toBe(2);
  expect(await redriveDeadLetters(store, undefined)).toBe(0);
  expect((await readRedrives(store, 10)).map(({ id }) => id)).toEqual([readId(2), readId(1), readId(3)]);
});

test('a letter that was dropped while its redrive waits is published no more', async () => {
  await put(1);
  await redriveDeadLetter(store, readId(1));
  await dropDeadLetter(store, readId(1));
  expect(await readRedrives(store, 10)).toEqual([]);
});

test('a request to redrive a letter makes its failed plan pending from its old score', async () => {
  const revision = await write('p');
  const [present] = await readPlans(store, ['p']);
  if (present === undefined) throw new Error('nothing read');
  expect(await giveUp(store, present, 'no good')).toBe(true);
  await put(1, { plan: 'p' });
  expect(await state('p')).toBe('failed');
  await redriveDeadLetter(store, readId(1));
  expect(await state('p')).toBe('pending');
  expect(await store.redis.zscore('{planbase}:pending', 'p')).toBe(revision);
  // A plan that is refused again is given up again.
  expect(await giveUp(store, present, 'still no good')).toBe(true);
  expect(await state('p')).toBe('failed');
});

test('a plan that was not given up stays as it is', async () => {
  await write('p');
  await put(1, { plan: 'p' });
  await put(2, { plan: 'nobody' });
  await redriveDeadLetters(store, undefined);
  expect(await state('p')).toBe('pending');
  expect(await store.redis.zcard('{planbase}:pending')).toBe(1);
});

test('a request to redrive a letter makes a revision that history refused pending there', async () => {
  const revision = await write('p');
  expect(await giveUpHistory(store, revision, 'no good')).toBe(true);
  await put(1, { queue: 'history', plan: 'p', revision });
  expect(await overdueRevisions(store, 10, -60_000)).toEqual([]);
  await redriveDeadLetter(store, readId(1));
  expect(await overdueRevisions(store, 10, -60_000)).toEqual([revision]);
  expect(await store.redis.hlen('{planbase}:reasons:history')).toBe(0);
});

test('without its letter a revision is given up for good; without its queue it is tried again', async () => {
  const [first, second] = [await write('p'), await write('q')];
  for (const revision of [first, second]) await giveUpHistory(store, revision, 'no good');
  await put(1, { queue: 'history', plan: 'p', revision: first });
  await dropDeadLetter(store, readId(1));
  expect(await failedHistory()).toEqual([second]);
  await lossesIn(store).note('history.retry.1000');
  expect(await failedHistory()).toEqual([]);
  expect(await overdueRevisions(store, 10, -1_000)).toEqual([second]);
  expect((await readPipeline(store)).history.failed).toBe(0);
});

test('a failed plan is pending again when a queue is lost that may have held its message', async () => {
  await write('p');
  const [present] = await readPlans(store, ['p']);
  if (present === undefined) throw new Error('there is no plan');
  await giveUp(store, present, 'no good');
  const losses = lossesIn(store);
  await losses.note('search');
  await losses.note('history.dead');
  expect(await state('p')).toBe('failed');
  await losses.note('search.dead');
  expect(await state('p')).toBe('pending');
  expect(Object.keys(await losses.read()).toSorted()).toEqual(['history.dead', 'search', 'search.dead']);
});

const failedHistory = () => store.redis.zrange('{planbase}:failed:history', '0', '-1');
