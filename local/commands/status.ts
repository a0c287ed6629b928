import { parseArgs } from 'node:util';
import { tryConnect } from '../control.ts';
import { type Service, toEndpoints } from '../endpoints.ts';
import { redisAnswers } from '../engines/redis.ts';
import { type Environment, type Instance, openInstance } from '../instance.ts';
import { table } from '../print.ts';
import { isAlive } from '../proc/identity.ts';
import { readState } from '../supervisor/state.ts';
import { defineCommand, type Options } from './command.ts';

const notRunning = 3; // As `systemctl status` has it.
const probeTimeoutMs = 2_000;

const options = {
  json: { type: 'boolean', default: false, text: 'Print one JSON object.' },
} as const satisfies Options;

export const status = defineCommand(
  'status',
  'show what runs, where, and whether it answers',
  {
    purpose: 'Prints every engine and process of the instance with its pid, port, health and restarts.',
    options,
    exitCodes: `${notRunning} if the instance is not up.`,
    examples: ['status', 'status --json'],
  },
  (args, { instance, env }) => run(args, instance, env),
);

async function run(args: readonly string[], instanceName: string, env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const instance = openInstance(instanceName, env);
  const control = await tryConnect(instanceName);
  const now = await control?.status();
  control?.close();
  const external = await Promise.all(externalServices(instance, env));
  if (values.json) {
    const parts = [...external, ...(now?.parts ?? [])];
    console.log(JSON.stringify({ instance: instanceName, running: now !== undefined, parts }, null, 2));
  } else if (now === undefined) {
    console.log(`The instance ${instanceName} is not up.${listLeftovers(instance)}`);
  } else {
    const rows = [...external, ...now.parts].map((part) => [
      part.name,
      part.state,
      part.pid ?? '-',
      part.port ?? '-',
      part.health,
      part.restarts,
    ]);
    console.log(table([['name', 'state', 'pid', 'port', 'health', 'restarts'], ...rows]));
  }
  return now === undefined ? notRunning : 0;
}

/** Returns the external services of the environment in the shape of parts. */
function externalServices(instance: Instance, env: Environment) {
  const endpoints = toEndpoints(instance, env);
  const probes: Readonly<Record<Service, () => Promise<boolean>>> = {
    redis: () => redisAnswers(endpoints.redisUrl),
    rabbitmq: () => accepts(new URL(endpoints.rabbitmqUrl)),
    elasticsearch: async () => (await Promise.all(endpoints.elasticsearchUrls.map(answers))).every(Boolean),
    issuer: () => answers(`${endpoints.authIssuer}/.well-known/openid-configuration`),
  };
  return [...endpoints.external].map(async (name) => ({
    name,
    kind: 'external',
    state: 'external',
    pid: null,
    port: null,
    health: (await probes[name]().catch(() => false)) ? 'ok' : 'failing',
    restarts: 0,
  }));
}

async function answers(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(probeTimeoutMs) })).ok;
}

async function accepts({ hostname, port, protocol }: URL): Promise<boolean> {
  const defaultPort = protocol === 'amqps:' ? 5671 : 5672;
  const socket = await Bun.connect({ hostname, port: Number(port) || defaultPort, socket: { data() {} } });
  socket.end();
  return true;
}

function listLeftovers(instance: Instance): string {
  const left = (readState(instance)?.parts ?? []).filter((part) => isAlive(part.process));
  if (left.length === 0) return '';
  const names = left.map((part) => `${part.name} (pid ${part.process.pid})`).join(', ');
  return `\nIts supervisor was killed and left these running: ${names}. ./dev down stops them.`;
}
