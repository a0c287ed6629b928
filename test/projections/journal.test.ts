import { afterEach, expect, test } from 'bun:test';
import { purge } from '../support/broker.ts';
import { type Entry, writeJournal } from '../support/journal.ts';
import { walk } from '../support/pages.ts';
import { call, control, search, until } from '../support/planbase.ts';

const consumer = 'history-consumer';
const unique = () => crypto.randomUUID().slice(0, 8);

interface Revision {
  readonly revision: number;
  readonly operation: string;
  readonly at: string;
  readonly actor: string;
  readonly _org: string;
}

const lastOf = (journal: readonly Entry[]) => String(Math.max(...journal.map(({ revision }) => revision)));
const pathOf = (plan: string) => `/v1/plans/${plan}/revisions`;

/** Compares all that the history tells of the journal's plans with the journal, byte for byte. */
async function expectHistory(journal: readonly Entry[]): Promise<void> {
  const headers = { 'change-token': lastOf(journal) };
  for (const [plan, entries] of Map.groupBy(journal, ({ plan }) => plan)) {
    const listed = await walk<Revision>(`${pathOf(plan)}?limit=7`, headers);
    expect(listed.map(({ revision, operation }) => ({ revision, operation }))).toEqual(
      entries.map(({ revision, operation }) => ({ revision, operation })).reverse(),
    );
    for (const { actor, _org } of listed) expect([actor, _org]).toEqual(['developer', 'example.com']);
  }
  await Promise.all(
    journal.map(async ({ plan, revision, text }) => {
      const response = await call('GET', `${pathOf(plan)}/${revision}`);
      expect(response.status).toBe(200);
      expect((await response.text()).endsWith(`,"plan":${text}}`)).toBe(true);
    }),
  );
}

/** How many revisions searches see. */
async function kept(): Promise<number> {
  return (await search({ track_total_hits: true, size: 0 }, 'planbase-history')).total;
}

/** Waits until the history shows everything of the journal. */
async function untilKept(journal: readonly Entry[], timeoutMs: number): Promise<void> {
  const headers = { 'change-token': lastOf(journal) };
  const path = pathOf(journal[0]?.plan ?? '');
  await until('history has it all', timeoutMs, async () => (await call('GET', path, { headers })).ok);
}

afterEach(() => control.start(consumer));

test('of 200 writes, deletes and re-creations the history tells what the journal has', async () => {
  await expectHistory(await writeJournal(unique(), 200, 12));
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
    lost += await purge('history');
    return lost >= journal.length;
  });
  const headers = { 'change-token': lastOf(journal) };
  const early = await call('GET', pathOf(journal[0]?.plan ?? ''), { headers });
  expect(early.status).toBe(503);
  expect(early.headers.get('retry-after')).toBe('1');
  await control.start(consumer);
  await untilKept(journal, 60_000);
  await expectHistory(journal);
}, 120_000);
