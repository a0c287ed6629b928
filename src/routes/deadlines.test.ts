import { expect, test } from 'bun:test';
import { Deadlines } from './deadlines.ts';

test('deadlines expire in their order, unless they are ended, and once', async () => {
  const deadlines = new Deadlines(50);
  const expired: number[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const started = [0, 1, 2, 3].map((number) =>
    deadlines.start(() => {
      expired.push(number);
      if (number === 3) resolve();
    }),
  );
  for (const one of started.slice(1, 2)) deadlines.end(one);
  await promise;
  await new Promise<void>((last) => void deadlines.start(last));
  expect(expired).toEqual([0, 2, 3]);
});

test('a frozen process reads arrived data before its deadlines expire', async () => {
  const deadlines = new Deadlines(10);
  let isExpired = false;
  const deadline = deadlines.start(() => {
    isExpired = true;
  });
  // Nothing runs meanwhile, as if the process was frozen.
  Bun.sleepSync(1_200);
  await Bun.sleep(0);
  expect(isExpired).toBe(false);
  deadlines.end(deadline);
  await new Promise<void>((later) => void deadlines.start(later));
  expect(isExpired).toBe(false);
});
