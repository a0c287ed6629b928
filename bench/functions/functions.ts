import type { Redis } from 'ioredis';
import { table } from '../../local/print.ts';
import type { FunctionName } from '../../src/store/functions.ts';
import { median } from '../harness/compare.ts';
import { mainThreadUs } from '../harness/cpu.ts';
import type { FunctionCase } from './case.ts';
import { functionCases } from './cases/all.ts';
import { World } from './world.ts';

const plans = 100_000;
const defaultCalls = 5;
/** The target for the longest call on an idle machine. */
const aimMs = 10;

/** One row of the table. */
interface Measured {
  readonly name: FunctionName;
  readonly measuredCase: FunctionCase;
  /** The time that each call took in Redis. */
  readonly tookUs: readonly number[];
}

/** Measures every function of the library on an empty Redis of this process id, and returns the table. */
export async function measureFunctions(redis: Redis, pid: number, signal: AbortSignal): Promise<string> {
  const world = await World.fill(redis, plans);
  const all: Measured[] = [];
  // The registry has every function and nothing else.
  for (const name of Object.keys(functionCases) as FunctionName[]) {
    for (const measuredCase of functionCases[name]) {
      signal.throwIfAborted();
      await world.reload();
      all.push({ name, measuredCase, tookUs: await measure(world, pid, name, measuredCase) });
    }
  }
  return toText(all);
}

async function measure(
  world: World,
  pid: number,
  name: FunctionName,
  { prepare, calls = defaultCalls }: FunctionCase,
): Promise<number[]> {
  const nextCall = await prepare(world);
  const tookUs: number[] = [];
  for (let turn = 0; turn < calls; turn++) {
    const args = await nextCall(turn);
    await world.redis.config('RESETSTAT');
    const usedUs = mainThreadUs(pid);
    await world.call(name, ...args);
    // Redis' own statistics also count the time in which another process has the core.
    const ownUs = Math.round(mainThreadUs(pid) - usedUs);
    tookUs.push(Math.min(await fcallUs(world.redis), ownUs));
  }
  return tookUs;
}

/** Returns the time that Redis has spent in functions since the statistics were reset, in microseconds. */
async function fcallUs(redis: Redis): Promise<number> {
  const statistics = await redis.info('commandstats');
  const [, calls, us] = /^cmdstat_fcall:calls=(\d+),usec=(\d+),/m.exec(statistics) ?? [];
  if (calls !== '1') throw new Error(`Redis has counted ${calls} calls where one was made`);
  return Number(us);
}

function toText(all: readonly Measured[]): string {
  const ms = (us: number) => (us / 1_000).toFixed(2);
  const rows = all.map(({ name, measuredCase: { input, parts }, tookUs }) => [
    name,
    input,
    tookUs.length,
    ms(median(tookUs)),
    ms(Math.max(...tookUs)),
    parts === undefined ? '' : `${(median(tookUs) / parts).toFixed(0)} µs`,
    Math.max(...tookUs) > aimMs * 1_000 ? `over ${aimMs} ms` : '',
  ]);
  const over = all.filter(({ tookUs }) => Math.max(...tookUs) > aimMs * 1_000).length;
  return [
    `Time in Redis of each function at the largest input that its limits allow, with ${plans} plans of 8 objects`,
    table([['function', 'input', 'calls', 'median ms', 'max ms', 'a part', ''], ...rows]),
    `${all.length} cases, ${over} of them over ${aimMs} ms; the aim is none.`,
  ].join('\n');
}
