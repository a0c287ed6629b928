import { afterAll, beforeAll, expect, test } from 'bun:test';
import {
  BulkOverload,
  type BulkStep,
  BulkUnfinished,
  bulk,
  encodeSteps,
  sendBulk,
} from '../../src/es/bulk.ts';
import { openSearch } from '../../src/es/client.ts';
import { elasticsearch } from '../support/planbase.ts';
import { setIndex } from './stack.ts';

// One bulk, in which items meet all that can happen to an item, on a real cluster.

const search = openSearch([elasticsearch], 10_000);
const [good, other] = ['mix-good', 'mix-other'].map((name) => `${name}-${crypto.randomUUID()}`) as [
  string,
  string,
];
beforeAll(async () => {
  for (const index of [good, other]) {
    await search.indices.create({
      index,
      settings: { index: { hidden: true, number_of_replicas: 1 } },
      mappings: { dynamic: 'strict', properties: { amount: { type: 'long' } } },
    });
  }
});
afterAll(async () => {
  await search.indices.delete({ index: [good, other] });
  await search.close();
});

const put = (index: string, id: string, version: number, source = '{"amount":1}'): BulkStep => ({
  ...{ index, id, routing: id, version: String(version), source },
  action: 'index',
});
const remove = (index: string, id: string, version: number): BulkStep => ({
  ...{ index, id, routing: id, version: String(version) },
  action: 'delete',
});
const newer = '{"amount":2}';
const read = async (index: string, id: string) => {
  const { _version, _source } = await search.get<{ amount: number }>({ index, id });
  return { version: Number(_version), amount: _source?.amount };
};
const steps = [
  put(good, 'new', 10),
  put(good, 'older', 10),
  remove(good, 'newer', 10),
  remove(good, 'absent', 10),
  put(good, 'text', 10, '{"amount":"no number"}'),
  put(good, 'strict', 10, '{"surplus":1}'),
  put(other, 'blocked', 10),
];

const sent = (some: readonly BulkStep[]) => sendBulk({ search }, [encodeSteps(some)]);
/** A list of what may become of steps, as a test writes it. */
type Words = Awaited<ReturnType<typeof sent>>[number]['result'][];
const words = async (some: readonly BulkStep[]) => (await sent(some)).map(({ result }) => result);

test('each step has its own result: success, conflict, refusal, or unfinished', async () => {
  expect(await words([put(good, 'older', 20, newer), put(good, 'newer', 20, newer)])).toEqual([
    'done',
    'done',
  ]);
  await setIndex(other, { 'blocks.read_only_allow_delete': true });
  const results = await sent(steps);
  expect(results.map(({ result }) => result)).toEqual([
    'done',
    'conflict',
    'conflict',
    'done',
    'rejected',
    'rejected',
    'unfinished',
  ] as Words);
  expect(results[1]).toEqual({ result: 'conflict', version: 20 });
  const [, , , , text, strict, blocked] = results;
  expect(text?.result === 'rejected' && text.reason).toStartWith('mapper_parsing_exception');
  expect(strict?.result === 'rejected' && strict.reason).toStartWith('strict_dynamic_mapping_exception');
  const error = blocked?.result === 'unfinished' ? blocked.error : undefined;
  expect(error).toBeInstanceOf(BulkUnfinished);
  expect(error?.message).toContain('cluster_block_exception');
  // Less at a time would not help there.
  expect(error).not.toBeInstanceOf(BulkOverload);
  // The other items are done all the same.
  expect(await read(good, 'new')).toEqual({ version: 10, amount: 1 });
  await expect(bulk({ search }, steps)).rejects.toThrow('cluster_block_exception');

  await setIndex(other, { 'blocks.read_only_allow_delete': null });
  const again = ['done', 'conflict', 'conflict', 'done', 'rejected', 'rejected', 'done'];
  expect(await words(steps)).toEqual(again as Words);
  expect(await read(good, 'older')).toEqual({ version: 20, amount: 2 });
  expect(await read(good, 'newer')).toEqual({ version: 20, amount: 2 });
  expect(await read(other, 'blocked')).toEqual({ version: 10, amount: 1 });
  // And once more: what is done stays done.
  expect(await words(steps)).toEqual(again as Words);
});

test('a bulk that a circuit breaker refuses is an overload, and succeeds later', async () => {
  const limit = async (value: string | null) => {
    const response = await fetch(`${elasticsearch}/_cluster/settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ transient: { 'network.breaker.inflight_requests.limit': value } }),
    });
    if (!response.ok) throw new Error(`settings were answered ${response.status}`);
  };
  const large = put(good, 'large', 10, `{"amount":1${' '.repeat(200_000)}}`);
  await limit('100kb');
  try {
    const failing = bulk({ search }, [large]);
    await expect(failing).rejects.toBeInstanceOf(BulkOverload);
    await expect(failing).rejects.toThrow('circuit_breaking_exception');
  } finally {
    await limit(null);
  }
  expect(await words([large])).toEqual(['done']);
  expect(await read(good, 'large')).toEqual({ version: 10, amount: 1 });
});
