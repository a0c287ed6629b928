import { type PlanBody, shortened, toText } from './plans.ts';
import type { Intention } from './workload.ts';

/** The result of a write as its client knows it. */
export type Answer =
  | { readonly result: 'done'; readonly revision: string; readonly searchable: boolean }
  /** Answered 4xx: the write did not happen, and will not. */
  | { readonly result: 'refused'; readonly status: number; readonly detail: string }
  /** No answer, a broken one, 408, 429 or 5xx: the write may have happened, or may still happen. */
  | { readonly result: 'nothing'; readonly reason: string }
  /** The answer does not match the request: a fault of the system. */
  | { readonly result: 'nonsense'; readonly detail: string };

/** The result of a read. */
export type Seen =
  | { readonly present: { readonly revision: string; readonly plan: PlanBody } | undefined }
  | 'nothing';

/** Longer than an API process retries a write. */
const answersWithinMs = 6_000;

/** Sends a write once. */
export async function sendWrite(api: string, token: string, intention: Intention): Promise<Answer> {
  const { operation, plan, base, patch, put, idempotencyKey, waitS } = intention;
  const headers = {
    authorization: `Bearer ${token}`,
    ...(plan !== undefined && { 'content-type': patch?.type ?? 'application/json' }),
    ...(base !== undefined && { 'if-match': `"${base}"` }),
    ...(put && { 'if-none-match': '*' }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    ...(waitS !== undefined && { prefer: `wait=${waitS}` }),
  };
  const body = plan === undefined ? {} : { body: JSON.stringify(patch?.body ?? plan) };
  const path = operation === 'create' && !put ? '/v1/plans' : toPath(intention.id);
  const method = put ? 'PUT' : methods[operation];
  let response: Response;
  let text: string;
  try {
    const signal = AbortSignal.timeout(answersWithinMs + (waitS ?? 0) * 1_000);
    response = await fetch(api + path, { method, headers, signal, ...body });
    text = await response.text();
  } catch (error) {
    return { result: 'nothing', reason: error instanceof Error ? error.name : String(error) };
  }
  const { status } = response;
  // 408: the body did not arrive, so nothing was done. 429: rejected for now; the same write may succeed later.
  if (status >= 500 || status === 408 || status === 429) return { result: 'nothing', reason: String(status) };
  if (status >= 400) return { result: 'refused', status, detail: text };
  const revision = response.headers.get('change-token');
  if (revision === null || text !== (plan === undefined ? '' : toText(plan))) {
    return {
      result: 'nonsense',
      detail: `${method} ${path} was answered ${status} ${revision}: ${shortened(text)}`,
    };
  }
  return { result: 'done', revision, searchable: response.headers.get('indexing-state') === 'searchable' };
}

const methods = { create: 'POST', replace: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** Reads a plan from the store, not from the cache of an API process. */
export async function readPlan(api: string, token: string, id: string): Promise<Seen> {
  const headers = { authorization: `Bearer ${token}`, 'cache-control': 'no-cache' };
  try {
    const signal = AbortSignal.timeout(answersWithinMs);
    const response = await fetch(api + toPath(id), { headers, signal });
    const text = await response.text();
    if (response.status === 404) return { present: undefined };
    const revision = /^"([0-9]+)"$/.exec(response.headers.get('etag') ?? '')?.[1];
    if (response.status !== 200 || revision === undefined) return 'nothing';
    // A plan, by the contract.
    return { present: { revision, plan: JSON.parse(text) as PlanBody } };
  } catch {
    return 'nothing';
  }
}

function toPath(id: string): string {
  return `/v1/plans/${id}`;
}
