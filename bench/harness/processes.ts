import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Serving } from './bench.ts';
import type { Order, Outcome, Report } from './load-protocol.ts';

const root = join(import.meta.dir, '..', '..');
const answersWithinMs = 20_000;

/** Prefix of every command: the kernel kills the process when the harness ends for any reason. */
export const dyingWithUs = ['setpriv', '--pdeathsig', 'KILL', '--'];
const dependent = [...dyingWithUs, process.execPath];

/**
 * Starts a server as a separate process, with its output in a file as under a supervisor, and waits until it
 * answers 200 at `probe`. The server listens on `API_PORT`, a role without an API on `HEALTH_PORT`.
 */
export async function serve(
  name: string,
  command: readonly string[],
  probe: string,
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<Serving> {
  const port = freePort();
  const output = openSync(join(folder, `${name}.log`), 'a');
  const child = Bun.spawn([...dependent, ...command], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      ...env,
      API_PORT: String(port),
      HEALTH_PORT: String(port),
    },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await child.exited;
  };
  const endsMs = performance.now() + answersWithinMs;
  while (!(await answers(url + probe))) {
    if (child.exitCode !== null || performance.now() > endsMs) {
      await stop();
      throw new Error(`${name} does not answer: see ${join(folder, name)}.log`);
    }
    await Bun.sleep(50);
  }
  return { pid: child.pid, url, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { keepalive: false }).then(
    ({ ok }) => ok,
    () => false,
  );
}

export function freePort(): number {
  const probe = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } });
  const { port } = probe;
  probe.stop(true);
  return port;
}

/** The load generator. */
export interface Load {
  readonly pid: number;
  /** Rejects if an answer has another status than the order says. */
  send(order: Order): Promise<Outcome>;
  stop(): Promise<void>;
}

export function startLoad(): Load {
  let told: ((report: Report) => void) | undefined;
  const child = Bun.spawn([...dependent, join(import.meta.dir, 'load.ts')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Only the load generator sends messages on this channel.
    ipc: (report) => told?.(report as Report),
  });
  void child.exited.then(() => told?.({ error: 'the load generator has died' }));
  return {
    pid: child.pid,
    async send(order) {
      const { promise, resolve } = Promise.withResolvers<Report>();
      told = resolve;
      child.send(order);
      const report = await promise;
      if ('error' in report) throw new Error(report.error);
      return report;
    },
    async stop() {
      child.kill();
      await child.exited;
    },
  };
}
