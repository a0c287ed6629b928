import { afterAll, expect, test } from 'bun:test';
import { type RoleState, serveHealth } from './health.ts';
import { Metrics } from './metrics/metrics.ts';

let state: RoleState = 'starting';
const metrics = new Metrics();
metrics.counter('done_total', 'Done.').add(3);
const probe = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } });
const { port } = probe;
probe.stop(true);
const stop = serveHealth('127.0.0.1', port, () => state, metrics);
afterAll(stop);

const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);

test.each([
  ['starting', 503, 'starting'],
  ['ready', 200, 'ok'],
  ['stopping', 503, 'stopping'],
] as const)('a role that is %s lives, and its readiness is %i', async (now, status, told) => {
  state = now;
  const readiness = await ask('/readyz');
  expect([readiness.status, await readiness.json()]).toEqual([status, { status: told }]);
  const liveness = await ask('/livez');
  expect([liveness.status, await liveness.json()]).toEqual([200, { status: 'ok' }]);
});

test('its numbers are text for Prometheus, and there is nothing else', async () => {
  const response = await ask('/metrics');
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4');
  expect(await response.text()).toEndWith('done_total 3\n');
  expect((await ask('/elsewhere')).status).toBe(404);
});
