import { control, until } from './planbase.ts';
import { freePort } from './redis.ts';

const instances = ['search-consumer-1', 'search-consumer-2'];
/** These look for what was done to the index all the time. */
const env = { ANTI_ENTROPY_MS: '1000' };

/** Search consumers in place of the instance's. */
export interface OwnConsumers {
  /** Ends them. */
  stop(): Promise<void>;
}

/** Stops the instance's search consumers: those of a test take their place. */
export async function dismiss(): Promise<void> {
  for (const part of instances) await control.stop(part);
}

/** Starts the instance's search consumers again. */
export async function recall(): Promise<void> {
  await Promise.all(instances.map((part) => control.start(part)));
}

/** Starts two search consumers; resolves when they are ready. */
export async function startConsumers(): Promise<OwnConsumers> {
  const consumers = instances.map(() => spawn({}));
  for (const { url } of consumers) {
    await until('a consumer is ready', 60_000, async () => (await fetch(`${url}/readyz`)).ok);
  }
  return {
    async stop() {
      for (const { child } of consumers) child.kill('SIGTERM');
      await Promise.all(consumers.map(({ child }) => child.exited));
    },
  };
}

/** Starts one search consumer that dies at a step, and waits for that. */
export async function startToDie(crashAt: string): Promise<void> {
  const { child } = spawn({ CRASH_AT: crashAt });
  const timer = setTimeout(() => child.kill('SIGTERM'), 60_000);
  await child.exited;
  clearTimeout(timer);
  if (child.signalCode !== 'SIGKILL') throw new Error(`it did not come to: ${crashAt}`);
}

function spawn(more: Record<string, string>) {
  const port = freePort();
  const child = Bun.spawn([process.execPath, 'src/main.ts', 'search-consumer'], {
    env: { ...process.env, NODE_ENV: 'test', HEALTH_PORT: `${port}`, ...env, ...more },
    stdout: 'ignore',
    stderr: 'inherit',
  });
  return { child, url: `http://127.0.0.1:${port}` };
}
