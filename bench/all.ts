import { cachedBenches } from './cached.ts';
import { commitBench } from './commit.ts';
import { createBench } from './create.ts';
import { fsyncBench } from './fsync.ts';
import type { Bench } from './harness/bench.ts';
import { layerBenches } from './layer.ts';
import { notModifiedBench } from './not-modified.ts';
import { readBench } from './read.ts';

/** Every bench, in the order in which they run. */
export const benches: readonly Bench[] = [
  ...layerBenches,
  ...cachedBenches,
  readBench,
  createBench,
  commitBench,
  notModifiedBench,
  fsyncBench,
];
