import { engines } from './tools/engines.ts';
import { jsonSchemaSuite } from './tools/json-schema-suite.ts';
import { oasdiff } from './tools/oasdiff.ts';
import { python } from './tools/python.ts';
import type { Tool } from './tools/tool.ts';

/** One group of checks of ./dev test. */
export interface Suite {
  readonly name: string;
  /** Run in the project's folder; `bun` is the project's own. */
  readonly command: readonly string[];
  /** What counts: the command itself as one check, or the tests that bun test reports. */
  readonly counts: 'command' | 'tests';
  /** Runs longer than this: stopped and failed. */
  readonly budgetS: number;
  /** Runs against the test instance, whose addresses are in the environment. */
  readonly needsEngines: boolean;
  /** Programs that it runs beside; each is installed from the Debian package of its name when it is missing. */
  readonly programs?: readonly string[];
  /** What else it needs beside npm's packages; installed before it runs, outside of its budget. */
  readonly tools?: readonly Tool[];
}

export const suites: readonly Suite[] = [
  {
    name: 'format+lint',
    command: ['node_modules/.bin/biome', 'check', '--error-on-warnings', '.'],
    counts: 'command',
    budgetS: 30,
    needsEngines: false,
  },
  {
    name: 'types',
    command: ['node_modules/.bin/tsc', '--noEmit'],
    counts: 'command',
    budgetS: 60,
    needsEngines: false,
  },
  {
    name: 'arrows',
    // On Bun: it wants a newer Node than the rest of the project does.
    command: [
      ...['bun', '--bun', 'node_modules/.bin/depcruise', '--config', '.dependency-cruiser.cjs'],
      ...['src', 'generator', 'local', 'model', 'load'],
    ],
    counts: 'command',
    budgetS: 60,
    needsEngines: false,
  },
  {
    name: 'generated',
    command: ['bun', 'generator/main.ts', '--check'],
    counts: 'command',
    budgetS: 30,
    needsEngines: false,
  },
  {
    name: 'contract',
    command: ['bun', 'test', './test/contract'],
    counts: 'tests',
    budgetS: 60,
    needsEngines: false,
    tools: [oasdiff],
  },
  {
    name: 'unit',
    command: ['bun', 'test', './src', './generator', './local', './load'],
    counts: 'tests',
    budgetS: 300,
    needsEngines: false,
    tools: [jsonSchemaSuite],
  },
  {
    name: 'model',
    command: ['bun', 'test', './model'],
    counts: 'tests',
    budgetS: 180,
    needsEngines: false,
  },
  {
    name: 'store',
    command: ['bun', 'test', './test/store'],
    counts: 'tests',
    budgetS: 60,
    // It starts a Redis of its own, which is installed with the other engines.
    needsEngines: true,
  },
  {
    name: 'main-job',
    command: ['bun', 'test', './test/main-job'],
    counts: 'tests',
    budgetS: 60,
    needsEngines: true,
  },
  {
    name: 'search',
    command: ['bun', 'test', './test/search'],
    counts: 'tests',
    budgetS: 300,
    needsEngines: true,
  },
  {
    name: 'crash-points',
    command: ['bun', 'test', './test/crash-points'],
    counts: 'tests',
    budgetS: 1_800,
    needsEngines: true,
  },
  {
    name: 'projections',
    command: ['bun', 'test', './test/projections'],
    counts: 'tests',
    budgetS: 300,
    needsEngines: true,
  },
  {
    name: 'audit',
    command: ['bun', 'test', './test/audit'],
    counts: 'tests',
    budgetS: 420,
    needsEngines: true,
  },
  {
    name: 'rebuild',
    command: ['bun', 'test', './test/rebuild'],
    counts: 'tests',
    budgetS: 900,
    needsEngines: true,
  },
  {
    name: 'self-repair',
    // Its search consumers take the place of the instance's.
    command: ['bun', 'test', './test/self-repair'],
    counts: 'tests',
    budgetS: 600,
    needsEngines: true,
  },
  {
    name: 'messages',
    // Its processes have a Redis and a virtual host of RabbitMQ of their own, and the instance's other engines.
    command: ['bun', 'test', './test/messages'],
    counts: 'tests',
    budgetS: 600,
    needsEngines: true,
  },
  {
    name: 'identity',
    // Its processes have a Redis and a virtual host of RabbitMQ of their own, and the instance's other engines.
    command: ['bun', 'test', './test/identity'],
    counts: 'tests',
    budgetS: 240,
    needsEngines: true,
  },
  {
    name: 'durability',
    command: ['bun', 'test', './test/durability'],
    counts: 'tests',
    budgetS: 420,
    needsEngines: true,
  },
  {
    name: 'mishaps',
    command: ['bun', 'test', './test/mishaps'],
    counts: 'tests',
    budgetS: 480,
    needsEngines: true,
  },
  {
    name: 'api',
    command: ['bun', 'test', './test/api'],
    counts: 'tests',
    budgetS: 180,
    needsEngines: true,
  },
  {
    name: 'observability',
    command: ['bun', 'test', './test/observability'],
    counts: 'tests',
    budgetS: 600,
    needsEngines: true,
  },
  {
    name: 'cache',
    // Its API processes have Redis servers of their own and the instance's issuer.
    command: ['bun', 'test', './test/cache'],
    counts: 'tests',
    budgetS: 180,
    needsEngines: true,
  },
  {
    name: 'properties',
    // Its API processes have a Redis of their own and the instance's issuer.
    command: ['bun', 'test', './test/properties'],
    counts: 'tests',
    budgetS: 300,
    needsEngines: true,
  },
  {
    name: 'extremes',
    command: ['bun', 'test', './test/extremes'],
    counts: 'tests',
    budgetS: 300,
    needsEngines: true,
  },
  {
    name: 'docs',
    command: ['bun', 'test', './test/docs'],
    counts: 'tests',
    budgetS: 120,
    needsEngines: true,
    programs: ['chromium'],
  },
  {
    name: 'clients',
    command: ['bun', 'test', './test/clients'],
    counts: 'tests',
    budgetS: 120,
    needsEngines: true,
    tools: [python],
  },
  {
    name: 'fuzz',
    command: ['bun', 'test', './test/fuzz'],
    counts: 'tests',
    budgetS: 420,
    needsEngines: true,
    tools: [python],
  },
  {
    name: 'pacts',
    command: ['bun', 'test', './test/pacts'],
    counts: 'tests',
    budgetS: 120,
    needsEngines: true,
  },
  {
    name: 'load',
    command: ['bun', 'test', './test/load'],
    counts: 'tests',
    budgetS: 120,
    needsEngines: true,
  },
  {
    name: 'evolution',
    command: ['bun', 'test', './test/evolution'],
    counts: 'tests',
    budgetS: 180,
    needsEngines: true,
  },
  {
    name: 'bulk-load',
    command: ['bun', 'test', './test/bulk-load'],
    counts: 'tests',
    budgetS: 300,
    // It has a Redis and an API of its own, and takes its tokens from the instance's issuer.
    needsEngines: true,
  },
  {
    name: 'fairness',
    command: ['bun', 'test', './test/fairness'],
    counts: 'tests',
    budgetS: 300,
    needsEngines: true,
  },
  {
    name: 'chaos',
    // This seed's schedule has every kind of fault, and one of almost every part.
    command: ['bun', 'local/main.ts', 'chaos', '--seed', '70454', '--minutes', '3'],
    counts: 'command',
    budgetS: 480,
    // It starts an instance itself, whose roles reach the engines on ways that can be cut.
    needsEngines: false,
    tools: [engines],
  },
];
