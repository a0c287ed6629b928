import { readFileSync } from 'node:fs';
import { until } from './planbase.ts';
import { freePort } from './redis.ts';

/** As in the instance, a process that dies with a lease soon has a successor. */
const leaseMs = '3000';

export type Role = 'api' | 'relay' | 'search-consumer' | 'history-consumer';

/** A line of a process' log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly msg: string };

/** A process of a test's own, next to those of the instance. */
export interface OwnRole {
  /** Base URL of the API, or of the health endpoints of another role. */
  readonly url: string;
  readonly pid: number;
  /** The lines that it has logged so far. */
  log(): readonly LogLine[];
  /** Resolves with the exit code; undefined where a signal has ended it. */
  readonly exited: Promise<number | undefined>;
  signal(name: NodeJS.Signals): void;
  /** SIGTERM; resolves when it has ended. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts a process with the instance's engines, changed by `env`; it is not waited for. One with a Redis of its own and
 * the names of the instance gets no Elasticsearch unless it is given: the instance's indices are of another store, so it
 * would never become ready.
 *
 * @param folder of the project, or of a copy of it
 */
export function launchRole(role: Role, env: Readonly<Record<string, string>> = {}, folder = '.'): OwnRole {
  const port = `${freePort()}`;
  const isOfOtherStore = env['REDIS_URL'] !== undefined && env['NAME_PREFIX'] === undefined;
  const child = Bun.spawn([process.execPath, 'src/main.ts', role], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      API_HOST: '127.0.0.1',
      API_PORT: port,
      HEALTH_PORT: port,
      AUTH_AUDIENCE: 'planbase',
      LEASE_MS: leaseMs,
      ...(isOfOtherStore && { ELASTICSEARCH_URLS: `http://127.0.0.1:${freePort()}` }),
      ...env,
    },
    stdout: 'pipe',
    stderr: 'inherit',
  });
  const lines: LogLine[] = [];
  const reading = readLog(child.stdout, lines);
  const url = `http://127.0.0.1:${port}`;
  const exited = Promise.all([child.exited, reading]).then(() => child.exitCode ?? undefined);
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return { url, pid: child.pid, log: () => lines, exited, signal: (name) => child.kill(name), stop };
}

/** Starts a process as `launchRole` does; resolves when it is ready, or has ended. */
export async function startRole(
  role: Role,
  env: Readonly<Record<string, string>> = {},
  folder = '.',
  attempts = env['FAILPOINT'] === undefined ? 3 : 1,
): Promise<OwnRole> {
  const own = launchRole(role, env, folder);
  let ended = false;
  void own.exited.then(() => {
    ended = true;
  });
  try {
    await until(`${role} is ready`, 60_000, async () => ended || (await fetch(`${own.url}/readyz`)).ok);
  } catch (error) {
    await own.stop();
    throw error;
  }
  // Somebody else may have taken the port before the process did.
  return ended && attempts > 1 ? startRole(role, env, folder, attempts - 1) : own;
}

/** Whether a signal has stopped the process: its state is `T` (proc_pid_stat(5)). */
export function isStopped(pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat[stat.lastIndexOf(')') + 2] === 'T';
}

async function readLog(output: ReadableStream<Uint8Array>, lines: LogLine[]): Promise<void> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of output) {
    const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = texts.pop() ?? '';
    // Pino's lines are objects with a message.
    for (const text of texts) lines.push(JSON.parse(text) as LogLine);
  }
}
