import { table } from '../../local/print.ts';
import seedPlan from '../../test/fixtures/plan.json' with { type: 'json' };
import seedQueries from '../../test/fixtures/seed-queries.json' with { type: 'json' };
import type { Started } from '../harness/bench.ts';
import { Backlog, type WholeSystem } from '../harness/whole-system.ts';
import { freshLines } from '../pipeline/lines.ts';

/** Plans in the index when the queries are measured, one size after the other. */
const sizes = [10_000, 100_000];
/** Plans of one import. */
const portion = 5_000;
const warmUps = 30;
const requests = 200;
const connections = 16;
const throughputMs = 3_000;

interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Measured {
  readonly title: string;
  readonly apiMs: readonly number[];
  readonly directMs: readonly number[];
  readonly apiPerS: number;
  readonly directPerS: number;
}

/** Measures the seed's queries through the API and in Elasticsearch itself, and returns the report. */
export async function measureSearch(
  system: WholeSystem,
  started: Started,
  signal: AbortSignal,
): Promise<string> {
  const backlog = started.keep(new Backlog(system.redisUrl));
  const json = { 'content-type': 'application/json' };
  const api = {
    url: `${system.apiUrl}/v1/search`,
    headers: { ...json, authorization: `Bearer ${system.token}` },
  };
  const direct = { url: `${system.elasticsearchUrl}/planbase-plans/_search`, headers: json };
  const reports: string[] = [];
  // The queries ask for the canonical plan by its ids.
  let there = 1;
  await importPlans(system, [JSON.stringify(seedPlan)]);
  for (const size of sizes) {
    while (there < size) {
      const count = Math.min(portion, size - there);
      await importPlans(system, freshLines(count));
      await backlog.untilSearchable(signal);
      there += count;
    }
    await backlog.untilQuiet(signal);
    const measured: Measured[] = [];
    for (const { title, body } of seedQueries) {
      signal.throwIfAborted();
      measured.push(await measureQuery(title, JSON.stringify(body), api, direct));
    }
    reports.push(makeReport(size, measured));
  }
  return reports.join('\n\n');
}

async function importPlans({ apiUrl, token }: WholeSystem, lines: readonly string[]): Promise<void> {
  const response = await fetch(`${apiUrl}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: `${lines.join('\n')}\n`,
  });
  const answers = (await response.text()).trim().split('\n').filter(Boolean);
  const refused = answers.find((line) => JSON.parse(line).status !== 201);
  if (!response.ok || refused !== undefined) throw new Error(`the import was refused: ${refused}`);
}

/** Alternates API and Elasticsearch request by request, so that other load on the machine affects both. */
async function measureQuery(title: string, body: string, api: Target, direct: Target): Promise<Measured> {
  const [apiMs, directMs]: [number[], number[]] = [[], []];
  for (let i = 0; i < warmUps + requests; i++) {
    const times = [await ask(api, body), await ask(direct, body)] as const;
    if (i < warmUps) continue;
    apiMs.push(times[0]);
    directMs.push(times[1]);
  }
  const [apiPerS, directPerS] = [await throughput(api, body), await throughput(direct, body)];
  return { title, apiMs, directMs, apiPerS, directPerS };
}

async function ask({ url, headers }: Target, body: string): Promise<number> {
  const beganMs = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`a search was answered ${response.status}`);
  return performance.now() - beganMs;
}

async function throughput(target: Target, body: string): Promise<number> {
  const endsMs = performance.now() + throughputMs;
  let count = 0;
  const client = async () => {
    while (performance.now() < endsMs) {
      await ask(target, body);
      count++;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return (count * 1_000) / throughputMs;
}

function makeReport(size: number, measured: readonly Measured[]): string {
  const rows = measured.map(({ title, apiMs, directMs, apiPerS, directPerS }) => {
    const [api, direct] = [apiMs, directMs].map((times) => times.toSorted((a, b) => a - b));
    const at = (times: readonly number[] = [], share: number) =>
      times[Math.ceil(share * times.length) - 1] ?? 0;
    const [apiP50, directP50] = [at(api, 0.5), at(direct, 0.5)];
    return [
      title,
      ...[apiP50, at(api, 0.99), directP50, at(direct, 0.99)].map((ms) => ms.toFixed(1)),
      (apiP50 / directP50).toFixed(2),
      (apiP50 - directP50).toFixed(1),
      ...[apiPerS, directPerS].map((rate) => rate.toFixed(0)),
    ];
  });
  return `${size} plans, ${8 * size} documents; ${requests} requests of each query, one by one; then ${connections} at a time
${table([
  ['', 'API p50 ms', 'p99', 'direct p50 ms', 'p99', 'ratio', 'more, ms', 'API/s', 'direct/s'],
  ...rows,
])}`;
}
