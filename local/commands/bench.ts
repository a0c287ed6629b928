import { parseArgs } from 'node:util';
import { benches } from '../../bench/all.ts';
import { runBenches } from '../../bench/run.ts';
import { tryConnect } from '../control.ts';
import { endpointsOf, endpointVariables } from '../endpoints.ts';
import { type Environment, openInstance } from '../instance.ts';
import { type Say, seconds } from '../say.ts';
import { startInstance } from '../start.ts';
import { stopInstance } from '../stop.ts';
import { fetchToken } from '../token.ts';
import { UserError } from '../user-error.ts';
import { onInterrupt } from './interrupt.ts';

/** Engines that a bench needs. */
const parts = ['redis', 'issuer'];
const leastSlices = 9;

/**
 * ./dev bench [name…]: measures what a request costs, on Redis and an issuer of its own, and prints tables. It
 * judges nothing: the exit code is 0 whatever the figures are.
 */
export async function bench(args: readonly string[], env: Environment): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { slices: { type: 'string', default: String(leastSlices) } },
  });
  const slices = Number(values.slices);
  if (!Number.isInteger(slices) || slices < 1) throw new UserError('--slices must be a whole number from 1.');
  const unknown = positionals.filter((name) => !benches.some((each) => each.name === name));
  if (unknown.length > 0) {
    const known = benches.map(({ name }) => name).join(', ');
    throw new UserError(`There is no bench ${unknown.join(', ')}: there are ${known}.`);
  }
  const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

  const instance = openInstance('test', env);
  if ((await tryConnect(instance.name)) !== undefined) {
    throw new UserError(
      'The test instance is in use, by ./dev test or another ./dev bench: try again later.',
    );
  }
  const say: Say = (text) => console.log(text);
  const signal = onInterrupt();
  const begin = performance.now();
  try {
    await startInstance({ instance, env, parts, purge: true, say, signal });
    const endpoints = endpointsOf(instance, env);
    const place = {
      redisUrl: endpoints.redisUrl,
      token: await fetchToken(instance, env),
      env: endpointVariables(endpoints),
    };
    await runBenches(chosen, place, { slices, cpuMsInSlice: 1_000, connections: 32 }, signal);
  } finally {
    await stopInstance(instance, true, say);
  }
  console.log(`\nDone in ${seconds(performance.now() - begin)}.`);
  return 0;
}
