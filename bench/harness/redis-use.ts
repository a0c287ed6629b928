import type { Redis } from 'ioredis';

/** Calls of one command or function, and their time in Redis. */
export interface CommandUse {
  readonly calls: number;
  readonly us: number;
}

export type CommandUses = ReadonlyMap<string, CommandUse>;

/** CPU that Redis has used so far according to INFO cpu, in microseconds. */
export interface RedisCpu {
  readonly mainThreadUs: number;
  /** Includes the other threads, such as the one that closes files. */
  readonly allThreadsUs: number;
}

/**
 * Calls so far by command (INFO commandstats), subcommands by their own name. The commands that a
 * function calls are counted by themselves and in the time of `fcall` too.
 */
export async function readCommands(redis: Redis): Promise<CommandUses> {
  const found = (await redis.info('commandstats')).matchAll(/^cmdstat_([^:]+):calls=(\d+),usec=(\d+)/gm);
  return new Map(
    Array.from(found, ([, name = '', calls, us]) => [name, { calls: Number(calls), us: Number(us) }]),
  );
}

/** The difference of two readings. */
export function usesBetween(before: CommandUses, after: CommandUses): CommandUses {
  const uses = Array.from(after, ([name, { calls, us }]): [string, CommandUse] => {
    const then = before.get(name) ?? { calls: 0, us: 0 };
    return [name, { calls: calls - then.calls, us: us - then.us }];
  });
  return new Map(uses.filter(([, { calls }]) => calls > 0));
}

export async function readRedisCpu(redis: Redis): Promise<RedisCpu> {
  const text = await redis.info('cpu');
  const us = (name: string) => {
    const value = new RegExp(`^used_cpu_${name}:([0-9.]+)`, 'm').exec(text)?.[1];
    return Number(value) * 1_000_000;
  };
  return {
    mainThreadUs: us('user_main_thread') + us('sys_main_thread'),
    allThreadsUs: us('user') + us('sys'),
  };
}

/** Commands of clients that take less are not recorded: nearly all of those that functions call are shorter. */
export const minRecordedUs = 10;
const maxRecorded = 200_000;
const slowerThan = 'slowlog-log-slower-than';
const maxLength = 'slowlog-max-len';
/** The address that the slow log shows of a command that a function called. */
const calledByFunction = '?:0';

/**
 * Does the work while Redis records by its slow log how long each call of a client takes; returns the uses by function
 * and by command. Recording costs Redis a few microseconds a call.
 */
export async function recordCalls<Result>(
  redis: Redis,
  work: () => Promise<Result>,
): Promise<{ uses: CommandUses; result: Result }> {
  const before = await readSlowLogSettings(redis);
  await redis.slowlog('RESET');
  await redis.config('SET', slowerThan, minRecordedUs, maxLength, maxRecorded);
  try {
    const result = await work();
    return { uses: await readSlowLog(redis), result };
  } finally {
    await redis.config('SET', ...before);
    await redis.slowlog('RESET');
  }
}

async function readSlowLog(redis: Redis): Promise<CommandUses> {
  // As SLOWLOG GET documents an entry: id, time, microseconds, arguments, address of the client, its name.
  const entries = (await redis.slowlog('GET', -1)) as [number, number, number, string[], string, string][];
  const uses = new Map<string, CommandUse>();
  for (const [, , us, args, client] of entries) {
    if (client === calledByFunction) continue;
    const name = toName(args);
    const { calls, us: soFar } = uses.get(name) ?? { calls: 0, us: 0 };
    uses.set(name, { calls: calls + 1, us: soFar + us });
  }
  return uses;
}

function toName([command = '', first = '']: readonly string[]): string {
  if (command.toLowerCase() !== 'fcall') return command.toLowerCase();
  return first.replace(/^planbase_[0-9a-f]{16}_/, '');
}

/** Names and values in turn, as CONFIG SET takes them. */
async function readSlowLogSettings(redis: Redis): Promise<string[]> {
  const pairs = [await redis.config('GET', slowerThan), await redis.config('GET', maxLength)];
  // CONFIG GET returns the name and the value.
  return pairs.flat() as string[];
}
