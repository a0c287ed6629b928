import { expect, test } from 'bun:test';
import { audit, expectAuditClean } from '../support/audit.ts';
import { call, untilSearchable } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';
import { type Document, putDocument, readDocument, removeDocument } from './spoil.ts';

async function written(): Promise<{ plan: Plan; root: Document; serviceId: string }> {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  await untilSearchable(plan.objectId);
  const root = await readDocument(plan.objectId, plan.objectId);
  return { plan, root, serviceId: plan.linkedPlanServices[0]?.objectId ?? '' };
}

test('a document that was removed is missing, and its children are orphans', async () => {
  const { plan, serviceId } = await written();
  const { objectId } = plan;
  const service = await readDocument(serviceId, objectId);
  await removeDocument(service);
  const children = [
    plan.linkedPlanServices[0]?.linkedService,
    plan.linkedPlanServices[0]?.planserviceCostShares,
  ];
  const { findings } = await audit();
  expect(findings).toContainEqual({
    kind: 'missing',
    plan: objectId,
    objectId: serviceId,
    routing: objectId,
    expected: `${service.version}`,
    found: undefined,
  });
  const orphans = findings.filter(({ kind }) => kind === 'orphan').map((orphan) => orphan.objectId);
  expect(orphans.sort()).toEqual(children.map((child) => child?.objectId).sort());
  expect(findings).toHaveLength(3);
  await putDocument(service);
  await expectAuditClean();
}, 60_000);
