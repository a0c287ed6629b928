import { afterAll, expect, test } from 'bun:test';
import { runAuditWith } from '../audit/command.ts';
import { newPlan, startPlanbase } from '../messages/stack.ts';
import { call, elasticsearch, token, until } from '../support/planbase.ts';
import { startRedis } from '../support/redis.ts';
import type { OwnRole, Role } from '../support/role.ts';

const planbase = await startPlanbase();
const second = await startRedis();
afterAll(async () => {
  await planbase.stop();
  await second.stop();
}, 60_000);
const { names } = planbase;
const roles: readonly Role[] = ['api', 'relay', 'search-consumer', 'history-consumer'];
const admin = { authorization: `Bearer ${await token({ scope: 'plans:read plans:admin' })}` };

/** Everything of the prefix that Elasticsearch has. */
async function everything(): Promise<unknown> {
  return (await fetch(`${elasticsearch}/${names.scope}-*?expand_wildcards=all`)).json();
}

async function untilRefused({ url }: OwnRole, reason: string): Promise<void> {
  await until(`it refuses: ${reason}`, 30_000, async () => {
    const response = await fetch(`${url}/readyz`);
    // Health of a role, or a problem of the API.
    const { detail = '' } = (await response.json()) as { detail?: string };
    return response.status === 503 && detail.startsWith(reason);
  });
}

test('processes with the wrong Redis refuse, say why, and touch nothing', async () => {
  const plan = newPlan();
  expect((await planbase.create(plan)).status).toBe(201);
  await planbase.expectWhole([plan]);
  const before = await everything();
  const started = await Promise.all(roles.map((role) => planbase.launch(role, { REDIS_URL: second.url })));
  const [api] = started;
  if (api === undefined) throw new Error('there is an API among the roles');

  for (const each of started)
    await untilRefused(each, 'This Redis is empty, but Elasticsearch has the index');
  // Lines are written together, after a moment.
  for (const each of started)
    await until('it is in the log', 5_000, async () =>
      each.log().some(({ msg }) => msg === 'another store, not ready'),
    );
  const pipeline = await call('GET', '/v1/pipeline', { base: api.url, headers: admin });
  expect(await pipeline.json()).toMatchObject({ store: { refusal: expect.stringContaining('REDIS_URL') } });

  // The same for a Redis that has a store.
  await second.store.redis.hset(names.state, 'store', 'another');
  for (const each of started)
    await untilRefused(each, 'This Redis has the store another, but Elasticsearch has');
  const audit = await runAuditWith({ REDIS_URL: second.url, NAME_PREFIX: names.scope });
  expect(audit.code).toBe(1);
  expect(audit.lines.join('\n')).toContain('belongs to the store');
  expect(await everything()).toEqual(before);
  // The others go on, and their dead letters stay.
  const next = newPlan();
  expect((await planbase.create(next)).status).toBe(201);
  await planbase.expectWhole([next]);
}, 120_000);

test('the alias is taken off whatever else has it', async () => {
  const live = await planbase.index();
  const stray = `${names.scope}-stray`;
  await fetch(`${elasticsearch}/${stray}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ settings: { index: { hidden: true } }, aliases: { [names.plans]: {} } }),
  });
  try {
    await until('the alias is on the live index alone', 20_000, async () => {
      const response = await fetch(`${elasticsearch}/_alias/${names.plans}`);
      return `${Object.keys((await response.json()) as object)}` === live;
    });
  } finally {
    await fetch(`${elasticsearch}/${stray}`, { method: 'DELETE' });
  }
}, 60_000);
