import { containers } from './tools/containers.ts';
import { engines } from './tools/engines.ts';
import { jsonSchemaSuite } from './tools/json-schema-suite.ts';
import { oasdiff } from './tools/oasdiff.ts';
import { python } from './tools/python.ts';
import type { Tool } from './tools/tool.ts';

/** One group of checks of ./dev test. */
export interface Suite {
  readonly name: string;
  /** A command counts as one check. `tests` are folders of test files, whose tests are counted one by one. */
  readonly runs: { readonly command: readonly string[] } | { readonly tests: readonly string[] };
  /** Maximum run time: a longer run is stopped and fails. */
  readonly budgetS: number;
  /** Whether it runs against the test instance, whose addresses are in the environment. */
  readonly needsEngines: boolean;
  /** Whether it runs only when it is named or with `--all`. Single long files are named `*.long.test.ts`. */
  readonly long?: boolean;
  /** Further programs that it needs. A missing one is installed from the Debian package with its name. */
  readonly programs?: readonly string[];
  /** Further tools that are not npm packages; installed before it runs, outside of its budget. */
  readonly tools?: readonly Tool[];
}

type More = Pick<Suite, 'long' | 'programs' | 'tools'>;

const command = (name: string, budgetS: number, words: readonly string[], more: More = {}): Suite => {
  return { name, runs: { command: words }, budgetS, needsEngines: false, ...more };
};

const tests = (name: string, budgetS: number, folders: readonly string[], more: More = {}): Suite => {
  return { name, runs: { tests: folders }, budgetS, needsEngines: false, ...more };
};

/** A suite with its tests in `test/<name>` that uses the engines of the test instance. */
const onEngines = (name: string, budgetS: number, more: More = {}): Suite => {
  return { name, runs: { tests: [`test/${name}`] }, budgetS, needsEngines: true, ...more };
};

const chaosOptions = ['--seed', '70454', '--minutes', '3', '--empty-redis'];

/** The suites in the order in which they run. */
export const suites: readonly Suite[] = [
  command('format+lint', 30, ['node_modules/.bin/biome', 'check', '--error-on-warnings', '.']),
  command('language', 30, ['bun', 'local/language/main.ts']),
  command('types', 60, ['node_modules/.bin/tsc', '--noEmit']),
  command('arrows', 60, [
    // Run on Bun: it requires a newer Node than the rest of the project.
    ...['bun', '--bun', 'node_modules/.bin/depcruise', '--config', '.dependency-cruiser.cjs'],
    ...['src', 'generator', 'local', 'model', 'load'],
  ]),
  command('generated', 30, ['bun', 'generator/main.ts', 'generate', '--check']),
  tests('contract', 60, ['test/contract'], { tools: [oasdiff] }),
  tests('unit', 300, ['src', 'generator', 'local', 'load'], { tools: [jsonSchemaSuite] }),
  tests('model', 180, ['model']),
  // It starts its own Redis, which is installed with the other engines.
  onEngines('store', 60),
  onEngines('main-job', 60),
  // Suites that replace the index come first: the fewer plans there are, the faster they are.
  // Its search consumers replace those of the instance.
  onEngines('self-repair', 600),
  onEngines('rebuild', 900),
  onEngines('crash-points', 1_800),
  onEngines('durability', 420),
  onEngines('engine-faults', 480, { long: true }),
  onEngines('projections', 300),
  onEngines('audit', 600),
  onEngines('search', 300),
  // Its processes use their own Redis and RabbitMQ virtual host, and the instance's other engines.
  onEngines('messages', 600),
  // As `messages`.
  onEngines('identity', 240),
  onEngines('api', 180, { programs: ['nginx'] }),
  onEngines('observability', 600),
  // Its API processes use their own Redis servers and the instance's issuer.
  onEngines('cache', 180),
  // As `cache`.
  onEngines('properties', 300),
  onEngines('extremes', 300),
  onEngines('docs', 120, { programs: ['chromium'] }),
  onEngines('clients', 120, { tools: [python] }),
  onEngines('fuzz', 420, { tools: [python], long: true }),
  onEngines('pacts', 120),
  onEngines('load', 120),
  onEngines('evolution', 180),
  // As `cache`.
  onEngines('bulk-load', 300, { long: true }),
  onEngines('fairness', 300, { long: true }),
  // The schedule of this seed has every kind of fault, and a fault of almost every part. The suite starts its own
  // instance, whose roles reach the engines through proxies that can be cut.
  command('chaos', 480, [...['bun', 'local/main.ts', 'chaos'], ...chaosOptions], {
    tools: [engines],
    long: true,
  }),
  // It runs its own Docker Engine, whose images have the same Elasticsearch as the instances.
  tests('containers', 600, ['test/containers'], {
    tools: [engines, containers, python],
    long: true,
  }),
];
