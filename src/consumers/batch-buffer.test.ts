import { expect, test } from 'bun:test';
import { BatchBuffer, type Delivery } from './batch-buffer.ts';
import { Retries } from './batch-retries.ts';

function delivery(plan: string, more: Partial<Delivery> = {}): Delivery {
  return {
    ...{ plan, revision: '1', trace: '', isUrgent: false, mayRepeat: false, deliveredMs: 0 },
    alone: () => ({ content: Buffer.of(), properties: {} }),
    ack() {},
    requeue() {},
    lost: () => false,
    ...more,
  };
}

const newBuffer = (...deliveries: Delivery[]) => {
  const buffer = new BatchBuffer(({ plan }) => plan);
  for (const each of deliveries) buffer.add(each);
  return buffer;
};
const keys = (groups: readonly { readonly key: string }[]) => groups.map(({ key }) => key);

test('messages about the same plan are one group, which takes the place of the first', async () => {
  const buffer = newBuffer(delivery('a'), delivery('b'), delivery('a', { mayRepeat: true }));
  expect(buffer.size).toBe(3);
  const groups = await buffer.take(10, 0, 0);
  expect(groups.map(({ key, deliveries, mayRepeat }) => [key, deliveries.length, mayRepeat])).toEqual([
    ['a', 2, true],
    ['b', 1, false],
  ]);
  expect(buffer.size).toBe(0);
});

test('groups that are put back come first, with messages that have arrived meanwhile', async () => {
  const buffer = newBuffer(delivery('a'), delivery('b'));
  const [a, b] = await buffer.take(2, 0, 0);
  buffer.add(delivery('c'));
  buffer.add(delivery('b'));
  if (a && b) buffer.putBack([a, b, a]);
  const groups = await buffer.take(10, 0, 0);
  expect(groups.map(({ key, deliveries }) => [key, deliveries.length])).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 1],
  ]);
});

test('a message that somebody waits for is not kept for company', async () => {
  const buffer = newBuffer(delivery('a', { isUrgent: true }));
  expect(keys(await buffer.take(10, 60_000, 60_000))).toEqual(['a']);
});

test('a message that came alone is not kept for company', async () => {
  const buffer = newBuffer(delivery('a'), delivery('a'));
  expect(keys(await buffer.take(10, 60_000, 60_000))).toEqual(['a']);
});

test('messages that the broker has taken back are dropped', async () => {
  const buffer = newBuffer(
    delivery('a', { lost: () => true }),
    delivery('a'),
    delivery('b', { lost: () => true }),
  );
  buffer.dropLost();
  expect(buffer.size).toBe(1);
  expect(keys(buffer.drain().map(({ plan: key }) => ({ key })))).toEqual(['a']);
});

test('failed groups are retried as repeats, behind untried ones, with their new messages', async () => {
  const buffer = newBuffer(delivery('a'), delivery('b'), delivery('c'));
  const retries = new Retries();
  expect(retries.isEmpty).toBe(true);
  retries.note(await buffer.take(3, 0, 0), toGroups('a', 'b'));
  expect(retries.dueMs).toBeGreaterThan(performance.now());
  buffer.add(delivery('a'));
  expect(keys(retries.absorb(toGroups('b', 'd')))).toEqual(['d']);
  const tried = retries.next(1, buffer);
  expect(tried.map(({ key, deliveries, mayRepeat }) => [key, deliveries.length, mayRepeat])).toEqual([
    ['a', 2, true],
  ]);
  expect(buffer.size).toBe(0);
  retries.note(tried, tried);
  expect(keys(retries.next(5, buffer))).toEqual(['b', 'a']);
  retries.note(retries.next(5, buffer), []);
  expect([retries.isEmpty, retries.dueMs]).toEqual([true, Number.POSITIVE_INFINITY]);
});

const toGroups = (...plans: string[]) =>
  plans.map((key) => ({ key, deliveries: [delivery(key)], mayRepeat: false }));
