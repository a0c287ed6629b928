import { expect, test } from 'bun:test';
import { logLines, logText, roleParts } from '../support/logs.ts';
import { call, token, until, untilSearchable } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const unique = () => crypto.randomUUID().replaceAll('-', '');

/** A revision of a plan in a log line. */
interface Entry {
  readonly plan: string;
  readonly revision: string;
  readonly trace?: string;
  readonly earlier?: readonly string[];
}

/** Returns the entries of a plan in the log lines with this message, of these parts. */
async function told(parts: readonly (typeof roleParts)[number][], msg: string, plan: string) {
  const lines = (await Promise.all(parts.map(logLines))).flat().filter((line) => line.msg === msg);
  // Written by the relay and the consumers alone.
  return lines.flatMap(({ entries }) => entries as Entry[]).filter((entry) => entry.plan === plan);
}

test('one id leads from the request to the item of the bulk', async () => {
  const trace = unique();
  const plan = planNumber(unique());
  const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` };
  const created = await call('POST', '/v1/plans', { body: plan, headers });
  const revision = created.headers.get('change-token') ?? '';
  expect(created.status).toBe(201);
  await untilSearchable(plan.objectId);

  const entry = { plan: plan.objectId, revision, trace };
  await until('all have logged it', 30_000, async () => {
    return (
      (await told(['relay'], 'announced', plan.objectId)).length > 0 &&
      (await told(['search-consumer-1', 'search-consumer-2'], 'written', plan.objectId)).length > 0 &&
      (await told(['history-consumer'], 'kept', plan.objectId)).length > 0
    );
  });
  expect(await told(['relay'], 'announced', plan.objectId)).toContainEqual(entry);
  expect(await told(['search-consumer-1', 'search-consumer-2'], 'written', plan.objectId)).toContainEqual(
    entry,
  );
  expect(await told(['history-consumer'], 'kept', plan.objectId)).toContainEqual(entry);

  const requests = (await logLines('api')).filter((line) => line['trace'] === trace);
  expect(requests).toMatchObject([{ msg: 'request', method: 'POST', route: '/v1/plans', status: 201 }]);
  const indexing = await call('GET', `/v1/plans/${plan.objectId}/indexing`);
  expect(await indexing.json()).toMatchObject({ committed: Number(revision), traceId: trace });
}, 60_000);

test('no log has a token, a body, a query, a key or a password', async () => {
  const [inBody, inQuery, inKey] = [unique(), unique(), unique()];
  const bearer = await token();
  const plan = planNumber(unique());
  const [service] = plan.linkedPlanServices;
  if (service !== undefined) service.linkedService.name = inBody;
  const headers = { authorization: `Bearer ${bearer}`, 'idempotency-key': inKey };
  expect((await call('POST', '/v1/plans', { body: plan, headers })).status).toBe(201);
  expect((await call('POST', '/v1/plans', { body: `{"${inBody}`, headers })).status).toBe(400);
  expect((await call('GET', `/v1/plans?planType=${inQuery}`, { headers })).status).toBe(200);
  expect((await call('GET', '/v1/plans', { headers: { authorization: `Bearer ${bearer}x` } })).status).toBe(
    401,
  );
  await untilSearchable(plan.objectId);
  const { password } = new URL(process.env['RABBITMQ_URL'] ?? '');
  expect(password).not.toBe('');
  for (const part of roleParts) {
    const text = await logText(part);
    for (const secret of [bearer, inBody, inQuery, inKey, password]) {
      expect(text.includes(secret), `${part} has logged what it must not`).toBe(false);
    }
  }
}, 60_000);
