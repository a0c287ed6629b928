import { expect, test } from 'bun:test';
import { type Delivery, Inbox } from './inbox.ts';
import { Retries } from './retries.ts';

function delivery(plan: string, more: Partial<Delivery> = {}): Delivery {
  return {
    ...{ plan, revision: '1', trace: '', waits: false, mayRepeat: false, deliveredMs: 0 },
    alone: () => ({ content: Buffer.of(), properties: {} }),
    settle() {},
    giveBack() {},
    lost: () => false,
    ...more,
  };
}

const newInbox = (...deliveries: Delivery[]) => {
  const inbox = new Inbox(({ plan }) => plan);
  for (const each of deliveries) inbox.add(each);
  return inbox;
};
const keys = (groups: readonly { readonly key: string }[]) => groups.map(({ key }) => key);

test('messages about the same plan are one group, which takes the place of the first', async () => {
  const inbox = newInbox(delivery('a'), delivery('b'), delivery('a', { mayRepeat: true }));
  expect(inbox.size).toBe(3);
  const groups = await inbox.take(10, 0, 0);
  expect(groups.map(({ key, deliveries, mayRepeat }) => [key, deliveries.length, mayRepeat])).toEqual([
    ['a', 2, true],
    ['b', 1, false],
  ]);
  expect(inbox.size).toBe(0);
});

test('groups that are put back come first, with messages that have arrived meanwhile', async () => {
  const inbox = newInbox(delivery('a'), delivery('b'));
  const [a, b] = await inbox.take(2, 0, 0);
  inbox.add(delivery('c'));
  inbox.add(delivery('b'));
  if (a && b) inbox.putBack([a, b, a]);
  const groups = await inbox.take(10, 0, 0);
  expect(groups.map(({ key, deliveries }) => [key, deliveries.length])).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 1],
  ]);
});

test('a message that somebody waits for is not kept for company', async () => {
  const inbox = newInbox(delivery('a', { waits: true }));
  expect(keys(await inbox.take(10, 60_000, 60_000))).toEqual(['a']);
});

test('a message that came alone is not kept for company', async () => {
  const inbox = newInbox(delivery('a'), delivery('a'));
  expect(keys(await inbox.take(10, 60_000, 60_000))).toEqual(['a']);
});

test('messages that the broker has taken back are dropped', async () => {
  const inbox = newInbox(
    delivery('a', { lost: () => true }),
    delivery('a'),
    delivery('b', { lost: () => true }),
  );
  inbox.dropLost();
  expect(inbox.size).toBe(1);
  expect(keys(inbox.drain().map(({ plan: key }) => ({ key })))).toEqual(['a']);
});

test('failed groups are retried as repeats, behind untried ones, with their new messages', async () => {
  const inbox = newInbox(delivery('a'), delivery('b'), delivery('c'));
  const retries = new Retries();
  expect(retries.isEmpty).toBe(true);
  retries.note(await inbox.take(3, 0, 0), toGroups('a', 'b'));
  expect(retries.dueMs).toBeGreaterThan(performance.now());
  inbox.add(delivery('a'));
  expect(keys(retries.absorb(toGroups('b', 'd')))).toEqual(['d']);
  const tried = retries.next(1, inbox);
  expect(tried.map(({ key, deliveries, mayRepeat }) => [key, deliveries.length, mayRepeat])).toEqual([
    ['a', 2, true],
  ]);
  expect(inbox.size).toBe(0);
  retries.note(tried, tried);
  expect(keys(retries.next(5, inbox))).toEqual(['b', 'a']);
  retries.note(retries.next(5, inbox), []);
  expect([retries.isEmpty, retries.dueMs]).toEqual([true, Number.POSITIVE_INFINITY]);
});

const toGroups = (...plans: string[]) =>
  plans.map((key) => ({ key, deliveries: [delivery(key)], mayRepeat: false }));
