import { afterAll, beforeAll, expect, test } from 'bun:test';
import { type BulkStep, BulkUnfinished, bulk } from '../../src/es/bulk.ts';
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

test('successes, conflicts and refusals are told apart, and an item that is answered 429 fails the bulk alone', async () => {
  const nothing = { rejections: [], overtaken: [] };
  expect(await bulk({ search }, [put(good, 'older', 20, newer), put(good, 'newer', 20, newer)])).toEqual(
    nothing,
  );
  await setIndex(other, { 'blocks.read_only_allow_delete': true });
  const failing = bulk({ search }, steps);
  await expect(failing).rejects.toBeInstanceOf(BulkUnfinished);
  await expect(failing).rejects.toThrow('cluster_block_exception');
  // What could be done is done all the same.
  expect(await read(good, 'new')).toEqual({ version: 10, amount: 1 });

  await setIndex(other, { 'blocks.read_only_allow_delete': null });
  const { rejections, overtaken } = await bulk({ search }, steps);
  expect(overtaken).toMatchObject([{ id: 'older', version: 20 }]);
  expect(rejections.map(({ id }) => id)).toEqual(['text', 'strict']);
  expect(rejections[0]?.reason).toStartWith('mapper_parsing_exception');
  expect(rejections[1]?.reason).toStartWith('strict_dynamic_mapping_exception');
  expect(await read(good, 'older')).toEqual({ version: 20, amount: 2 });
  expect(await read(good, 'newer')).toEqual({ version: 20, amount: 2 });
  expect(await read(other, 'blocked')).toEqual({ version: 10, amount: 1 });
  // And once more: what is done stays done.
  const again = await bulk({ search }, steps);
  expect(again.rejections.map(({ id }) => id)).toEqual(['text', 'strict']);
  expect(again.overtaken.map(({ id }) => id)).toEqual(['older']);
});

test('a bulk that a circuit breaker refuses as a whole is unfinished, too', async () => {
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
    await expect(bulk({ search }, [large])).rejects.toThrow('circuit_breaking_exception');
  } finally {
    await limit(null);
  }
  expect(await bulk({ search }, [large])).toEqual({ rejections: [], overtaken: [] });
  expect(await read(good, 'large')).toEqual({ version: 10, amount: 1 });
});
