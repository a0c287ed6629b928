import { parseArgs } from 'node:util';
import { benches } from '../../bench/all.ts';
import type { Place } from '../../bench/harness/bench.ts';
import type { WholeSystem } from '../../bench/harness/whole-system.ts';
import {
  functionsBench,
  idleBench,
  pipelineBench,
  runBenches,
  runFunctionsBench,
  runIdleBench,
  runPipelineBench,
  runSearchBench,
  runSystemBench,
  searchBench,
  systemBench,
} from '../../bench/run.ts';
import { CliError } from '../cli-error.ts';
import { type Control, tryConnect } from '../control.ts';
import { endpointVariables, toEndpoints } from '../endpoints.ts';
import { installPrograms } from '../install.ts';
import { type Environment, type Instance, openInstance } from '../instance.ts';
import { makeParts } from '../parts.ts';
import { type Print, seconds } from '../print.ts';
import { withRoleVariables } from '../role-variables.ts';
import { startInstance } from '../start.ts';
import { stopInstance } from '../stop.ts';
import { fetchToken } from '../token.ts';
import { defineCommand, type Options } from './command.ts';
import { onInterrupt } from './interrupt.ts';

/** Parts that the request benches need; the pipeline bench needs all engines. */
const requestParts = ['redis', 'issuer'];
const nodes = ['es01', 'es02', 'es03'];
const minSlices = 9;
const minTurns = 5;

const names = [
  ...benches.map(({ name }) => name),
  functionsBench,
  pipelineBench,
  systemBench,
  idleBench,
  searchBench,
];
const options = {
  slices: {
    type: 'string',
    default: String(minSlices),
    value: 'N',
    text: 'How often each contender of a bench of requests is measured.',
  },
  turns: {
    type: 'string',
    default: String(minTurns),
    value: 'N',
    text: `How often ${systemBench} is measured.`,
  },
} as const satisfies Options;

export const bench = defineCommand(
  'bench',
  'measure what a request costs, and what a write costs everywhere',
  {
    purpose:
      'Measures what a request costs, on Redis and an issuer of its own, how long each function takes in a Redis of ' +
      'its own, how fast the pipeline is, and what a write costs and how long it takes in the whole system. It ' +
      'prints tables and judges nothing: the exit code is 0 whatever the figures are. See docs/performance.md.',
    operands: [['[name…]', `Of ${names.join(', ')}; all if left out.`]],
    options,
    examples: ['bench', 'bench commit --slices 21'],
  },
  (args, { env }) => run(args, env),
);

async function run(args: readonly string[], env: Environment): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const slices = formatCount('--slices', values.slices);
  const turns = formatCount('--turns', values.turns);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new CliError(`There is no bench ${unknown.join(', ')}: there are ${names.join(', ')}.`);
  }
  const isChosen = (name: string) => positionals.length === 0 || positionals.includes(name);
  const chosen = benches.filter(({ name }) => isChosen(name));

  const instance = openInstance('test', env);
  if ((await tryConnect(instance.name)) !== undefined) {
    throw new CliError('The test instance is in use, by ./dev test or another ./dev bench: try again later.');
  }
  const signal = onInterrupt();
  const begin = performance.now();
  if (chosen.length > 0) {
    await withInstance(instance, env, requestParts, signal, async (_control, place) => {
      await runBenches(chosen, place, { slices, cpuMsInSlice: 1_000, connections: 32 }, signal);
    });
  }
  if (isChosen(functionsBench)) {
    await installPrograms(['redis-server'], console.log);
    await runFunctionsBench(signal);
  }
  if (isChosen(pipelineBench)) {
    await withInstance(
      instance,
      env,
      [...requestParts, 'rabbitmq', ...nodes],
      signal,
      async (control, place) => {
        const { elasticsearchUrls } = toEndpoints(instance, env);
        const running = (await control.status()).parts.filter(({ name }) => nodes.includes(name));
        const elasticsearchPids = running.flatMap(({ pid }) => pid ?? []);
        await runPipelineBench({ ...place, elasticsearchUrls, elasticsearchPids }, signal);
      },
    );
  }
  if (isChosen(systemBench)) {
    await withWholeSystem(instance, env, signal, (system) => runSystemBench(system, turns, signal));
  }
  if (isChosen(searchBench)) {
    await withWholeSystem(instance, env, signal, (system) => runSearchBench(system, signal));
  }
  if (isChosen(idleBench)) {
    await withWholeSystem(instance, env, signal, (system) => runIdleBench(system, signal));
  }
  console.log(`\nDone in ${seconds(performance.now() - begin)}.`);
  return 0;
}

function formatCount(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new CliError(`${option} must be a whole number from 1.`);
  return count;
}

/** Runs the work on everything that `./dev up` starts, with the roles as in production. */
async function withWholeSystem(
  instance: Instance,
  env: Environment,
  signal: AbortSignal,
  work: (system: WholeSystem) => Promise<void>,
): Promise<void> {
  const endpoints = toEndpoints(instance, env);
  const roles = makeParts(instance, endpoints).filter(({ kind }) => kind === 'role');
  const asInProduction = { NODE_ENV: 'production', LOG_LEVEL: 'info' };
  const roleEnv = withRoleVariables(env, Object.fromEntries(roles.map(({ name }) => [name, asInProduction])));
  await withInstance(instance, roleEnv, undefined, signal, async (control, { redisUrl, token }) => {
    const { parts } = await control.status();
    const processes = parts.flatMap(({ name, kind, pid }) =>
      pid === null || kind === 'issuer' ? [] : [{ name, pid, isRole: kind === 'role' }],
    );
    // List Planbase's own processes first.
    const ordered = [
      ...processes.filter(({ isRole }) => isRole),
      ...processes.filter(({ isRole }) => !isRole),
    ];
    const [elasticsearchUrl = ''] = endpoints.elasticsearchUrls;
    await work({ apiUrl: endpoints.apiUrl, redisUrl, elasticsearchUrl, token, processes: ordered });
  });
}

/**
 * Runs the work on an empty instance of these parts only, or of everything that `./dev up` starts. Deletes the
 * instance's data afterwards.
 */
async function withInstance(
  instance: Instance,
  env: Environment,
  parts: readonly string[] | undefined,
  signal: AbortSignal,
  work: (control: Control, place: Omit<Place, 'folder'>) => Promise<void>,
): Promise<void> {
  const print: Print = (text) => console.log(text);
  try {
    const { control } = await startInstance({
      instance,
      env,
      ...(parts !== undefined && { parts }),
      purge: true,
      print,
      signal,
    });
    const endpoints = toEndpoints(instance, env);
    await work(control, {
      redisUrl: endpoints.redisUrl,
      token: await fetchToken(instance, env),
      env: endpointVariables(endpoints),
    });
  } finally {
    await stopInstance(instance, true, print);
  }
}
