import { expect, test } from 'bun:test';
import { audit, expectAuditClean } from '../support/audit.ts';
import { writeJournal } from '../support/journal.ts';
import { call, search, until } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';

const headers = { 'if-match': '*' };

/** Moves a service from one plan to the other and back, `times` times; both are there all the while. */
async function moveService(times: number): Promise<void> {
  const id = crypto.randomUUID().slice(0, 8);
  const plans = [planNumber(`${id}-a`), planNumber(`${id}-b`)];
  const moving = planNumber(`${id}-moving`).linkedPlanServices.slice(0, 1);
  const write = async (plan: Plan, more: typeof moving) => {
    const body = { ...plan, linkedPlanServices: [...plan.linkedPlanServices, ...more] };
    const response = await call('PUT', `/v1/plans/${plan.objectId}`, { headers, body });
    expect(response.status).toBe(200);
  };
  for (const body of plans) expect((await call('POST', '/v1/plans', { body })).status).toBe(201);
  for (let i = 0; i < times; i++) {
    for (const plan of plans) {
      await write(plan, moving);
      await write(plan, []);
    }
  }
}

test('while plans are created, changed and deleted, and objects move, audits find nothing', async () => {
  let audits = 0;
  let pending = 0;
  let rounds = 0;
  const isEnough = () => audits >= 3 && pending > 0;
  const writeOn = async () => {
    do {
      rounds += 1;
      await Promise.all([
        ...[1, 2, 3].map((i) => writeJournal(`running-${crypto.randomUUID().slice(0, 8)}-${i}`, 150, 4)),
        moveService(25),
        moveService(25),
      ]);
    } while (!isEnough());
  };
  const writers = writeOn();
  while (!isEnough()) {
    const { counts, findings } = await audit();
    expect(findings).toEqual([]);
    audits++;
    pending += counts.pending;
  }
  await writers;
  console.log(`${audits} audits while ${rounds} × 652 writes were made; ${pending} times a plan was pending`);
  await until('nothing is pending', 60_000, async () => (await audit()).counts.pending === 0);
  const counts = await expectAuditClean();
  expect(counts.documents).toBe((await search({ query: { match_all: {} }, track_total_hits: true })).total);
}, 240_000);
