import { check } from 'k6';
import http, { type RefinedResponse } from 'k6/http';
import type { Plan } from './plans.ts';
import { org, token, url } from './settings.ts';

export type Answer = RefinedResponse<'text'>;

type Headers = Readonly<Record<string, string>>;

/** A status that is an answer to the request, not a failure of the service. */
const expected = http.expectedStatuses({ min: 200, max: 399 });

function send(name: string, method: string, path: string, body: string | null, headers: Headers = {}) {
  return http.asyncRequest(method, `${url}${path}`, body, {
    headers: { Authorization: `Bearer ${token}`, ...headers },
    tags: { name },
    responseCallback: expected,
    responseType: 'text',
    timeout: '30s',
  });
}

/** The header's value, whatever the case of its name; k6 writes `ETag` as `Etag`. */
export function readHeader(answer: Answer, name: string): string {
  const wanted = name.toLowerCase();
  const found = Object.keys(answer.headers).find((key) => key.toLowerCase() === wanted);
  return found === undefined ? '' : (answer.headers[found] ?? '');
}

export async function createPlan(plan: Plan): Promise<Answer> {
  const answer = await send('create', 'POST', '/v1/plans', JSON.stringify(plan), json);
  check(answer, { 'a create is 201': ({ status }) => status === 201 });
  return answer;
}

/** Changes the copay by a merge patch. */
export async function patchCopay(id: string, etag: string, copay: number): Promise<Answer> {
  const answer = await send('patch', 'PATCH', planPath(id), JSON.stringify({ planCostShares: { copay } }), {
    'Content-Type': 'application/merge-patch+json',
    'If-Match': etag,
  });
  check(answer, { 'a patch is 200': ({ status }) => status === 200 });
  return answer;
}

export async function deletePlan(id: string, etag: string): Promise<Answer> {
  const answer = await send('delete', 'DELETE', planPath(id), null, { 'If-Match': etag });
  check(answer, { 'a delete is 204': ({ status }) => status === 204 });
  return answer;
}

export async function readPlan(id: string): Promise<void> {
  const answer = await send('read', 'GET', planPath(id), null);
  check(answer, {
    'a read has the plan': ({ status, body }) => status === 200 && body.includes(`"${id}"`),
  });
}

/** Reads on condition that the plan has changed, which it has not. */
export async function readUnchanged(id: string, etag: string): Promise<void> {
  const answer = await send('conditional', 'GET', planPath(id), null, { 'If-None-Match': etag });
  check(answer, { 'a conditional read is 304': ({ status }) => status === 304 });
}

/** Lists plans of the organisation by type and copay, from the index. */
export async function searchPlans(planType: string, copayMax: number): Promise<void> {
  const query = `org=${encodeURIComponent(org)}&planType=${planType}&copayMax=${copayMax}&limit=10`;
  const answer = await send('search', 'GET', `/v1/plans?${query}`, null);
  check(answer, { 'a search is 200': ({ status }) => status === 200 });
}

/** Whether a search for the service finds its plan. */
export async function isFound(service: string, plan: string): Promise<boolean> {
  const answer = await send('search', 'GET', `/v1/plans?service=${encodeURIComponent(service)}`, null);
  check(answer, { 'a search is 200': ({ status }) => status === 200 });
  return answer.status === 200 && answer.body.includes(`"${plan}"`);
}

/** The outcome of one line of an import. */
export interface ImportedLine {
  readonly objectId?: string;
  readonly status: number;
  readonly etag?: string;
  readonly problem?: { readonly detail?: string };
}

/** Writes the plans by one import; the lines that were answered. */
export async function importPlans(plans: readonly Plan[]): Promise<ImportedLine[]> {
  const body = plans.map((plan) => `${JSON.stringify(plan)}\n`).join('');
  const answer = await send('import', 'POST', '/v1/imports', body, {
    'Content-Type': 'application/x-ndjson',
  });
  const lines = (answer.status === 200 ? answer.body : '').split('\n').filter((line) => line !== '');
  const outcomes = lines.map((line) => JSON.parse(line) as ImportedLine);
  check(outcomes, {
    'an import writes every line': (all) =>
      all.length === plans.length && all.every(({ status }) => status === 201),
  });
  return outcomes;
}

const json = { 'Content-Type': 'application/json' };

function planPath(id: string): string {
  return `/v1/plans/${encodeURIComponent(id)}`;
}
