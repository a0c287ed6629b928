import { beforeAll, expect, test } from 'bun:test';
import type { Finding } from '../../src/audit/finding.ts';
import { call, untilSearchable } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { freePort } from '../support/redis.ts';
import { runAudit, runAuditWith } from './command.ts';
import { type Document, putDocument, readDocument, removeDocument } from './corrupt.ts';
import { untilQuiet } from './quiet.ts';

beforeAll(untilQuiet, 90_000);

async function written(): Promise<Document> {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  await untilSearchable(plan.objectId);
  return readDocument(plan.planCostShares.objectId, plan.objectId);
}

test('if all agrees the audit reports so, and exits with 0', async () => {
  await written();
  const { code, lines } = await runAudit('--history');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^planbase-plans-\d+: \d+ plans, \d+ documents, \d+ revisions; not judged: 0 pending/,
  );
  expect(lines[1]).toBe('All agrees.');
  expect(code).toBe(0);
}, 60_000);

test('prints findings as lines or JSON and exits with 1, or with 0 after a successful repair', async () => {
  const share = await written();
  await removeDocument(share);
  const text = await runAudit();
  const { id, routing, version } = share;
  expect(text.lines[0]).toBe(`missing   plan "${routing}"  object "${id}"  expected ${version}`);
  expect(text.lines.at(-1)).toBe('Differing: 1 missing.');
  expect(text.code).toBe(1);

  const json = await runAudit('--json');
  const [finding, last] = json.lines.map((line) => JSON.parse(line));
  const told: Partial<Finding> = { kind: 'missing', plan: routing, objectId: id, expected: `${version}` };
  expect(finding).toMatchObject(told);
  expect(last.summary).toMatchObject({ agrees: false, findings: { missing: 1, stale: 0 }, pending: 0 });
  expect(json.code).toBe(1);

  const repaired = await runAudit('--repair');
  expect(repaired.errors).toContain('Asked for the repair of 1 plans.');
  expect(repaired.lines.at(-1)).toBe('All agrees.');
  expect(repaired.code).toBe(0);
  expect(await readDocument(id, routing)).toEqual(share);
}, 120_000);

test('a document of no plan above every revision is not removed, and said not to be', async () => {
  const { routing, version } = await written();
  const id = `ghost-${crypto.randomUUID()}`;
  const source = { objectId: id, relation: 'plan' };
  // An hour ahead.
  const ghost = { id, routing, version: version + 3_600_000_000, source };
  await putDocument(ghost);
  const { code, lines, errors } = await runAudit('--repair');
  expect(errors).toContain('1 documents of no plan cannot be removed');
  expect(lines.at(-1)).toBe('Differing: 1 surplus.');
  expect(code).toBe(1);
  await removeDocument(ghost);
  expect((await runAudit()).code).toBe(0);
}, 120_000);

test('a document that says to be of no plan is removed, since no repair of a plan would meet it', async () => {
  const { routing, version } = await written();
  const id = `ghost-${crypto.randomUUID()}`;
  await putDocument({ id, routing, version, source: { objectId: id, relation: 'plan' } });
  const { code, lines, errors } = await runAudit('--repair');
  expect(lines[0]).toBe(`surplus   plan ""  object "${id}"  routed by "${routing}"  found ${version}`);
  expect(errors).toContain('removed 1 documents that no repair of a plan would meet');
  expect(code).toBe(0);
}, 120_000);

test('a document of a plan that is too far ahead to be written above ends a repair with 1', async () => {
  const share = await written();
  // An hour: its plan fails in its repair, until it is tried again and leaves the document as it is.
  const extra = { ...share, id: `${share.id}-extra`, version: share.version + 3_600_000_000 };
  await putDocument(extra);
  const { code, lines } = await runAudit('--repair');
  expect(lines.at(-1)).toMatch(/^(Refused: 1 plans have failed in their repair; .*|Differing: 1 surplus\.)$/);
  expect(code).toBe(1);

  await removeDocument(extra);
  const path = `/v1/plans/${share.routing}`;
  const body = { planType: 'revived' };
  expect((await call('PATCH', path, { headers: { 'if-match': '*' }, body })).status).toBe(200);
  await untilSearchable(share.routing);
  expect((await runAudit()).code).toBe(0);
}, 120_000);

test('a thousand findings are printed, and how many more there are', async () => {
  for (let i = 0; i < 126; i++) {
    const plan = planNumber(crypto.randomUUID().slice(0, 8));
    expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
    if (i === 125) await untilSearchable(plan.objectId);
  }
  const some = await runAudit('--index', 'no-such-index');
  expect(some.code).toBe(1);
  expect(some.lines.filter((line) => line.startsWith('missing'))).toHaveLength(1_000);
  const more = Number(/^… and (\d+) more: --all prints them\.$/.exec(some.lines[1_000] ?? '')?.[1]);
  expect(more).toBeGreaterThanOrEqual(8);
  const all = await runAudit('--index', 'no-such-index', '--all');
  expect(all.lines.filter((line) => line.startsWith('missing'))).toHaveLength(1_000 + more);
}, 120_000);

test('mistaken options end it with 2, and are explained', async () => {
  const mistaken = await runAudit('--mend');
  expect(mistaken.code).toBe(2);
  expect(mistaken.errors).toContain('--repair');
  const other = await runAudit('--repair', '--index', 'some-index');
  expect(other.code).toBe(2);
  expect(other.errors).toContain('leave out');
  expect((await runAuditWith({ ELASTICSEARCH_URLS: 'nowhere' })).code).toBe(2);
}, 60_000);

test('an engine that cannot be reached ends it with 3, and nothing is said to agree', async () => {
  const nobody = `127.0.0.1:${freePort()}`;
  for (const env of [{ REDIS_URL: `redis://${nobody}` }, { ELASTICSEARCH_URLS: `http://${nobody}` }]) {
    const { code, lines, errors } = await runAuditWith(env);
    expect(code).toBe(3);
    expect(lines).toEqual([]);
    expect(errors).toContain('cannot be reached');
  }
}, 60_000);
