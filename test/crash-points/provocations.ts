import type { Store } from '../../src/store/connection.ts';
import { repairsWanted, wantHistory, wantRepair } from '../../src/store/repair.ts';
import { onChannel, requeue, send as sendMessage } from '../support/broker.ts';
import { send, setIndex } from '../support/indices.ts';
import { type Entry, writeJournal } from '../support/journal.ts';
import { names } from '../support/names.ts';
import { admin, readPipeline, untilAtRest } from '../support/pipeline.ts';
import { call, elasticsearch, until } from '../support/planbase.ts';
import { start } from './victim.ts';

const plans = 'planbase-plans';
const state = '{planbase}:state';
const unique = () => crypto.randomUUID().slice(0, 8);

type After = (store: Store, journal: readonly Entry[]) => Promise<void>;

/** Provokes at rest: messages in flight would hide the provocation, or be processed without it. */
export function atRest(provoke: After): After {
  return async (store, journal) => {
    await untilAtRest(60_000);
    await provoke(store, journal);
  };
}

export async function askForRepair(store: Store, journal: readonly Entry[]): Promise<void> {
  await wantRepair(store, [...new Set(journal.map(({ plan }) => plan))]);
}

export async function askHistoryAgain(store: Store, journal: readonly Entry[]): Promise<void> {
  await wantHistory(
    store,
    journal.map(({ revision }) => String(revision)),
  );
}

/** Plans change until a mark that came too late for one of them has asked for its repair. */
export async function keepChanging(store: Store): Promise<void> {
  await until('a repair is asked for', 60_000, async () => {
    await writeJournal(unique(), 20, 2);
    return (await repairsWanted(store)) > 0;
  });
}

/** The index gets a version of each plan that Redis has not given yet, as if Redis had been set back. */
export async function putIndexAhead(store: Store, journal: readonly Entry[]): Promise<void> {
  const newest = Math.max(...journal.map(({ revision }) => revision));
  for (const plan of new Set(journal.map(({ plan }) => plan))) await put(plans, plan, newest + 60_000_000);
  await askForRepair(store, journal);
}

/** The index takes no documents, as on a full disk. */
export const block = (index: string) => setIndex(index, { 'index.blocks.write': true });

/** The index takes no documents until another process than before says that it is paused. */
export function blockUntilPaused(index: string) {
  let before: readonly string[] = [];
  let unblock: (() => Promise<void>) | undefined;
  return {
    async before() {
      before = await paused();
      unblock = await block(index);
      return unblock;
    },
    async after() {
      await until('a process is paused', 30_000, async () =>
        (await paused()).some((process) => !before.includes(process)),
      );
      await unblock?.();
    },
  };
}

const paused = async () => (await readPipeline()).pauses.map(({ process }) => process);

/** A queue is gone; the broker's processes must find that out, so there is nothing to undo. */
export async function deleteQueue(queue: string): Promise<undefined> {
  await onChannel((channel) => channel.deleteQueue(names.queue(queue)));
}

/** A batch for plans that there are has been delivered and given back as often as a batch may be. */
export async function bringBackOften(store: Store): Promise<undefined> {
  const found = await store.redis.zrange('{planbase}:plans', '0', '4');
  const changes = found.map((plan) => ({ plan, revision: '0', trace: '' }));
  await sendMessage('search', Buffer.from(JSON.stringify({ changes })), { contentType: 'application/json' });
  await requeue('search', 10);
}

/** A message that nobody can read becomes a dead letter at once. */
export async function sendRubbish(): Promise<void> {
  await sendMessage('search', Buffer.from('rubbish'), { messageId: unique() });
}

export async function redriveRubbish(): Promise<void> {
  await sendRubbish();
  await until('it is a dead letter', 30_000, async () => {
    const listed = await call('GET', '/v1/dead-letters', { headers: admin });
    // A list, by the contract.
    return ((await listed.json()) as { items: unknown[] }).items.length > 0;
  });
  const redriven = await call('POST', '/v1/dead-letter-redrives', { headers: admin });
  if (!redriven.ok) throw new Error(`a redrive was answered ${redriven.status}`);
}

/** A rebuild runs, the one that did or another. */
export async function rebuild(): Promise<undefined> {
  const { status } = await call('POST', '/v1/index-rebuilds', { headers: admin });
  if (status !== 202 && status !== 409) throw new Error(`a rebuild was answered ${status}`);
}

/** Begins a rebuild that no process drives. Returns its generation. */
async function begin(store: Store): Promise<string> {
  const next = () => store.redis.hget(state, 'next');
  for (;;) {
    const begun = await next();
    if (begun !== null) return begun;
    await rebuild();
    await start('search-consumer', { FAILPOINT: 'kill after rebuild.begin' }).died(60_000);
  }
}

/** The next generation has a document that no plan has. */
export async function strayInNext(store: Store): Promise<undefined> {
  await put(await begin(store), `stray-${unique()}`, 1);
}

/** Somebody has removed the next generation. */
export async function loseNext(store: Store): Promise<undefined> {
  await fetch(`${elasticsearch}/${await begin(store)}`, { method: 'DELETE' });
}

/** Somebody has removed an index. */
export function wipe(index: string): (store: Store) => Promise<undefined> {
  return async (store) => {
    const live = index === plans ? await store.redis.hget(state, 'live') : index;
    await fetch(`${elasticsearch}/${live}`, { method: 'DELETE' });
    return undefined;
  };
}

export async function removeAlias(store: Store): Promise<undefined> {
  const index = await store.redis.hget(state, 'live');
  await send('POST', '/_aliases', { actions: [{ remove: { index, alias: plans } }] });
}

/** Searches see another generation than Redis knows, as if Redis had been set back past the end of a rebuild. */
export async function adoptable(store: Store): Promise<undefined> {
  const live = (await store.redis.hget(state, 'live')) ?? '';
  // The index as Elasticsearch describes it.
  const described = (await send('GET', `/${live}`)) as Record<string, { mappings: object }>;
  const index = `${plans}-${Date.now()}`;
  await send('PUT', `/${index}`, { mappings: described[live]?.mappings });
  const actions = [{ remove: { index: live, alias: plans } }, { add: { index, alias: plans } }];
  await send('POST', '/_aliases', { actions });
}

/** Somebody changes a document of a plan, which keeps all that sums are made of. */
export async function tamper(_store: Store, journal: readonly Entry[]): Promise<void> {
  const last = new Map(journal.map((entry) => [entry.plan, entry]));
  const alive = [...last.values()].find(({ text }) => text !== null);
  if (alive === undefined) throw new Error('no plan of the journal is alive');
  const place = `/${plans}/_update/${alive.plan}?routing=${alive.plan}&retry_on_conflict=10`;
  await send('POST', place, { doc: { planType: 'tampered' } });
}

/** Somebody adds a document that is of no plan, nor routed as one could be. */
export async function tamperBeyondPlans(): Promise<void> {
  const routing = encodeURIComponent(`nobody\u0007${unique()}`);
  await send('PUT', `/${plans}/_doc/${unique()}?routing=${routing}`, { relation: 'plan', revision: 1 });
}

async function put(index: string, plan: string, version: number): Promise<void> {
  const place = `/${index}/_doc/${plan}?routing=${plan}&version=${version}&version_type=external`;
  await send('PUT', place, { objectId: plan, planId: plan, relation: 'plan', revision: version });
}

/** Redis knows no live generation, as one that has come back empty. */
export async function forgetLive({ redis, names: { state } }: Store): Promise<undefined> {
  await redis.hdel(state, 'live', 'liveUuid');
}
