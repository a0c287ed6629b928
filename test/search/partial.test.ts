import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import { send } from '../support/indices.ts';
import { control, elasticsearch, token, until } from '../support/planbase.ts';
import { type SearchResult, searchWith } from './world.ts';

setDefaultTimeout(120_000);

const bearer = await token();
const [index = ''] = Object.keys((await send('GET', '/_alias/planbase-plans')) as object);
const node = 'es03';

afterAll(async () => {
  await control.start(node);
  await send('PUT', `/${index}/_settings`, { 'index.number_of_replicas': 1 });
  await until('the index has all its copies', 60_000, async () => {
    const health = await fetch(`${elasticsearch}/_cluster/health/${index}`);
    return ((await health.json()) as { status: string }).status === 'green';
  });
});

test('a shard without a copy makes the result partial, and says which', async () => {
  await send('PUT', `/${index}/_settings`, { 'index.number_of_replicas': 0 });
  await control.stop(node);
  let result: Partial<SearchResult> = {};
  await until('a search is partial', 60_000, async () => {
    result = (await (await searchWith(bearer, { size: 1 })).json()) as SearchResult;
    return result.partial === true;
  });
  expect(result.reasons?.join()).toContain('shard');
});
