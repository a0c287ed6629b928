import { parseArgs } from 'node:util';
import { CliError } from '../cli-error.ts';
import { toEndpoints } from '../endpoints.ts';
import { followLogs } from '../follow.ts';
import { type Environment, type Instance, openInstance } from '../instance.ts';
import { runMainJob } from '../main-job.ts';
import type { PartEvent } from '../part.ts';
import { type Print, seconds, table } from '../print.ts';
import { type Started, startInstance } from '../start.ts';
import { fetchToken } from '../token.ts';
import { defineCommand, type Options } from './command.ts';
import { onInterrupt, untilAborted } from './interrupt.ts';

const options = {
  detach: { type: 'boolean', default: false, text: 'Return when all is ready; ./dev down stops it.' },
} as const satisfies Options;

export const up = defineCommand(
  'up',
  'start everything, write a plan and find it; then follow the logs',
  {
    purpose:
      'Installs what is missing, starts the engines and the processes of Planbase, writes the example plan and ' +
      'finds it by eight queries. Then it follows the logs until Ctrl-C stops everything. Plans of your own in ' +
      'the index are counted apart. If the plan is not found, everything keeps running and the exit code is 1.',
    options,
    examples: ['up', 'up --detach'],
  },
  (args, { instance, env }) => run(args, instance, env),
);

async function run(args: readonly string[], instanceName: string, env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const instance = openInstance(instanceName, env);
  const begin = performance.now();
  const print: Print = (text) => console.log(`${seconds(performance.now() - begin).padStart(8)}  ${text}`);
  const signal = onInterrupt();

  const started = await startInstance({ instance, env, print, signal, onEvent: eventPrinter(print) });
  if (started.already) {
    started.control.close();
    console.log(`Already up. See ./dev status.\n\n${addresses(instance, env)}`);
    return 0;
  }
  const { control } = started;
  const code = await Promise.race([mainJob(instance, env, print), untilAborted(signal).then(() => 130)]);
  if (values.detach && !signal.aborted) {
    await control.release();
    control.close();
    console.log('\nRunning in the background: ./dev status, ./dev down');
    return code;
  }
  return stayUntilInterrupted(instance, started, signal, code);
}

async function stayUntilInterrupted(
  instance: Instance,
  { control }: Started,
  signal: AbortSignal,
  code: number,
): Promise<number> {
  const parts = (await control.status()).parts.map((part) => part.name);
  const width = Math.max(...parts.map((part) => part.length));
  if (!signal.aborted) console.log('\nFollowing the logs. Ctrl-C stops everything.\n');
  const unfollow = followLogs(instance, parts, (part, line) =>
    console.log(`${part.padEnd(width)} │ ${line}`),
  );
  await Promise.race([untilAborted(signal), control.closed]);
  unfollow();
  if (!signal.aborted) {
    throw new CliError(
      'The supervisor has ended. Was it stopped by ./dev down? If not, ./dev down cleans up.',
    );
  }
  await control.down();
  return code;
}

async function mainJob(instance: Instance, env: Environment, print: Print): Promise<number> {
  const { apiUrl, elasticsearchUrls } = toEndpoints(instance, env);
  const [elasticsearchUrl] = elasticsearchUrls;
  if (elasticsearchUrl === undefined) throw new CliError('ELASTICSEARCH_URLS names no node.');
  try {
    const token = await fetchToken(instance, env);
    const { path, text, isFound } = await runMainJob({ instance, apiUrl, elasticsearchUrl, token, print });
    console.log(`\n${text}\n`);
    console.log(`${addresses(instance, env)}\n\ncurl -H 'Authorization: Bearer ${token}' ${apiUrl}${path}`);
    if (isFound) return 0;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(`\n${error.message}`);
  }
  return 1;
}

function addresses(instance: Instance, env: Environment): string {
  const { apiUrl, authIssuer, redisUrl, elasticsearchUrls, external } = toEndpoints(instance, env);
  const management = external.has('rabbitmq')
    ? 'as in RABBITMQ_URL'
    : `http://127.0.0.1:${instance.ports.rabbitmqManagement} (user and password: ./dev env)`;
  return table([
    ['API', apiUrl],
    ['Try it out', `${apiUrl}/docs`],
    ['Issuer', authIssuer],
    ['Redis', redisUrl],
    ['RabbitMQ', management],
    ['Elasticsearch', elasticsearchUrls.join(' ')],
  ]);
}

/** Prints parts as they start and stop, with the time from start to ready. */
function eventPrinter(print: Print): (event: PartEvent) => void {
  const startedAtMs = new Map<string, number>();
  return ({ part, state, detail, atMs }) => {
    if (state === 'starting') startedAtMs.set(part, atMs);
    const tookMs = atMs - (startedAtMs.get(part) ?? 0);
    const note = state === 'ready' ? `(${seconds(tookMs)})` : (detail ?? '');
    print(`${part.padEnd(18)}${state === 'backoff' ? '' : `${state} `}${note}`);
  };
}
