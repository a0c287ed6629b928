import { type Config, type Environment, listWarnings, readConfig } from '../config.ts';
import { setFailpoint } from '../failpoint.ts';
import { Failure } from '../failure.ts';

/** Exit codes of every command. */
export const exitCodes = {
  /** All is well. */
  well: 0,
  /** Done, and not all is well. */
  wrong: 1,
  /** The options or the environment have mistakes. */
  usage: 2,
  /** Not carried through: an engine could not be reached. */
  unreachable: 3,
  /** As shells have it for SIGINT. */
  interrupted: 130,
} as const;

/** A command that does one thing and ends. */
export interface OneShot {
  /** Its options, as `--help` shows them. */
  readonly usage: string;
  /** Returns the exit code. The signal is given on interruption. */
  run(config: Config, args: readonly string[], signal: AbortSignal): Promise<number>;
}

/** Options that make no sense, with what to do. */
export class UsageError extends Error {}

/** Runs a command with the environment of the roles, and explains on standard error what stood against it. */
export async function runOneShot(
  { usage, run }: OneShot,
  args: readonly string[],
  env: Environment,
): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return exitCodes.well;
  }
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return exitCodes.usage;
  }
  for (const warning of listWarnings(config, env)) console.error(`Warning: ${warning}`);
  if (config.failpoint !== undefined) setFailpoint(config.failpoint);
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop.abort());
  try {
    return await run(config, args, stop.signal);
  } catch (error) {
    if (stop.signal.aborted) {
      console.error('Interrupted.');
      return exitCodes.interrupted;
    }
    return explain(error, usage);
  }
}

function explain(error: unknown, usage: string): number {
  const mistaken =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof UsageError || mistaken) {
    console.error(`${error.message}\n\n${usage}`);
    return exitCodes.usage;
  }
  if (error instanceof Failure) {
    console.error(error.reason === undefined ? error.detail : `${error.detail} (${error.reason})`);
  } else console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.unreachable;
}
