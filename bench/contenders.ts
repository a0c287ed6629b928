import plan from '../test/fixtures/plan.json' with { type: 'json' };
import type { Place, Serving, Started } from './harness/bench.ts';
import type { RequestKind } from './harness/load-protocol.ts';
import { serve } from './harness/processes.ts';

/** Servers that answer a plan from memory, against which the API is measured. */
export const ceilings = [
  { suffix: '', name: 'Bun.serve', file: 'raw-memory', aim: 1.5 },
  { suffix: '-elysia', name: 'Elysia by hand', file: 'elysia', aim: 1.1 },
] as const;

const servers = new URL('./servers/', import.meta.url).pathname;

/** One of the small servers in `servers/`, which answer GET / or readiness at `probe`. */
export async function startServer(
  place: Place,
  started: Started,
  file: string,
  probe = '/',
): Promise<Serving> {
  return started.keep(await serve(file, [`${servers}${file}.ts`], probe, place.env, place.folder));
}

/** The role `api` itself. */
export async function startApi(place: Place, started: Started, name = 'api'): Promise<Serving> {
  return started.keep(await serve(name, ['src/main.ts', 'api'], '/readyz', place.env, place.folder));
}

/** A GET as clients send it. */
export function read({ token }: Place, objectId: string): RequestKind {
  const path = `/v1/plans/${objectId}`;
  return {
    method: 'GET',
    path,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    status: 200,
  };
}

/** A GET that bypasses the cache and reads Redis. */
export function readPastMemory(place: Place, objectId: string): RequestKind {
  const request = read(place, objectId);
  return { ...request, headers: { ...request.headers, 'cache-control': 'no-cache' } };
}

/** A POST of the canonical plan with unused ids. */
export function create({ token }: Pick<Place, 'token'>): RequestKind {
  const body = JSON.stringify(plan, (key, value) => (key === 'objectId' ? `${value}-@N@` : value));
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return { method: 'POST', path: '/v1/plans', headers, body, status: 201 };
}

/** A GET of one of the plans that `storeSmallPlans` has stored, at random. */
export function readAny(place: Place, count: number): RequestKind {
  return { ...read(place, `small-@R@`), randomBelow: count };
}

/** Lines in one import. */
const importLines = 10_000;

/** Stores plans without services, `small-0` and so on. */
export async function storeSmallPlans({ token }: Place, url: string, count: number): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
  const toLine = (number: number) =>
    JSON.stringify({ ...plan, linkedPlanServices: [] }, (key, value) => {
      if (key !== 'objectId') return value;
      return value === plan.objectId ? `small-${number}` : `small-${number}-cost`;
    });
  for (let from = 0; from < count; from += importLines) {
    const numbers = Array.from({ length: Math.min(importLines, count - from) }, (_, i) => from + i);
    const body = numbers.map((number) => `${toLine(number)}\n`).join('');
    const response = await fetch(`${url}/v1/imports`, { method: 'POST', headers, body });
    const answered = (await response.text()).trimEnd().split('\n');
    const refused = answered.find((line) => !line.includes('"status":201'));
    if (answered.length !== numbers.length || refused !== undefined)
      throw new Error(`an import was answered ${response.status}: ${refused}`);
  }
}

/** Stores the canonical plan with an id of its own; returns the id and the entity tag. */
export async function storePlan({ token }: Place, url: string): Promise<{ objectId: string; etag: string }> {
  const suffix = crypto.randomUUID();
  const own = JSON.stringify(plan, (key, value) => (key === 'objectId' ? `${value}-${suffix}` : value));
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}/v1/plans`, { method: 'POST', headers, body: own });
  const etag = response.headers.get('etag');
  if (response.status !== 201 || etag === null) throw new Error(`a plan was answered ${response.status}`);
  return { objectId: `${plan.objectId}-${suffix}`, etag };
}
