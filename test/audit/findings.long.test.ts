import { afterAll, afterEach, beforeAll, describe, expect, test } from 'bun:test';
import type { Finding } from '../../src/audit/finding.ts';
import { createLogger } from '../../src/log.ts';
import { closeStore, openStore, untilReady } from '../../src/store/connection.ts';
import { audit } from '../support/audit.ts';
import { historyIndex } from '../support/names.ts';
import { call, control, until, untilSearchable } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';
import { runAudit } from './command.ts';
import { type Document, otherRouting, putDocument, readDocument, removeDocument } from './corrupt.ts';
import { untilQuiet } from './quiet.ts';

const consumers = ['search-consumer-1', 'search-consumer-2'];
const store = openStore(process.env['REDIS_URL'] ?? '', createLogger('test', 'silent'));

beforeAll(async () => {
  await untilReady(store.redis, 10_000);
  await untilQuiet();
}, 90_000);
afterAll(() => closeStore(store));
/** Repairs everything that a test has corrupted: afterwards nothing differs, and nothing is pending. */
afterEach(async () => {
  const { code, lines } = await runAudit('--repair', '--history');
  expect({ code, last: lines.at(-1) }).toEqual({ code: 0, last: 'All agrees.' });
  expect(await store.redis.zcard('{planbase}:pending')).toBe(0);
}, 120_000);

/** Everything that an audit finds; nobody writes. */
async function findings(): Promise<readonly Finding[]> {
  return (await audit({ pauseMs: 50 })).findings;
}

/** A plan that is searchable, and one of its services, which is a parent and a child. */
async function written(): Promise<{ plan: Plan; id: string; service: Document; below: string[] }> {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  await untilSearchable(plan.objectId);
  const [inTree] = plan.linkedPlanServices;
  if (inTree === undefined) throw new Error('the plan has no services');
  return {
    plan,
    id: plan.objectId,
    service: await readDocument(inTree.objectId, plan.objectId),
    below: [inTree.linkedService.objectId, inTree.planserviceCostShares.objectId],
  };
}

/** The finding that the audit must return for a document of a plan. */
function finding(kind: Finding['kind'], plan: string, rest: Partial<Finding>): Finding {
  return { kind, plan, objectId: plan, routing: plan, expected: undefined, found: undefined, ...rest };
}

describe('an audit finds', () => {
  test('a document that was removed, and its children as orphans', async () => {
    const { id, service, below } = await written();
    await removeDocument(service);
    const found = await findings();
    const { version } = service;
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(finding('missing', id, { objectId: service.id, expected: `${version}` }));
    for (const objectId of below) {
      expect(found).toContainEqual(finding('orphan', id, { objectId, found: version }));
    }
  }, 60_000);

  test('a document whose content was changed at its version', async () => {
    const { id, service } = await written();
    const source = { ...service.source, objectType: 'changed' };
    await putDocument({ ...service, source });
    const { version } = service;
    expect(await findings()).toEqual([
      finding('differs', id, { objectId: service.id, expected: `${version}`, found: version }),
    ]);
  }, 60_000);

  test('a document that says to be of another plan, as that of the plan which has its place', async () => {
    const { id, service } = await written();
    const other = await written();
    await putDocument({ ...service, source: { ...service.source, planId: other.id } });
    const { version } = service;
    expect(await findings()).toEqual([
      finding('differs', id, { objectId: service.id, expected: `${version}`, found: version }),
    ]);
  }, 60_000);

  test('a document at a later version than its plan has reached', async () => {
    const { id, service } = await written();
    const version = service.version + 1;
    await putDocument({ ...service, version });
    expect(await findings()).toEqual([
      finding('ahead', id, { objectId: service.id, expected: `${service.version}`, found: version }),
    ]);
  }, 60_000);

  test('every document of a plan whose change is reported as searchable, and is not', async () => {
    const { plan, id, service } = await written();
    for (const consumer of consumers) await control.stop(consumer);
    try {
      const body = { ...plan, planType: 'changed' };
      const headers = { 'if-match': '*' };
      const replaced = await call('PUT', `/v1/plans/${id}`, { headers, body });
      expect(replaced.status).toBe(200);
      await store.redis.zrem('{planbase}:pending', id);
      const found = await findings();
      expect(found).toHaveLength(8);
      expect(found).toContainEqual(
        finding('stale', id, {
          objectId: service.id,
          expected: replaced.headers.get('change-token') ?? '',
          found: service.version,
        }),
      );
    } finally {
      for (const consumer of consumers) await control.start(consumer);
    }
  }, 90_000);

  test('a document too many of a plan that is there, and one without a parent as an orphan, too', async () => {
    const { id, service } = await written();
    const extra = { ...service, id: `${service.id}-extra` };
    await putDocument(extra);
    const relation = { name: 'linkedService', parent: 'nobody' };
    const orphan = { ...service, id: `${service.id}-orphan`, source: { ...service.source, relation } };
    await putDocument(orphan);
    const found = await findings();
    const place = (objectId: string) => ({ objectId, found: service.version });
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(finding('surplus', id, place(extra.id)));
    expect(found).toContainEqual(finding('surplus', id, place(orphan.id)));
    expect(found).toContainEqual(finding('orphan', id, place(orphan.id)));
  }, 60_000);

  test('a document of a plan that never was', async () => {
    const { service } = await written();
    const id = `ghost-${crypto.randomUUID()}`;
    const source = { ...service.source, objectId: id, planId: id, relation: 'plan' };
    await putDocument({ id, routing: id, version: 17, source });
    expect(await findings()).toEqual([finding('surplus', id, { found: 17 })]);
  }, 60_000);

  test('documents that a deletion has left behind', async () => {
    const { id, service } = await written();
    const headers = { 'if-match': '*', prefer: 'wait=30' };
    const deleted = await call('DELETE', `/v1/plans/${id}`, { headers });
    expect(deleted.status).toBe(204);
    const version = Number(deleted.headers.get('change-token'));
    await putDocument({ ...service, version });
    const found = await findings();
    const place = { objectId: service.id, found: version };
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(finding('surplus', id, place));
    expect(found).toContainEqual(finding('orphan', id, place));
  }, 60_000);

  test('a second document of an object, on another shard than its plan', async () => {
    const { id, service } = await written();
    const routing = await otherRouting(id);
    await putDocument({ ...service, routing });
    const found = await findings();
    const stray = { objectId: service.id, routing, found: service.version };
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(finding('surplus', id, stray));
    expect(found).toContainEqual(finding('orphan', id, stray));
  }, 60_000);

  test('a revision that history has lost', async () => {
    const { id, service } = await written();
    const revision = `${service.version}`;
    await until('history has it', 30_000, async () => {
      const [oldest] = await store.redis.zrange('{planbase}:pending:history', '0', '0');
      return oldest === undefined;
    });
    await removeDocument({ id: revision, routing: id, version: 2, source: {} }, historyIndex);
    expect(await findings()).toEqual([finding('unkept', id, { objectId: undefined, expected: revision })]);
  }, 60_000);
});
