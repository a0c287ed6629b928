import { freePort } from './redis.ts';
import { until } from './until.ts';

/** An API process of a test's own, next to those of the instance. */
export interface OwnApi {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
  /** SIGSTOP freezes it until SIGCONT. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/**
 * Starts an API process with the instance's engines, changed by `env`; resolves when it is ready. One with a Redis of its
 * own gets no Elasticsearch unless it is given: the instance's indices are of another store.
 */
export async function startApi(env: Record<string, string>): Promise<OwnApi> {
  const port = freePort();
  const child = Bun.spawn([process.execPath, 'src/main.ts', 'api'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      API_HOST: '127.0.0.1',
      API_PORT: `${port}`,
      AUTH_AUDIENCE: 'planbase',
      ...(env['REDIS_URL'] !== undefined && { ELASTICSEARCH_URLS: `http://127.0.0.1:${freePort()}` }),
      ...env,
    },
    stdout: 'ignore',
    stderr: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  await until('the API is ready', 20_000, async () => (await fetch(`${url}/readyz`)).ok);
  return {
    url,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await child.exited;
    },
    signal: (name) => child.kill(name),
    async kill() {
      child.kill('SIGKILL');
      await child.exited;
    },
  };
}
