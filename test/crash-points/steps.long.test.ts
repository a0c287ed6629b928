import { afterAll, beforeAll, describe, test } from 'bun:test';
import { closeStore, type Store } from '../../src/store/connection.ts';
import { expectAuditClean } from '../support/audit.ts';
import { expectHistory, untilKept } from '../support/history.ts';
import { send, setIndex } from '../support/indices.ts';
import { type Entry, overtake } from '../support/journal.ts';
import { alias as plans } from '../support/names.ts';
import { untilAtRest } from '../support/pipeline.ts';
import { until } from '../support/planbase.ts';
import { openInstanceStore } from '../support/store.ts';
import { adoption, type Case, cases, write } from './cases.ts';
import { occupy, startOthers, vacate } from './places.ts';
import { type Process, type RoleName, start } from './victim.ts';

/*
 * Dying before a step equals dying after the one before it, so each step is tried once each way: the process is killed
 * right after it, and frozen right before it, with everything it has read in memory, for longer than Elasticsearch
 * remembers a delete. In a flow, one process after the other dies or freezes, each at the next step, and each continues
 * from the state that the one before has left. Newer writes of everything that the frozen processes hold overtake them,
 * and then all of them continue at once. In the end all data must be correct.
 */
const stepMs = 60_000;
const restMs = 120_000;
const flowMs = 600_000;
/** How long the index must remember deletes; a refresh after that time forgets them. */
const gcDeletesMs = 500;

const behindApi = cases.filter(({ role }) => role !== 'api');
let store: Store;

beforeAll(async () => {
  store = await openInstanceStore();
  await vacate();
}, flowMs);
afterAll(async () => {
  await occupy();
  closeStore(store);
}, flowMs);

/** Writes while a process runs that dies or freezes at a step; resolves when the process has done so. */
async function strike({ step, role, before, after }: Case, how: 'kill after' | 'freeze before') {
  const undo = await before?.(store);
  const victim = start(role, { FAILPOINT: `${how} ${step}` });
  try {
    const journal = await write();
    await after?.(store, journal);
    await (how === 'kill after' ? victim.died(stepMs) : victim.froze(stepMs));
    return { victim, journal };
  } catch (error) {
    // The process did not reach the step: stop it, so that the next case runs without it.
    await victim.stop();
    throw error;
  } finally {
    await undo?.();
  }
}

/** Freezes one process after the other, has another one overtake them all, and lets them go on to an end in order. */
async function freeze(flow: readonly Case[], role: RoleName): Promise<Entry[]> {
  const journal: Entry[] = [];
  const started: Process[] = [];
  try {
    for (const each of flow) {
      const struck = await strike(each, 'freeze before');
      started.push(struck.victim);
      journal.push(...struck.journal);
    }
    started.push(start(role));
    journal.push(...(await overtake(journal)));
    await untilSettled();
    await forgetDeletes();
    for (const process of started) process.thaw();
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
  }
  return journal;
}

/** Has the index forget all deletes, as it does a minute after them. */
async function forgetDeletes(): Promise<void> {
  const remember = await setIndex(plans, { 'index.gc_deletes': `${gcDeletesMs}ms` });
  await Bun.sleep(2 * gcDeletesMs);
  await send('POST', `/${plans}/_refresh`);
  await remember();
}

async function untilSettled(): Promise<void> {
  await until('no rebuild runs, and the history has the stream', restMs, async () => {
    const [rebuild, historyFrom] = await store.redis.hmget('{planbase}:state', 'rebuild', 'historyFrom');
    return rebuild === null && historyFrom === null;
  });
  await untilAtRest(restMs);
}

async function expectWhole(journal: readonly Entry[], flow: string): Promise<void> {
  await untilSettled();
  await untilKept(journal, restMs);
  await expectHistory(journal);
  await (flow === adoption ? expectRepaired() : expectAuditClean());
}

/** The generation that is adopted lacks plans, which only anti-entropy finds. */
async function expectRepaired(): Promise<void> {
  await until('the adopted generation is repaired', restMs, async () => {
    await expectAuditClean();
    return true;
  });
}

for (const [role, ofRole] of Map.groupBy(behindApi, ({ role }) => role)) {
  describe(`a ${role}`, () => {
    let others: readonly Process[] = [];
    beforeAll(async () => {
      others = await startOthers(role);
    }, flowMs);
    afterAll(() => Promise.all(others.map(({ stop }) => stop())), flowMs);

    for (const [flow, ofFlow] of Map.groupBy(ofRole, ({ flow }) => flow)) {
      const steps = ofFlow.map(({ step }) => step).join(', ');
      test(
        `killed amid ${flow}, after ${steps}, leaves nothing undone`,
        async () => {
          const journal: Entry[] = [];
          for (const each of ofFlow) journal.push(...(await strike(each, 'kill after')).journal);
          const successor = start(role);
          await expectWhole(journal, flow).finally(successor.stop);
        },
        flowMs,
      );
      test(
        `frozen amid ${flow}, before ${steps}, does no harm when they go on`,
        async () => {
          const journal = await freeze(ofFlow, role);
          const successor = start(role);
          await expectWhole(journal, flow).finally(successor.stop);
        },
        flowMs,
      );
    }
  });
}
