import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { expectAuditClean } from '../support/audit.ts';
import {
  type OwnConsumers,
  startConsumers,
  startInstanceConsumers,
  stopInstanceConsumers,
} from '../support/consumers.ts';
import type { Change } from '../support/events.ts';
import { type Entry, writeJournal } from '../support/journal.ts';
import { call, readDocuments, until, untilSearchable } from '../support/planbase.ts';
import { cases, isRight, makeVictim, type Victim } from './cases.ts';
import { drift, untilAtRest } from './pipeline.ts';
import { remove, update, write } from './tamper.ts';

const repairedMs = 120_000;
const unique = () => crypto.randomUUID().slice(0, 8);
let consumers: OwnConsumers | undefined;

beforeAll(async () => {
  await stopInstanceConsumers();
  consumers = await startConsumers();
  await untilAtRest();
}, 180_000);
afterAll(async () => {
  await consumers?.stop();
  await startInstanceConsumers();
}, 120_000);

describe('while others write, a document', () => {
  const victims: { readonly victim: Victim; readonly isRepaired: () => Promise<boolean> }[] = [];
  let writes: Promise<void> = Promise.resolve();
  let isOver = false;

  beforeAll(async () => {
    writes = (async () => {
      for (; !isOver; await Bun.sleep(200)) await writeJournal(`others-${unique()}`, 4, 1);
    })();
    const made = await Promise.all(cases.map(makeVictim));
    for (const [i, { tamper }] of cases.entries()) {
      const victim = made[i];
      if (victim !== undefined) victims.push({ victim, isRepaired: await tamper(victim) });
    }
  }, 180_000);
  afterAll(async () => {
    isOver = true;
    await writes;
  });

  for (const [i, { what }] of cases.entries()) {
    test(
      `${what} is repaired`,
      async () => {
        const { victim, isRepaired } = victims[i] ?? {};
        if (victim === undefined || isRepaired === undefined) throw new Error('nothing was done');
        await until('the index is right', repairedMs, async () => {
          return (await isRepaired()) && (await isRight(victim));
        });
        await untilSearchable(victim.plan.objectId, repairedMs);
      },
      2 * repairedMs,
    );
  }
});

test('the gauge rises with what differs, and falls when it is repaired', async () => {
  await untilAtRest();
  const { repairs } = await drift();
  const [changed, removed] = await Promise.all([makeVictim(), makeVictim()]);
  let highest = { documents: 0, buckets: 0, plans: 0 };
  await update(changed.share.id, changed.share.routing, { copay: 9_999 });
  await remove(removed.share.id, removed.share.routing);
  await until('both are seen', repairedMs, async () => {
    const { documents, buckets, plans } = await drift();
    highest = {
      documents: Math.max(highest.documents, documents),
      buckets: Math.max(highest.buckets, buckets),
      plans: Math.max(highest.plans, plans),
    };
    return highest.documents === 1 && highest.buckets === 1 && highest.plans > 0;
  });
  await untilAtRest();
  expect((await drift()).repairs).toBeGreaterThanOrEqual(repairs + 2);
  for (const victim of [changed, removed]) expect(await isRight(victim)).toBe(true);
}, 240_000);

test('a document version far ahead of the clock fails its plan, with a reason that says what to do', async () => {
  const { plan, share } = await makeVictim();
  const { objectId } = plan;
  await write(share, Number(share.source['revision']) + 86_400_000_000);
  await until('the plan has failed', repairedMs, async () => {
    const response = await call('GET', `/v1/plans/${objectId}/indexing`);
    // Indexing, by the contract.
    const { state, reason } = (await response.json()) as { state: string; reason?: string };
    return state === 'failed' && reason?.endsWith('rebuild the index') === true;
  });
  await remove(share.id, share.routing);
  const removal = await call('DELETE', `/v1/plans/${objectId}`, { headers: { 'if-match': '*' } });
  expect(removal.status).toBe(204);
  await untilSearchable(objectId, repairedMs);
  expect(await readDocuments(objectId)).toEqual([]);
}, 240_000);

test('2 000 writes are no drift, and nothing is touched', async () => {
  await untilAtRest();
  const { repairs } = await drift();
  let highest = 0;
  const looks = new Set<string>();
  let isWriting = true;
  const watching = (async () => {
    for (; isWriting; await Bun.sleep(100)) {
      const { observedAt, plans, buckets, documents } = await drift();
      highest = Math.max(highest, plans, buckets, documents);
      looks.add(observedAt);
    }
  })();
  const journal: Entry[] = [];
  while (journal.length < 2_000 || looks.size < 5) {
    journal.push(...(await writeJournal(`quiet-${unique()}`, 500, 8)));
  }
  isWriting = false;
  await watching;
  await untilAtRest(repairedMs);
  console.log(`${journal.length} writes, ${looks.size} looks`);
  expect({ highest, repairs: (await drift()).repairs }).toEqual({ highest: 0, repairs });
  expect(await touchesAfter(Math.min(...journal.map(({ revision }) => revision)))).toEqual([]);
}, 300_000);

test('an audit finds nothing', async () => {
  await untilAtRest();
  await expectAuditClean();
}, 180_000);

async function touchesAfter(revision: number): Promise<Change[]> {
  const found: Change[] = [];
  for (let since = revision; ; ) {
    const response = await call('GET', `/v1/changes?since=${since}&limit=1000`);
    // A page of changes, by the contract.
    const { items } = (await response.json()) as { items: Change[] };
    const last = items.at(-1);
    if (last === undefined) return found;
    found.push(...items.filter(({ operation }) => operation === 'touch'));
    since = last.revision;
  }
}
