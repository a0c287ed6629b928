import { expect, test } from 'bun:test';
import { untilAtRest } from '../support/pipeline.ts';
import { api, search, token } from '../support/planbase.ts';
import { startBusy } from './busy.ts';
import { bulkItems, type Peak, since, watchMemory } from './processes.ts';
import { SearchableRevisions } from './replaced.ts';
import { quantile, SmallClient } from './small-writes.ts';

const busyOrg = 'busy.example';
/** As many as two cores index within the time of the suite, next to everything else. */
const plans = 120;
const services = 250;
const replacedServices = 999;
const listObjects = (count: number) => 2 + 3 * count;

const idleWrites = 200;
const idlePauseMs = 25;
const loadedPauseMs = 50;
/** The load ends when every large plan is searchable, or after this time; the rest drains without it. */
const maxLoadMs = 90_000;
const drainsWithinMs = 120_000;

const maxSlowdown = 10;
/** An idle machine may answer so fast that ten times as long is a turn of a busy scheduler. */
const minBoundMs = 1_000;
const searchableWithinMs = 10_000;
const maxWrittenPerNeeded = 2;

const run = crypto.randomUUID().slice(0, 8);

/** Number of documents of the busy organisation that searches see. */
async function documents(filter: readonly object[] = []): Promise<number> {
  const query = { bool: { filter: [{ term: { _org: busyOrg } }, ...filter] } };
  return (await search({ size: 0, track_total_hits: true, query })).total;
}

/** Calls back when all plans of the busy organisation are searchable. */
async function untilAllSearchable(isOver: () => boolean): Promise<void> {
  while (!isOver() && (await documents([{ term: { relation: 'plan' } }])) < plans + 1) await Bun.sleep(500);
}

const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const readMemory = (peaks: readonly Peak[]) =>
  peaks
    .map(({ part, beforeMiB, mib, boundMiB }) => {
      return `${part} ${beforeMiB.toFixed(0)} before, ${mib.toFixed(0)} of ${boundMiB}`;
    })
    .join(', ');

test('an organisation with a large backlog, large writes and exports does not slow down another one', async () => {
  await untilAtRest(60_000);
  const small = await SmallClient.of('small.example');
  await small.write(idlePauseMs, (count) => count === idleWrites / 4);
  const idle = await small.write(idlePauseMs, (count) => count === idleWrites);
  await untilAtRest(30_000);

  const peaks = await watchMemory();
  const itemsBefore = await bulkItems();
  const busyToken = await token({ org: busyOrg });
  const beganMs = performance.now();
  const busy = startBusy({
    api,
    token: busyToken,
    org: busyOrg,
    prefix: run,
    plans,
    services,
    planBytes: 1_000_000,
    replacedServices,
    replacementsPerS: 3,
    exports: 8,
  });
  const replaced = new SearchableRevisions(`${run}-replaced`, busyToken);
  let isOver = false;
  const loaded = small.write(loadedPauseMs, () => isOver);
  const timer = setTimeout(() => {
    isOver = true;
  }, maxLoadMs);
  await untilAllSearchable(() => isOver);
  isOver = true;
  clearTimeout(timer);
  const loadedMs = performance.now() - beganMs;
  const writes = await loaded;
  const [imported, figures] = await Promise.all([busy.imported, busy.stop()]);
  const drains = await untilAtRest(drainsWithinMs).then(
    () => true,
    () => false,
  );
  const drainedMs = performance.now() - beganMs;
  const searchableMs = await small.searchableAfterMs(writes.objectIds);
  const revisions = await replaced.stop();
  const items = since(itemsBefore, await bulkItems());
  const written = items.done + items.conflict + items.rejected + items.unfinished;
  // Each revision of the replaced plan that became searchable has put other objects in the place of those before.
  const needed =
    plans * listObjects(services) +
    revisions * 2 * listObjects(replacedServices) +
    writes.objectIds.length * listObjects(2);

  const [idleP99, loadedP99] = [quantile(idle.tookMs, 0.99), quantile(writes.tookMs, 0.99)];
  console.log(
    [
      `${plans} plans, ${(imported.bytes / 1_048_576).toFixed(0)} MiB, imported in ${(imported.tookMs / 1_000).toFixed(1)} s`,
      `load for ${(loadedMs / 1_000).toFixed(1)} s, ${drains ? '' : 'not '}drained after ${(drainedMs / 1_000).toFixed(1)} s`,
      `${written} documents written for ${needed} needed: ${(written / needed).toFixed(2)} ${JSON.stringify(items)}`,
      `${figures.replacedMs.length} large replacements, p50 ${ms(quantile(figures.replacedMs, 0.5))}, ${revisions} of them indexed`,
      `${figures.exported} exports to the end, ${(figures.exportedBytes / 1_048_576).toFixed(0)} MiB`,
      `refused ${JSON.stringify(figures.refused)}`,
      `small writes idle p50 ${ms(quantile(idle.tookMs, 0.5))}, p99 ${ms(idleP99)}`,
      `under load (${writes.tookMs.length}) p50 ${ms(quantile(writes.tookMs, 0.5))}, p99 ${ms(loadedP99)}, max ${ms(Math.max(...writes.tookMs))}`,
      `searchable after p50 ${ms(quantile(searchableMs, 0.5))}, p99 ${ms(quantile(searchableMs, 0.99))}, max ${ms(Math.max(...searchableMs))}`,
      `most MiB of memory: ${readMemory(peaks())}`,
    ].join('; '),
  );

  expect(drains).toBe(true);
  expect(writes.refused).toEqual([]);
  expect(loadedP99).toBeLessThanOrEqual(Math.max(maxSlowdown * idleP99, minBoundMs));
  expect(Math.max(...searchableMs)).toBeLessThanOrEqual(searchableWithinMs);
  expect(written / needed).toBeLessThan(maxWrittenPerNeeded);
  expect(await documents()).toBe(plans * listObjects(services) + listObjects(replacedServices));
  for (const { part, mib, boundMiB } of peaks()) expect([part, mib <= boundMiB]).toEqual([part, true]);
}, 290_000);
