import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test';
import { decodeJwt } from 'jose';
import type { Principal } from '../../src/auth/principal.ts';
import { openCursor, sealCursor } from '../../src/handlers/search/cursor.ts';
import { closeStore } from '../../src/store/connection.ts';
import { readCursorKey } from '../../src/store/cursor-key.ts';
import { call, token } from '../support/planbase.ts';
import { openInstanceStore } from '../support/store.ts';
import type { Doc } from './documents.ts';
import { everyone, makeWorld, type SearchResult, searchWith, toResult, type World } from './world.ts';

setDefaultTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await makeWorld(25);
});
afterAll(() => world?.clear());

const ids = (docs: readonly Doc[]) => docs.map(({ id }) => id).sort();

test('all pages together have every document once, whatever is written meanwhile', async () => {
  const { ours } = world.tokens;
  const search = { size: 7, paged: true, sort: [{ copay: 'desc' }, 'name.keyword'] };
  const found: string[] = [];
  let cursor: string | undefined;
  const removed = world.docs.ours.filter(({ relation }) => relation === 'plan').slice(0, 3);
  for (let page = 0; ; page += 1) {
    const result = await toResult(ours, { ...search, ...(cursor !== undefined && { cursor }) });
    found.push(...result.hits.map(({ objectId }) => objectId));
    cursor = result.cursor;
    if (cursor === undefined) break;
    const { id } = removed[page] ?? {};
    if (id === undefined) continue;
    const headers = { authorization: `Bearer ${ours}`, 'if-match': '*', prefer: 'wait=20' };
    expect((await call('DELETE', `/v1/plans/${id}`, { headers })).status).toBe(204);
  }
  expect(found.toSorted()).toEqual(ids(world.docs.ours));
  const after = await toResult(ours, { size: 100, query: { ids: { values: removed.map(({ id }) => id) } } });
  expect(after.hits).toEqual([]);
});

test('a cursor is for one search of one caller, and cannot be made up', async () => {
  const { ours, theirs } = world.tokens;
  const search = { size: 3, paged: true };
  const { cursor = '' } = await toResult(ours, search);
  expect(cursor).not.toBe('');
  const flipped = `${cursor.slice(0, 50)}${cursor[50] === 'A' ? 'B' : 'A'}${cursor.slice(51)}`;
  for (const [bearer, body] of [
    [theirs, { ...search, cursor }],
    [everyone, { ...search, cursor }],
    [await token({ org: world.orgs.ours, scope: 'plans:read', subject: 'another' }), { ...search, cursor }],
    [ours, { ...search, size: 4, cursor }],
    [ours, { ...search, query: { match_all: {} }, cursor }],
    [ours, { ...search, cursor: flipped }],
    [ours, { ...search, cursor: `${cursor}=` }],
    [ours, { ...search, cursor: 'x' }],
  ] as const) {
    const response = await searchWith(bearer, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: 'urn:planbase:problem:foreign-cursor' });
  }
  expect((await toResult(ours, { ...search, cursor })).hits).toHaveLength(3);
});

test('a cursor whose time is over is 410', async () => {
  const { ours } = world.tokens;
  const search = { size: 3, paged: true };
  const { cursor: text = '' } = await toResult(ours, search);
  const store = await openInstanceStore();
  try {
    const key = await readCursorKey(store);
    // RFC 7519, of the local issuer.
    const { iss, sub } = decodeJwt(ours);
    const principal = { issuer: iss, subject: sub } as Principal;
    const owner = { principal, caller: { org: world.orgs.ours, all: false }, request: search };
    const cursor = openCursor(key, owner, text);
    if (cursor === undefined) throw new Error('the cursor of the API is not of this caller');
    const old = sealCursor(key, owner, { ...cursor, expiresAtMs: Date.now() - 1 });
    const response = await searchWith(ours, { ...search, cursor: old });
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ type: 'urn:planbase:problem:cursor-expired' });
  } finally {
    closeStore(store);
  }
});

test('a token without an organisation finds nothing, and an operator everything', async () => {
  const query = { terms: { _org: Object.values(world.orgs) } };
  const all = await toResult(everyone, { size: 0, query, track_total_hits: true });
  expect(all.total?.value).toBeGreaterThan(world.docs.theirs.length);
  const theirs = await toResult(world.tokens.theirs, { size: 0, query, track_total_hits: true });
  expect(theirs.total?.value).toBeGreaterThanOrEqual(world.docs.theirs.length);
});

test('scores do not tell how many documents others have', async () => {
  const { theirs } = world.tokens;
  const search = { query: { match: { name: 'physical baby' } }, size: 100 };
  const scores = ({ hits }: SearchResult) => hits.map(({ objectId, score }) => [objectId, score]);
  const before = scores(await toResult(theirs, search));
  const more = await makeWorld(15);
  expect(scores(await toResult(theirs, search))).toEqual(before);
  await more.clear();
});

test('inner hits and highlights show the documents that were found', async () => {
  // The first plans are deleted above.
  const service = world.docs.ours.filter(({ relation }) => relation === 'linkedService').at(-1);
  const name = String(service?.fields['name']);
  const { hits } = await toResult(world.tokens.ours, {
    query: {
      has_child: {
        type: 'linkedPlanServices',
        query: {
          has_child: {
            type: 'linkedService',
            query: { bool: { must: [{ match: { name } }], filter: { term: { _id: service?.id } } } },
            inner_hits: { name: 'service', _source: ['name'], highlight: { fields: { name: {} } } },
          },
        },
        inner_hits: { _source: false },
      },
    },
    _source: { includes: ['objectId', 'planType'], excludes: ['planType'] },
  });
  const [word = ''] = name.split(' ');
  expect(hits).toMatchObject([
    {
      relation: 'plan',
      source: { objectId: service?.planId },
      innerHits: {
        linkedPlanService: {
          hits: [
            {
              objectId: service?.parentId,
              parentId: service?.planId,
              innerHits: {
                service: {
                  total: { value: 1 },
                  hits: [{ objectId: service?.id, source: { name } }],
                },
              },
            },
          ],
        },
      },
    },
  ]);
  expect(Object.keys(hits[0]?.source ?? {})).toEqual(['objectId']);
  expect(JSON.stringify(hits)).toContain(`<em>${word}</em>`);
});

test('a Change-Token makes a search include that write', async () => {
  const { ours } = world.tokens;
  const plan = world.docs.ours.filter(({ relation }) => relation === 'plan').at(-1);
  for (let i = 0; i < 5; i += 1) {
    const response = await call('PATCH', `/v1/plans/${plan?.id}`, {
      body: { planType: `fresh${i}` },
      headers: { authorization: `Bearer ${ours}`, 'if-match': '*' },
    });
    expect(response.status).toBe(200);
    const headers = { 'change-token': response.headers.get('change-token') ?? '' };
    const search = { query: { term: { planType: `fresh${i}` } } };
    const result = (await (await searchWith(ours, search, headers)).json()) as SearchResult;
    expect(result.hits.map(({ objectId }) => objectId)).toEqual([plan?.id ?? '']);
  }
  expect((await searchWith(ours, {}, { 'change-token': '9999999999999999' })).status).toBe(400);
});
