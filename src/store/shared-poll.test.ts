import { expect, test } from 'bun:test';
import { SharedPoll } from './shared-poll.ts';

const never = new AbortController().signal;
const isTrue = (answer: boolean) => answer;

/** A poll of what is in `shown`, and the calls that it made. */
function makePoll(shown: ReadonlySet<string>) {
  const calls: (readonly string[])[] = [];
  const poll = new SharedPoll(async (questions) => {
    calls.push(questions);
    return questions.map((question) => shown.has(question));
  });
  return { poll, calls };
}

test('all waiters share one call a tick', async () => {
  const shown = new Set<string>();
  const { poll, calls } = makePoll(shown);
  const waiting = Array.from({ length: 100 }, (_, i) => poll.until(`${i % 50}`, isTrue, 60_000, [never]));
  await Bun.sleep(300);
  const ticks = calls.slice(100);
  expect(ticks.length).toBeLessThanOrEqual(15);
  for (const questions of ticks) expect(questions).toHaveLength(50);
  for (let i = 0; i < 50; i++) shown.add(`${i}`);
  expect(await Promise.all(waiting)).toEqual(Array(100).fill(true));
});

test('polling stops when nobody waits', async () => {
  const { poll, calls } = makePoll(new Set());
  const gone = new AbortController();
  const waiting = Array.from({ length: 10 }, (_, i) =>
    poll.until(`${i}`, isTrue, 60_000, [never, gone.signal]),
  );
  await Bun.sleep(50);
  gone.abort();
  expect(await Promise.all(waiting)).toEqual(Array(10).fill(false));
  const asked = calls.length;
  await Bun.sleep(100);
  expect(calls).toHaveLength(asked);
});

test('each of very many questions gets its turn', async () => {
  const shown = new Set<string>();
  const { poll, calls } = makePoll(shown);
  const waiting = Array.from({ length: 1_000 }, (_, i) => poll.until(`${i}`, isTrue, 60_000, [never]));
  await Bun.sleep(30);
  for (let i = 0; i < 1_000; i++) shown.add(`${i}`);
  expect(await Promise.all(waiting)).toEqual(Array(1_000).fill(true));
  for (const questions of calls) expect(questions.length).toBeLessThanOrEqual(300);
});

test('a time-out returns the last answer, and a failure reaches all waiters', async () => {
  const { poll } = makePoll(new Set());
  expect(await poll.until('a', isTrue, 30, [never])).toBe(false);
  let isFailing = false;
  const failing = new SharedPoll(async (questions) => {
    if (isFailing) throw new Error('unreachable');
    return questions.map(() => false);
  });
  const waiting = ['a', 'b'].map((question) => failing.until(question, isTrue, 60_000, [never]));
  await Bun.sleep(1);
  isFailing = true;
  expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
