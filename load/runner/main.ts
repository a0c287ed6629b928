/**
 * bun load/runner/main.ts SCRIPT [--out json=FILE.gz]: runs a k6 script of load/ on Bun. The environment is the script's
 * `__ENV`. Offers the part of k6 that the scripts use and refuses the rest by name. Exit codes as k6's: 0, 99 when a
 * threshold is missed, 107 when the script throws.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { execute } from './execute.ts';
import { provideModules } from './modules.ts';
import { openPoints } from './points.ts';
import { Registry } from './registry.ts';
import { readScenarios } from './scenarios.ts';
import type { MetricType } from './sinks.ts';
import { readThresholds } from './thresholds.ts';

interface Script {
  readonly default: (data: unknown) => unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly setup?: () => unknown;
  readonly teardown?: (data: unknown) => unknown;
  readonly handleSummary?: (data: unknown) => { readonly stdout?: string };
}

const builtIn: readonly (readonly [string, MetricType])[] = [
  ['checks', 'rate'],
  ['dropped_iterations', 'counter'],
  ['http_req_duration', 'trend'],
  ['http_req_failed', 'rate'],
  ['http_reqs', 'counter'],
  ['iteration_duration', 'trend'],
  ['iterations', 'counter'],
];
const knownOptions = ['scenarios', 'summaryTrendStats', 'thresholds'];
const thresholdMissed = 99;
const scriptFailed = 107;
/** Errors of iterations that are printed. */
const maxErrors = 10;

async function run(path: string, out: string | undefined): Promise<number> {
  const modules = provideModules();
  Object.assign(globalThis, { __ENV: { ...process.env } });
  const script = (await import(resolve(path))) as Script;
  const { options = {} } = script;
  const unknown = Object.keys(options).filter((name) => !knownOptions.includes(name));
  if (unknown.length > 0) throw new Error(`This runner does not know the options ${unknown.join(', ')}.`);
  const scenarios = readScenarios(options['scenarios']);

  const points = out === undefined ? undefined : openPoints(out);
  const thresholds = readThresholds(options['thresholds'] as Record<string, unknown> | undefined);
  const registry = new Registry(thresholds, (point) => points?.add(point));
  for (const [name, type] of builtIn) registry.define(name, type);
  modules.use(registry);

  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort()).once('SIGTERM', () => interrupted.abort());
  let errors = 0;
  const onError = (error: unknown): void => {
    errors += 1;
    if (errors <= maxErrors) console.error(error);
  };
  let elapsedMs = 0;
  try {
    // k6 hands the data of setup on as JSON.
    const data: unknown = JSON.parse(JSON.stringify((await script.setup?.()) ?? null));
    const begin = performance.now();
    const execution = { registry, iterate: () => script.default(data), onError, signal: interrupted.signal };
    await Promise.all(scenarios.map((scenario) => execute(scenario, execution)));
    elapsedMs = performance.now() - begin;
    await script.teardown?.(data);
  } finally {
    await points?.close();
  }
  const metrics = registry.summarize(elapsedMs);
  const summary = script.handleSummary?.({ metrics, state: { testRunDurationMs: elapsedMs } });
  console.log(summary?.stdout ?? '');
  const isMissed = Object.values(metrics).some(({ thresholds: results = {} }) =>
    Object.values(results).some(({ ok }) => !ok),
  );
  return isMissed ? thresholdMissed : 0;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
try {
  const [script] = positionals;
  if (script === undefined || positionals.length > 1) throw new Error('Name one script.');
  if (values.out?.startsWith('json=') === false) throw new Error('--out must be json=FILE.gz.');
  process.exit(await run(script, values.out?.slice('json='.length)));
} catch (error) {
  console.error(error);
  process.exit(scriptFailed);
}
