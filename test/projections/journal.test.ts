import { afterEach, expect, test } from 'bun:test';
import { takeChanges } from '../support/broker.ts';
import { expectHistory, readLast, readRevisions, untilKept } from '../support/history.ts';
import { type Entry, writeJournal } from '../support/journal.ts';
import { call, control, search, until } from '../support/planbase.ts';

const consumer = 'history-consumer';
const unique = () => crypto.randomUUID().slice(0, 8);

/** How many revisions searches see. */
async function kept(): Promise<number> {
  return (await search({ track_total_hits: true, size: 0 }, 'planbase-history')).total;
}

afterEach(() => control.start(consumer));

test('of 200 writes, deletes and re-creations the history tells what the journal has', async () => {
  const journal = await writeJournal(unique(), 200, 12);
  await untilKept(journal, 30_000);
  await expectHistory(journal);
}, 60_000);

test('also while its consumer is killed again and again', async () => {
  let killing = true;
  let kills = 0;
  const killThrice = async () => {
    for (; kills < 3; kills++) {
      const before = await kept();
      await until('it is killed after it has kept more', 30_000, async () => {
        if ((await kept()) <= before) return false;
        await control.kill(consumer, 'SIGKILL');
        return true;
      });
    }
  };
  const killer = killThrice().finally(() => {
    killing = false;
  });
  const journal: Entry[] = [];
  while (killing) journal.push(...(await writeJournal(unique(), 50, 2)));
  await killer;
  await untilKept(journal, 60_000);
  console.log(`${journal.length} writes, ${kills} kills`);
  await expectHistory(journal);
}, 240_000);

test('and when the messages of its queue are lost, for what is lacking is announced again', async () => {
  await control.stop(consumer);
  const journal = await writeJournal(unique(), 60, 4);
  let lost = 0;
  await until('all messages are lost', 30_000, async () => {
    lost += (await takeChanges('history')).length;
    return lost >= journal.length;
  });
  const headers = { 'change-token': readLast(journal) };
  const early = await call('GET', readRevisions(journal[0]?.plan ?? ''), { headers });
  expect(early.status).toBe(503);
  expect(early.headers.get('retry-after')).toBe('1');
  await control.start(consumer);
  await untilKept(journal, 60_000);
  await expectHistory(journal);
}, 120_000);
