/**
 * The main job against the stack, by published ports alone: `bun test/containers/main-job.ts CLIENT_SECRET`. Creates a
 * plan, reads it conditionally, changes it, is refused with the old entity tag, and finds it. Ends with 1 at the first
 * answer that is not as it should be.
 */
import { deepStrictEqual } from 'node:assert';
import { planNumber } from '../support/plans.ts';
import { until } from '../support/until.ts';
import { fetchToken } from './token.ts';

const [secret = ''] = process.argv.slice(2);
const api = 'http://127.0.0.1:8080';

const token = await fetchToken(secret);

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const response = await fetch(api + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': type, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, tag: response.headers.get('etag') ?? '', text };
}

const plan = planNumber(crypto.randomUUID().slice(0, 8));
const path = `/v1/plans/${plan.objectId}`;

const created = await call('POST', '/v1/plans', plan);
deepStrictEqual([created.status, created.text !== ''], [201, true], created.text);
deepStrictEqual((await call('GET', path, undefined, { 'if-none-match': created.tag })).status, 304);
const changed = await call('PATCH', path, { planType: 'outOfNetwork' }, { 'if-match': created.tag });
deepStrictEqual(changed.status, 200, changed.text);
const late = await call('PATCH', path, { planType: 'inNetwork' }, { 'if-match': created.tag });
deepStrictEqual(late.status, 412, late.text);

const query = {
  bool: {
    must: [
      { has_child: { type: 'planCostShare', query: { range: { copay: { gte: 1 } } } } },
      { ids: { values: [plan.objectId] } },
    ],
  },
};
await until('the plan is found by its child', 60_000, async () => {
  const found = await call('POST', '/v1/search', { query });
  return found.status === 200 && found.text.includes('outOfNetwork');
});
console.log(`plan ${plan.objectId} was created, changed and found`);
