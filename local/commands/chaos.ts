import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Network } from '../chaos/network.ts';
import { organisations } from '../chaos/organisations.ts';
import { isClean, reportText, scheduleTable } from '../chaos/print.ts';
import { runChaos } from '../chaos/run.ts';
import { makeSchedule, withEmptyRedis } from '../chaos/schedule.ts';
import { CliError } from '../cli-error.ts';
import { tryConnect } from '../control.ts';
import { toEndpoints } from '../endpoints.ts';
import { type Environment, openInstance } from '../instance.ts';
import { makeParts } from '../parts.ts';
import { type Print, seconds } from '../print.ts';
import { withRoleVariables } from '../role-variables.ts';
import { startInstance } from '../start.ts';
import { stopInstance } from '../stop.ts';
import { defaultTokenRequest, fetchToken } from '../token.ts';
import { defineCommand, type Options } from './command.ts';
import { onInterrupt } from './interrupt.ts';
import { keepLogs } from './logs.ts';

const options = {
  seed: {
    type: 'string',
    default: '1',
    value: 'N',
    text: 'The schedule of faults: the same seed, the same faults.',
  },
  minutes: { type: 'string', default: '3', value: 'N', text: 'For how long, 1 to 1440.' },
  'empty-redis': { type: 'boolean', default: false, text: 'Let Redis come back empty, once.' },
  report: { type: 'string', value: 'FILE', text: 'Write the report there too.' },
} as const satisfies Options;

export const chaos = defineCommand(
  'chaos',
  'write while everything fails, on an instance of its own, and compare',
  {
    purpose:
      'Writes plans while everything is killed, frozen, restarted and cut off, on an instance of its own, and ' +
      'compares journals, store, history, index and a replica afterwards. See docs/chaos.md.',
    options,
    exitCodes: '1 if anything was lost or is wrong.',
    examples: ['chaos', 'chaos --seed 70454 --minutes 30 --report chaos.txt'],
  },
  (args, { env }) => run(args, env),
);

async function run(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const seed = Number(values.seed);
  const minutes = Number(values.minutes);
  if (!Number.isInteger(seed) || seed < 0) throw new CliError('--seed must be a whole number from 0.');
  if (!(minutes >= 1 && minutes <= 1_440)) throw new CliError('--minutes must be a number from 1 to 1440.');

  const instance = openInstance('test', env);
  if ((await tryConnect(instance.name)) !== undefined) {
    throw new CliError(
      'The test instance is in use, by ./dev test, ./dev bench or another ./dev chaos: try again later.',
    );
  }
  const print: Print = (text) => console.log(text);
  const signal = onInterrupt();
  const begin = performance.now();
  const lengthMs = minutes * 60_000;
  const planned = makeSchedule(seed, lengthMs);
  const schedule = values['empty-redis'] ? withEmptyRedis(planned, lengthMs) : planned;
  print(`The schedule of seed ${seed}:\n\n${scheduleTable(schedule)}\n`);

  // Stop before the addresses are made: the passwords in them are created at first use.
  await stopInstance(instance, true, print);
  const endpoints = toEndpoints(instance, env);
  const network = await Network.open(endpoints, { api: instance.ports.api, 'api-2': instance.ports.api2 });
  let clean = false;
  try {
    const { control } = await startInstance({
      instance,
      env: withRoleVariables(env, network.roleVariables),
      parts: makeParts(instance, endpoints).map(({ name }) => name),
      print,
      signal,
    });
    const tokens = new Map<string, string>();
    for (const { org } of organisations) {
      tokens.set(org, await fetchToken(instance, env, { ...defaultTokenRequest, org, subject: org }));
    }
    const adminToken = await fetchToken(instance, env, { ...defaultTokenRequest, scope: 'plans:admin' });
    const parts = { instance, control, endpoints, network, tokens, adminToken };
    const report = await runChaos({ ...parts, seed, minutes, schedule, print }, signal);
    clean = isClean(report);
    const text = reportText(report);
    console.log(`\n${text}`);
    if (values.report !== undefined) writeFileSync(values.report, `${text}\n`);
  } finally {
    await stopInstance(instance, false, print);
    if (!clean) keepLogs(instance, print);
    await stopInstance(instance, true, print);
    network.close();
  }
  console.log(`\nDone in ${seconds(performance.now() - begin)}.`);
  return clean ? 0 : 1;
}
