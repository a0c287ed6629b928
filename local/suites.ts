import { containers } from './tools/containers.ts';
import { engines } from './tools/engines.ts';
import { jsonSchemaSuite } from './tools/json-schema-suite.ts';
import { oasdiff } from './tools/oasdiff.ts';
import { python } from './tools/python.ts';
import type { Tool } from './tools/tool.ts';

/** One group of checks of ./dev test. */
export interface Suite {
  readonly name: string;
  /** A command counts as one check; tests are the folders of test files, which count one by one. */
  readonly runs: { readonly command: readonly string[] } | { readonly tests: readonly string[] };
  /** Runs longer than this: stopped and failed. */
  readonly budgetS: number;
  /** Runs against the test instance, whose addresses are in the environment. */
  readonly needsEngines: boolean;
  /** Only runs when it is named or with `--all`. Single files are long by their name: `*.long.test.ts`. */
  readonly long?: boolean;
  /** Programs that it runs beside; each is installed from the Debian package of its name when it is missing. */
  readonly programs?: readonly string[];
  /** What else it needs beside npm's packages; installed before it runs, outside of its budget. */
  readonly tools?: readonly Tool[];
}

type More = Pick<Suite, 'long' | 'programs' | 'tools'>;

const command = (name: string, budgetS: number, words: readonly string[], more: More = {}): Suite => {
  return { name, runs: { command: words }, budgetS, needsEngines: false, ...more };
};

const tests = (name: string, budgetS: number, folders: readonly string[], more: More = {}): Suite => {
  return { name, runs: { tests: folders }, budgetS, needsEngines: false, ...more };
};

/** Its tests are in `test/` under its name, and have the engines of the test instance. */
const onEngines = (name: string, budgetS: number, more: More = {}): Suite => {
  return { name, runs: { tests: [`test/${name}`] }, budgetS, needsEngines: true, ...more };
};

const chaosOptions = ['--seed', '70454', '--minutes', '3', '--empty-redis'];

/** The suites in the order in which they run. */
export const suites: readonly Suite[] = [
  command('format+lint', 30, ['node_modules/.bin/biome', 'check', '--error-on-warnings', '.']),
  command('types', 60, ['node_modules/.bin/tsc', '--noEmit']),
  command('arrows', 60, [
    // On Bun: it wants a newer Node than the rest of the project does.
    ...['bun', '--bun', 'node_modules/.bin/depcruise', '--config', '.dependency-cruiser.cjs'],
    ...['src', 'generator', 'local', 'model', 'load'],
  ]),
  command('generated', 30, ['bun', 'generator/main.ts', 'generate', '--check']),
  tests('contract', 60, ['test/contract'], { tools: [oasdiff] }),
  tests('unit', 300, ['src', 'generator', 'local', 'load'], { tools: [jsonSchemaSuite] }),
  tests('model', 180, ['model']),
  // It starts a Redis of its own, which is installed with the other engines.
  onEngines('store', 60),
  onEngines('main-job', 60),
  onEngines('search', 300),
  onEngines('crash-points', 1_800),
  onEngines('projections', 300),
  onEngines('audit', 420),
  onEngines('rebuild', 900),
  // Its search consumers take the place of the instance's.
  onEngines('self-repair', 600),
  // Its processes have a Redis and a virtual host of RabbitMQ of their own, and the instance's other engines.
  onEngines('messages', 600),
  // As `messages`.
  onEngines('identity', 240),
  onEngines('durability', 420),
  onEngines('engine-faults', 480),
  onEngines('api', 180, { programs: ['nginx'] }),
  onEngines('observability', 600),
  // Its API processes have Redis servers of their own and the instance's issuer.
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
  // This seed's schedule has every kind of fault, and one of almost every part. It starts an instance itself, whose
  // roles reach the engines on ways that can be cut.
  command('chaos', 480, [...['bun', 'local/main.ts', 'chaos'], ...chaosOptions], {
    tools: [engines],
    long: true,
  }),
  // On a Docker Engine of its own, whose images have Elasticsearch as the instances do.
  tests('containers', 600, ['test/containers'], {
    tools: [engines, containers, python],
    long: true,
  }),
];
