import { beforeAll, expect, setDefaultTimeout, test } from 'bun:test';
import { importAll } from '../support/imports.ts';
import { walk } from '../support/pages.ts';
import { readPipeline } from '../support/pipeline.ts';
import { api, call, token, until } from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import { toResult } from './world.ts';

/*
 * Ten thousand results are read page by page while a thousand plans are created and deleted. Both ways of paging give each
 * result once, and all that are there throughout.
 */
setDefaultTimeout(120_000);

const run = crypto.randomUUID().slice(0, 8);
const org = `paging-${run}.example`;
const bearer = await token({ org, scope: 'plans:read plans:write' });
const headers = { authorization: `Bearer ${bearer}` };

const newPlan = (name: string): Plan =>
  JSON.parse(JSON.stringify(planNumber(`${run}-${name}`)).replaceAll('example.com', org));
const kept = Array.from({ length: 1_000 }, (_, i) => newPlan(`kept-${i}`));
const removed = Array.from({ length: 500 }, (_, i) => newPlan(`removed-${i}`));

beforeAll(async () => {
  const lines = [...kept, ...removed].map((plan) => JSON.stringify(plan)).join('\n');
  const answers = await importAll(`${api}/v1/imports`, bearer, lines);
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  await until('all plans are searchable', 60_000, async () => (await readPipeline()).search.pending === 0);
});

/** Creates 250 plans and deletes 250 of those there, four at a time. */
async function writeMeanwhile(part: number): Promise<void> {
  const created = Array.from({ length: 250 }, (_, i) => newPlan(`new-${part}-${i}`));
  const writes = created.flatMap((body, i) => [
    async () => (await call('POST', '/v1/plans', { body, headers })).status === 201,
    async () => {
      const path = `/v1/plans/${removed[250 * part + i]?.objectId}`;
      const response = await call('DELETE', path, { headers: { ...headers, 'if-match': '*' } });
      return response.status === 204;
    },
  ]);
  const queue = writes.values();
  const writer = async () => {
    for (const write of queue) expect(await write()).toBe(true);
  };
  await Promise.all(Array.from({ length: 4 }, writer));
}

test('a search by pages answers the documents of one moment, each once', async () => {
  const search = { size: 100, paged: true, sort: ['planId'] };
  const first = await toResult(bearer, search);
  const writing = writeMeanwhile(0);
  const found = first.hits.map(({ objectId }) => objectId);
  for (let { cursor } = first; cursor !== undefined; ) {
    const page = await toResult(bearer, { ...search, cursor });
    found.push(...page.hits.map(({ objectId }) => objectId));
    cursor = page.cursor;
  }
  await writing;
  expect(found.length).toBeGreaterThan(10_000);
  expect(found.toSorted()).toEqual([...kept, ...removed].flatMap(listIds).toSorted());
});

test('a list has every plan that is there throughout, each once', async () => {
  const writing = writeMeanwhile(1);
  const listed = await walk<{ readonly objectId: string }>('/v1/plans?limit=20', headers);
  await writing;
  const ids = listed.map(({ objectId }) => objectId);
  expect(new Set(ids).size).toBe(ids.length);
  const missing = new Set(kept.map(({ objectId }) => objectId)).difference(new Set(ids));
  expect([...missing]).toEqual([]);
});
