import { expect, test } from 'bun:test';
import { organisations } from './organisations.ts';
import { findHomes, makePlan, toText } from './plans.ts';

const bodyBytes = 1_048_576;
/** Services that move may all be in one plan. */
const moving = Array.from({ length: 6 }, (_, i) => `chaos-7-service-${i}`);

const countBytes = (
  org: string,
  size: (typeof organisations)[number]['sizes'][number],
  more: string[] = [],
) =>
  Buffer.byteLength(
    toText(
      makePlan('chaos-7-plan-7', org, 'chaos-7 100000', [...findHomes('chaos-7-plan-7', size), ...more]),
    ),
  );

test('plans have 1 KB to nearly 1 MB, and none is refused for its length', () => {
  const all = organisations.flatMap(({ org, sizes }) => sizes.map((size) => ({ org, size })));
  const bytes = all.map(({ org, size }) => countBytes(org, size));
  expect(Math.min(...bytes)).toBeLessThan(1_100);
  expect(Math.max(...bytes)).toBeGreaterThan(900_000);
  for (const { org, size } of all) expect(countBytes(org, size, moving)).toBeLessThan(bodyBytes);
});

test('one organisation writes small plans only', () => {
  const largest = organisations.map(({ org, sizes }) =>
    Math.max(...sizes.map((size) => countBytes(org, size))),
  );
  expect(Math.min(...largest)).toBeLessThan(1_100);
});
