import { afterAll, afterEach, beforeAll, describe, expect, test } from 'bun:test';
import { expectAuditClean } from '../support/audit.ts';
import {
  type OwnConsumers,
  startConsumers,
  startInstanceConsumers,
  startToDie,
  stopInstanceConsumers,
} from '../support/consumers.ts';
import { writeJournal } from '../support/journal.ts';
import { call, indexingState, token, until, untilSearchable } from '../support/planbase.ts';
import { isRight, makeVictim, type Victim } from './cases.ts';
import {
  aliased,
  emptyIndex,
  generations,
  historyIndex,
  makeIndex,
  moveAlias,
  removeIndex,
} from './indices.ts';
import { pipeline, untilAtRest } from './pipeline.ts';

const repairedMs = 120_000;
const unique = () => crypto.randomUUID().slice(0, 8);
let consumers: OwnConsumers | undefined;
let victim: Victim;

beforeAll(async () => {
  await stopInstanceConsumers();
  consumers = await startConsumers();
  victim = await makeVictim();
}, 180_000);
afterAll(async () => {
  await consumers?.stop();
  await startInstanceConsumers();
}, 120_000);

/** Writes other plans while `work` runs. */
async function whileWriting(work: () => Promise<void>): Promise<void> {
  let isOver = false;
  const writes = (async () => {
    for (; !isOver; await Bun.sleep(200)) await writeJournal(`others-${unique()}`, 4, 1);
  })();
  try {
    await work();
  } finally {
    isOver = true;
    await writes;
  }
}

async function untilReplaced(live: string): Promise<void> {
  await until('there is another live index', repairedMs, async () => {
    const { generation } = await pipeline();
    return generation !== live && Bun.deepEquals(await aliased(), [generation]);
  });
  await untilSearchable(victim.plan.objectId, repairedMs);
  expect(await isRight(victim)).toBe(true);
}

describe('the live index', () => {
  afterEach(async () => {
    await untilAtRest(repairedMs);
    await expectAuditClean();
    const { generation } = await pipeline();
    expect(await generations()).toEqual([generation]);
  }, 240_000);

  test('is recreated with all plans when somebody removes it', async () => {
    await whileWriting(async () => {
      const { generation } = await pipeline();
      await removeIndex(generation);
      await until('the plan is not said to be searchable', repairedMs, async () => {
        return (await indexingState(victim.plan.objectId)) === 'pending';
      });
      await untilReplaced(generation);
    });
  }, 240_000);

  test('is recreated when somebody puts an empty one in its place', async () => {
    await whileWriting(async () => {
      const { generation } = await pipeline();
      await emptyIndex(generation);
      await untilReplaced(generation);
    });
  }, 240_000);

  test('gets its alias back', async () => {
    const { generation } = await pipeline();
    await moveAlias(generation, []);
    await until('the alias is back', repairedMs, async () => Bun.deepEquals(await aliased(), [generation]));
    const other = `other-${unique()}`;
    await makeIndex(other);
    try {
      await moveAlias(generation, [other]);
      await until('the alias is back', repairedMs, async () => Bun.deepEquals(await aliased(), [generation]));
    } finally {
      await removeIndex(other);
    }
  }, 240_000);

  test('takes a rebuild with it', async () => {
    const { generation } = await pipeline();
    const headers = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };
    await consumers?.stop();
    const started = await call('POST', '/v1/index-rebuilds', { headers });
    expect(started.status).toBe(202);
    // Rebuild, by the contract.
    const { rebuildId } = (await started.json()) as { rebuildId: string };
    await startToDie('kill after rebuild.begin');
    await removeIndex(generation);
    consumers = await startConsumers();
    await untilReplaced(generation);
    const ended = await call('GET', `/v1/index-rebuilds/${rebuildId}`, { headers });
    expect(await ended.json()).toMatchObject({ state: 'ended', outcome: 'abandoned' });
  }, 240_000);
});

test('all indices are recreated when all are removed, and the history has what the stream has', async () => {
  await whileWriting(async () => {
    const { generation } = await pipeline();
    await removeIndex(`${generation},${historyIndex}`);
    await untilReplaced(generation);
    await until('the history is whole again', 2 * repairedMs, async () => {
      const { historyLost, history } = await pipeline();
      return historyLost !== undefined && history.pending < 100;
    });
  });
  await untilAtRest(repairedMs);
  await expectAuditClean();
  const revisions = await call('GET', `/v1/plans/${victim.plan.objectId}/revisions`);
  expect(await revisions.json()).toMatchObject({ items: [{ operation: 'create' }] });
  const { historyLost } = await pipeline();
  expect(Date.parse(historyLost?.before ?? '')).toBeLessThan(Date.parse(historyLost?.foundAt ?? ''));
}, 360_000);
