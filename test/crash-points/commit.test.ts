import { describe, expect, test } from 'bun:test';
import { expectAuditClean } from '../support/audit.ts';
import { untilAtRest } from '../support/pipeline.ts';
import { call } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { type Process, start } from './victim.ts';

const caseMs = 120_000;
const unique = () => crypto.randomUUID().slice(0, 8);

/** Creates a plan, and prepares its next write, during which a process will die. */
async function prepare() {
  const plan = planNumber(unique());
  const created = await call('POST', '/v1/plans', { body: plan });
  const path = `/v1/plans/${plan.objectId}`;
  const next = { ...plan, planType: 'next' };
  const headers = { 'if-match': created.headers.get('etag') ?? '' };
  return { path, plan, next, headers };
}

/** Returns the plan's type, or the status without one, as a living process answers. */
async function seen(path: string): Promise<string> {
  const response = await call('GET', path, { headers: { 'cache-control': 'no-cache' } });
  // A plan, by the contract.
  return response.ok ? ((await response.json()) as { planType: string }).planType : String(response.status);
}

/** Sends a request to a process that must die while it handles it. */
async function sendTo(victim: Process, ...[method, path, options]: Parameters<typeof call>): Promise<void> {
  await victim.ready();
  const sent = call(method, path, { ...options, base: victim.url });
  expect(
    await sent.then(
      () => 'answered',
      () => 'cut',
    ),
  ).toBe('cut');
  await victim.died(10_000);
}

describe.each(['before', 'after'] as const)('an API process killed %s its commit', (when) => {
  test.each(['PUT', 'PATCH', 'DELETE'] as const)(
    'has done a %s whole or not at all',
    async (method) => {
      const { path, next, headers } = await prepare();
      const body = method === 'DELETE' ? undefined : next;
      await sendTo(start('api', { FAILPOINT: `kill ${when} commit` }), method, path, { headers, body });
      const done = method === 'DELETE' ? '404' : 'next';
      expect(await seen(path)).toBe(when === 'after' ? done : 'inNetwork');
      const again = await call(method, path, { headers, body });
      if (when === 'before') expect(again.ok).toBe(true);
      else expect(again.status).toBe(method === 'DELETE' ? 404 : 412);
      await untilAtRest(60_000);
      await expectAuditClean();
    },
    caseMs,
  );

  test(
    'and a create under an Idempotency-Key is made once, however often it is sent',
    async () => {
      const plan = planNumber(unique());
      const request = { body: plan, headers: { 'idempotency-key': crypto.randomUUID() } };
      await sendTo(start('api', { FAILPOINT: `kill ${when} commit` }), 'POST', '/v1/plans', request);
      expect(await seen(`/v1/plans/${plan.objectId}`)).toBe(when === 'after' ? 'inNetwork' : '404');
      const again = await call('POST', '/v1/plans', request);
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([
        201,
        when === 'after' ? 'true' : null,
      ]);
      await untilAtRest(60_000);
      await expectAuditClean();
    },
    caseMs,
  );
});

test(
  'an API process frozen before its commit does not do it after its deadline',
  async () => {
    const { path, next, headers } = await prepare();
    const victim = start('api', { FAILPOINT: 'freeze before commit' });
    await victim.ready();
    const sent = call('PUT', path, { headers, body: next, base: victim.url });
    await victim.froze(10_000);
    // COMMIT_DEADLINE_MS is 5 s by default.
    await Bun.sleep(5_500);
    victim.thaw();
    expect((await sent).status).toBe(503);
    expect(await seen(path)).toBe('inNetwork');
    await victim.stop();
  },
  caseMs,
);
