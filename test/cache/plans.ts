import { expect } from 'bun:test';
import { call } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';

export const unique = () => crypto.randomUUID().slice(0, 8);

/** A plan that was written, and the revision that it was given. */
export interface Written {
  readonly plan: Plan;
  readonly path: string;
  readonly revision: string;
}

/** Creates a plan at the process `base`. */
export async function create(base: string, plan = planNumber(unique())): Promise<Written> {
  const response = await call('POST', '/v1/plans', { body: plan, base });
  expect(response.status).toBe(201);
  return { plan, path: `/v1/plans/${plan.objectId}`, revision: response.headers.get('change-token') ?? '' };
}

/** Replaces a plan at the process `base` by one with another type. */
export async function replace(base: string, { plan, path }: Written, planType: string): Promise<Written> {
  const body = { ...plan, planType };
  const response = await call('PUT', path, { body, base, headers: { 'if-match': '*' } });
  expect(response.status).toBe(200);
  return { plan: body, path, revision: response.headers.get('change-token') ?? '' };
}

/** Deletes a plan at the process `base`. Returns the revision of the deletion. */
export async function remove(base: string, { path }: Written): Promise<string> {
  const response = await call('DELETE', path, { base, headers: { 'if-match': '*' } });
  expect(response.status).toBe(204);
  return response.headers.get('change-token') ?? '';
}

/** The response to a read of a plan. */
export interface Read {
  readonly status: number;
  /** Undefined where the answer has no entity tag. */
  readonly revision: number | undefined;
  readonly cacheStatus: string | null;
  readonly body: string;
  readonly headers: Headers;
}

export async function read(base: string, path: string, headers: Record<string, string> = {}): Promise<Read> {
  const response = await call('GET', path, { base, headers });
  const tag = response.headers.get('etag');
  return {
    status: response.status,
    revision: tag === null ? undefined : Number(tag.slice(1, -1)),
    cacheStatus: response.headers.get('cache-status'),
    body: await response.text(),
    headers: response.headers,
  };
}
