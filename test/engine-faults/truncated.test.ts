import { afterAll, beforeAll, expect, test } from 'bun:test';
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../support/audit.ts';
import {
  type OwnConsumers,
  startConsumers,
  startInstanceConsumers,
  stopInstanceConsumers,
} from '../support/consumers.ts';
import { untilAtRest } from '../support/pipeline.ts';
import { call, control, instance, readDocuments, until } from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import { deadLetters } from '../support/queues.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const givenUpBefore = await deadLetters();

let consumers: OwnConsumers | undefined;

beforeAll(async () => {
  await stopInstanceConsumers();
  consumers = await startConsumers();
}, 120_000);
afterAll(async () => {
  await control.start('redis');
  await consumers?.stop();
  await startInstanceConsumers();
}, 120_000);

/** The file that Redis appends to now: the last of its increments. */
function appendOnlyFile(): string {
  const folder = join(instance.engineFolder, 'redis', 'appendonlydir');
  const toNumber = (name: string) => Number(/\.([0-9]+)\.incr\.aof$/.exec(name)?.[1]);
  const increments = readdirSync(folder).filter((name) => name.endsWith('.incr.aof'));
  const last = increments.reduce((a, b) => (toNumber(b) > toNumber(a) ? b : a));
  return join(folder, last);
}

interface Held {
  readonly plan: Plan;
  readonly revision: number;
}

async function write(method: string, path: string, plan: Plan, headers = {}): Promise<Held> {
  const response = await call(method, path, { body: plan, headers });
  expect(response.ok).toBe(true);
  return { plan, revision: Number(response.headers.get('change-token')) };
}

const create = (plan: Plan) => write('POST', '/v1/plans', plan);
const replace = (plan: Plan) => write('PUT', `/v1/plans/${plan.objectId}`, plan, { 'if-match': '*' });
/** The same plan with other objects below it. */
const otherTree = ({ objectId }: Plan): Plan => ({ ...planNumber(unique()), objectId });

test('writes that a cut append-only file has lost do not come back, and the index matches Redis again', async () => {
  const prefix = unique();
  const stay: Held[] = [];
  for (let i = 0; i < 4; i++) stay.push(await create(planNumber(`${prefix}-stay-${i}`)));
  await untilAtRest(60_000);
  const file = appendOnlyFile();
  const keptBytes = statSync(file).size;
  const lost: Held[] = [];
  for (let i = 0; i < 4; i++) lost.push(await create(planNumber(`${prefix}-lost-${i}`)));
  const [changed, deleted] = stay;
  if (changed === undefined || deleted === undefined) throw new Error('there are no plans');
  lost.push(await replace(otherTree(changed.plan)));
  const gone = await call('DELETE', `/v1/plans/${deleted.plan.objectId}`, { headers: { 'if-match': '*' } });
  expect(gone.status).toBe(204);
  await untilAtRest(60_000);
  for (const { plan } of lost) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  expect(await readDocuments(deleted.plan.objectId)).toEqual([]);

  await control.stop('redis');
  // In the midst of a command.
  truncateSync(file, keptBytes + 7);
  await control.start('redis');
  // API processes drop their caches when they find that Redis was set back.
  await until('reads are what Redis has', 30_000, async () => {
    const tags = await Promise.all(stay.map(async ({ plan }) => (await read(plan)).headers.get('etag')));
    const kept = stay.every(({ revision }, i) => tags[i] === `"${revision}"`);
    const statuses = await Promise.all(lost.slice(0, 4).map(async ({ plan }) => (await read(plan)).status));
    return kept && statuses.every((status) => status === 404);
  });
  for (const { plan } of stay) expect(await (await read(plan)).json()).toEqual(plan);
  const after = await create(planNumber(`${prefix}-after`));
  const newest = Math.max(Number(gone.headers.get('change-token')), ...lost.map(({ revision }) => revision));
  expect(after.revision).toBeGreaterThan(newest);

  await until('the index is what Redis says', 180_000, async () => {
    await untilAtRest(60_000);
    return (await audit()).findings.length === 0;
  });
  for (const { plan } of [...stay, after]) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  for (const { plan } of lost.slice(0, 4)) expect(await readDocuments(plan.objectId)).toEqual([]);
  expect(await deadLetters()).toBe(givenUpBefore);
}, 360_000);

function read({ objectId }: Plan): Promise<Response> {
  return call('GET', `/v1/plans/${objectId}`);
}
