import { afterAll, expect, test } from 'bun:test';
import { canonical } from '../../src/store/canonical.ts';
import { startApi } from '../support/api.ts';
import { readLines, startImport } from '../support/imports.ts';
import { residentMiB } from '../support/memory.ts';
import { token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';

const few = 1_000;
/** After these the cache is full. */
const warm = 30_000;
const many = 100_000;
const maxGrowthMiB = 100;

// On a Redis of its own: 800 000 documents are not to be indexed meanwhile.
const redis = await startRedis();
const api = await startApi({
  REDIS_URL: redis.url,
  CACHE_BYTES: '33554432',
  // As `./dev up` and production have it: the heap would grow with the machine's memory otherwise.
  BUN_JSC_forceRAMSize: '134217728',
});
const authorization = `Bearer ${await token()}`;

afterAll(async () => {
  await api.stop();
  await redis.stop();
});

/** Tells two sets of lines apart without holding either: their number and the sum of their hashes. */
class Digest {
  count = 0;
  #sum = 0n;

  add(line: string): void {
    this.count += 1;
    this.#sum = BigInt.asUintN(64, this.#sum + BigInt(Bun.hash(line)));
  }

  get text(): string {
    return `${this.count} lines, ${this.#sum.toString(16)}`;
  }
}

/** Lines of the plans from `from` to before `to`, some at a time. */
async function* plans(from: number, to: number, digest: Digest): AsyncGenerator<string, void, undefined> {
  const some = 100;
  for (let at = from; at < to; at += some) {
    const lines = Array.from({ length: some }, (_, i) => canonical(planNumber(`bulk-${at + i}`)));
    for (const line of lines) digest.add(line);
    yield `${lines.join('\n')}\n`;
  }
}

/** Imports them; each must be created. */
async function load(from: number, to: number, digest: Digest): Promise<void> {
  const response = await startImport(
    `${api.url}/v1/imports`,
    authorization.slice('Bearer '.length),
    plans(from, to, digest),
  );
  let answered = 0;
  for await (const line of readLines(response)) {
    answered += 1;
    if (!line.startsWith(`{"line":${answered},`) || !line.endsWith('"outcome":"created"}')) {
      throw new Error(`line ${answered} was answered ${line}`);
    }
  }
  expect(answered).toBe(to - from);
}

/** Runs `work`. Returns how high the API's memory was meanwhile. */
async function highestMiB(work: Promise<void>): Promise<number> {
  let highest = await residentMiB(api.pid);
  let working = true;
  const done = work.finally(() => {
    working = false;
  });
  while (working) {
    highest = Math.max(highest, await residentMiB(api.pid));
    await Promise.race([done.catch(() => undefined), Bun.sleep(100)]);
  }
  await done;
  return highest;
}

/** Median times of one request after the other, in milliseconds. */
async function latencies(label: string): Promise<string> {
  const creates: number[] = [];
  const reads: number[] = [];
  const timed = async (times: number[], path: string, init: RequestInit, status: number) => {
    const begin = performance.now();
    const response = await fetch(api.url + path, init);
    await response.arrayBuffer();
    times.push(performance.now() - begin);
    expect(response.status).toBe(status);
  };
  for (let i = 0; i < 500; i++) {
    const plan = planNumber(`${label}-${i}`);
    const headers = { authorization, 'content-type': 'application/json' };
    await timed(creates, '/v1/plans', { method: 'POST', headers, body: JSON.stringify(plan) }, 201);
    await timed(reads, `/v1/plans/${plan.objectId}`, { headers: { authorization } }, 200);
  }
  const p50 = (times: number[]) => (times.toSorted((a, b) => a - b)[250] ?? 0).toFixed(2);
  return `create p50 ${p50(creates)} ms, read p50 ${p50(reads)} ms`;
}

test('100 000 plans are imported and exported again with little memory', async () => {
  const all = new Digest();
  await load(0, few, all);
  console.log(`at ${few} plans: ${await latencies('few')}`);

  const freshMiB = await residentMiB(api.pid);
  const warmMiB = await highestMiB(load(few, warm, all));
  const importBegan = performance.now();
  const importMiB = await highestMiB(load(warm, many, all));
  const importS = (performance.now() - importBegan) / 1_000;
  const rate = (many - warm) / importS;
  console.log(`imported ${many - warm} in ${importS.toFixed(1)} s: ${rate.toFixed(0)} plans/s`);

  const found = new Digest();
  const exportBegan = performance.now();
  const exportMiB = await highestMiB(
    (async () => {
      const response = await fetch(`${api.url}/v1/exports`, { headers: { authorization } });
      for await (const line of readLines(response))
        if (line.includes('"objectId":"12xvxc345ssdsds-508-bulk-')) found.add(line);
    })(),
  );
  const exportS = (performance.now() - exportBegan) / 1_000;
  console.log(`exported in ${exportS.toFixed(1)} s: ${(found.count / exportS).toFixed(0)} plans/s`);
  console.log(
    `memory of the API: ${freshMiB.toFixed(0)} MiB before; at most ${warmMiB.toFixed(0)} MiB while the first ` +
      `${warm} were imported, ${importMiB.toFixed(0)} MiB while the others were, and ` +
      `${exportMiB.toFixed(0)} MiB while exporting`,
  );
  console.log(`at ${many} plans: ${await latencies('many')}`);

  expect(all.count).toBe(many);
  expect(found.text).toBe(all.text);
  expect(Math.max(warmMiB, importMiB) - freshMiB).toBeLessThan(maxGrowthMiB);
  expect(exportMiB - freshMiB).toBeLessThan(maxGrowthMiB);
}, 290_000);
