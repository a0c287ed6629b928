import type { components } from '../../src/routes/generated/types.ts';
import { importAll } from '../support/imports.ts';
import { send } from '../support/indices.ts';
import { readPipeline } from '../support/pipeline.ts';
import { api, elasticsearch, token, until } from '../support/planbase.ts';
import { type Doc, Random, randomPlan, toDocs, words } from './documents.ts';
import type { Vocabulary } from './generated-requests.ts';

export type SearchResult = components['schemas']['SearchResult'];

export interface World {
  readonly orgs: { readonly ours: string; readonly theirs: string };
  /** Words that only plans of the one organisation have. */
  readonly ownWords: { readonly ours: string; readonly theirs: string };
  readonly docs: { readonly ours: readonly Doc[]; readonly theirs: readonly Doc[] };
  readonly tokens: { readonly ours: string; readonly theirs: string };
  readonly vocabulary: Vocabulary;
  /** Removes what is in the index without being in the store. */
  clear(): Promise<void>;
}

/**
 * Plans of two organisations with the same values; and documents that join them. The store allows no such documents: they
 * are what the index has for a moment when an id changes its organisation.
 */
export async function makeWorld(plans: number): Promise<World> {
  const random = new Random(20_171_212);
  const run = crypto.randomUUID().slice(0, 8);
  const orgs = { ours: `ours-${run}.example`, theirs: `theirs-${run}.example` };
  const ownWords = { ours: `ourword${run}`, theirs: `theirword${run}` };
  const make = (whose: 'ours' | 'theirs') =>
    Array.from({ length: plans }, (_, i) =>
      randomPlan(random, orgs[whose], `${whose}-${run}-${i}`, ownWords[whose]),
    );
  const made = { ours: make('ours'), theirs: make('theirs') };
  const scope = 'plans:read plans:write';
  const tokens = {
    ours: await token({ org: orgs.ours, scope }),
    theirs: await token({ org: orgs.theirs, scope }),
  };
  for (const whose of ['ours', 'theirs'] as const) {
    const lines = await importAll(
      `${api}/v1/imports`,
      tokens[whose],
      made[whose].map((plan) => JSON.stringify(plan)).join('\n'),
    );
    const refused = lines.find(({ status }) => status !== 201);
    if (refused !== undefined) throw new Error(JSON.stringify(refused));
  }
  await until('all plans are searchable', 60_000, async () => (await readPipeline()).search.pending === 0);
  const docs = { ours: made.ours.flatMap(toDocs), theirs: made.theirs.flatMap(toDocs) };
  const { clear, ids } = await plant(run, docs.ours, docs.theirs);
  const all = [...docs.ours, ...docs.theirs];
  return {
    orgs,
    ownWords,
    docs,
    tokens,
    clear,
    vocabulary: {
      ids: [...all.map(({ id }) => id), ...ids],
      orgs: Object.values(orgs),
      names: all.flatMap(({ fields }) => (fields['name'] === undefined ? [] : [String(fields['name'])])),
      words: [...words, ...Object.values(ownWords)],
    },
  };
}

/** Puts children of theirs under plans and services of ours into the index. */
async function plant(run: string, ours: readonly Doc[], theirs: readonly Doc[]) {
  const [index = ''] = Object.keys((await send('GET', '/_alias/planbase-plans')) as object);
  const parents = ours
    .filter(({ relation }) => relation === 'plan' || relation === 'linkedPlanService')
    .slice(0, 60);
  const planted = parents.map((parent, i) => {
    const name =
      parent.relation === 'plan'
        ? ['planCostShare', 'linkedPlanService']
        : ['linkedService', 'planserviceCostShare'];
    const relation = name[i % 2] ?? '';
    const like = theirs.find((doc) => doc.relation === relation);
    const id = `planted-${run}-${i}`;
    return {
      path: `/${index}/_doc/${id}?routing=${parent.planId}`,
      id,
      body: {
        ...like?.fields,
        objectId: id,
        planId: parent.planId,
        revision: 1,
        bucket: 0,
        checksum: 0,
        relation: { name: relation, parent: parent.id },
      },
    };
  });
  for (const { path, body } of planted) await send('PUT', path, body);
  await send('POST', `/${index}/_refresh`);
  return {
    ids: planted.map(({ id }) => id),
    async clear() {
      // Those of a plan that a test has deleted are gone already: 404.
      for (const { path } of planted) await fetch(elasticsearch + path, { method: 'DELETE' });
      await send('POST', `/${index}/_refresh`);
    },
  };
}

/** Sends a search with a token. */
export function searchWith(
  bearer: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${api}/v1/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The result of a search; throws unless it is 200 and whole. */
export async function toResult(bearer: string, body: unknown): Promise<SearchResult> {
  const response = await searchWith(bearer, body);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status}: ${text}\n${JSON.stringify(body)}`);
  const result = JSON.parse(text) as SearchResult;
  if (result.partial) throw new Error(`partial: ${result.reasons}`);
  return result;
}

/** A token that sees the plans of all. */
export const everyone = await token({ scope: 'plans:read plans:admin' });
