import { afterAll, beforeAll, expect, test } from 'bun:test';
import { copyTree, type Tree } from '../evolution/tree.ts';
import { expectAuditClean } from '../support/audit.ts';
import {
  api,
  call,
  indexingState,
  instance,
  readDocuments,
  search,
  until,
  untilSearchable,
} from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import { launchRole, type OwnRole } from '../support/role.ts';
import { expectFinished, startRebuild, untilIdle, untilOnly } from './rebuilds.ts';

/*
 * A release with one more property in its contract comes to a running system, and goes again: its processes run from a
 * copy of the project, on the engines of the instance. Each step builds on the one before.
 */
const stepMs = 150_000;
const oldHealth = [instance.ports.searchConsumer1Health, instance.ports.searchConsumer2Health];
let tree: Tree;
let newApi: OwnRole;
let newConsumer: OwnRole;
const written: Plan[] = [];

beforeAll(async () => {
  tree = copyTree(instance.root);
  const copay = "        copay: { $ref: '#/components/schemas/Amount' }\n";
  const copayMax = '        copayMax: { type: number, minimum: 0, x-index: { type: double } }\n';
  tree.edit('openapi.yaml', copay, copay + copayMax);
  const { code, said } = await tree.run(process.execPath, 'generator/main.ts', 'generate');
  expect({ code, said }).toMatchObject({ code: 0 });
  newApi = launchRole('api', {}, tree.folder);
  newConsumer = launchRole('search-consumer', {}, tree.folder);
  await until('the new API is ready', 30_000, () => isReady(newApi.url));
}, stepMs);
afterAll(async () => {
  await Promise.all([newApi?.stop(), newConsumer?.stop()]);
  tree.remove();
}, stepMs);

const isReady = async (url: string) => (await fetch(`${url}/readyz`)).ok;
const oldAreReady = async (ready: boolean) => {
  const answers = await Promise.all(oldHealth.map((port) => isReady(`http://127.0.0.1:${port}`)));
  return answers.every((answer) => answer === ready);
};
const waits = ({ log }: OwnRole) => log().find(({ msg }) => msg === 'waiting for a rebuild');

/** The canonical plan, whose members pay at most this much for a visit; written by the new API. */
async function createWith(copayMax: number): Promise<Plan> {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  Object.assign(plan.planCostShares, { copayMax });
  expect((await call('POST', '/v1/plans', { base: newApi.url, body: plan })).status).toBe(201);
  written.push(plan);
  return plan;
}

async function atLeast(amount: number): Promise<readonly string[]> {
  const query = { has_child: { type: 'planCostShare', query: { range: { copayMax: { gte: amount } } } } };
  return (await search({ query }, 'planbase-plans')).ids;
}

test('a consumer with a new mapping says what the index lacks, and waits', async () => {
  await until('it waits', 30_000, async () => waits(newConsumer) !== undefined);
  const line = waits(newConsumer);
  expect(line?.level).toBe(50);
  expect(line?.['reason']).toContain('lacks copayMax');
  expect(line?.['reason']).toContain('bun src/main.ts rebuild');
  expect(await isReady(newConsumer.url)).toBe(false);
});

test(
  'the others go on, with what the index takes',
  async () => {
    expect(await oldAreReady(true)).toBe(true);
    const plan = await createWith(40);
    await untilSearchable(plan.objectId);
    expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
    expect(await atLeast(0)).toEqual([]);
  },
  stepMs,
);

test(
  'a rebuild of the old version is none of its',
  async () => {
    const { rebuildId, generation } = await startRebuild();
    await expectFinished(rebuildId);
    await untilOnly(generation);
    expect(await isReady(newConsumer.url)).toBe(false);
  },
  stepMs,
);

test(
  'a rebuild of the new version makes what was written findable, and the old consumers wait',
  async () => {
    const { rebuildId, generation } = await startRebuild(newApi.url);
    await expectFinished(rebuildId);
    await untilOnly(generation);
    await until('the new consumer is ready', 30_000, () => isReady(newConsumer.url));
    await until('the old ones are not', 30_000, () => oldAreReady(false));
    const [plan] = written;
    expect(await atLeast(40)).toEqual([plan?.objectId ?? '']);
    await untilIdle();
    const dear = await createWith(90.5);
    await until(
      'it is searchable',
      60_000,
      async () => (await indexingState(dear.objectId, api)) === 'searchable',
    );
    expect(await atLeast(90)).toEqual([dear.objectId]);
  },
  stepMs,
);

test(
  'a rebuild of the old version takes it back',
  async () => {
    for (const { objectId } of written) {
      const response = await call('DELETE', `/v1/plans/${objectId}`, { headers: { 'if-match': '*' } });
      expect(response.status).toBe(204);
    }
    const { rebuildId, generation } = await startRebuild();
    await expectFinished(rebuildId);
    await untilOnly(generation);
    await until('the old consumers are ready', 30_000, () => oldAreReady(true));
    await until('the new one is not', 30_000, async () => !(await isReady(newConsumer.url)));
    await newConsumer.stop();
    await untilIdle();
    await expectAuditClean();
  },
  stepMs,
);
