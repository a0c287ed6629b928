import { control } from './planbase.ts';
import { launchRole, startRole } from './role.ts';

const instances = ['search-consumer-1', 'search-consumer-2'];
/** These look for what was done to the index all the time. */
const env = { ANTI_ENTROPY_MS: '1000' };
const diesWithinMs = 60_000;

/** Search consumers in place of the instance's. */
export interface OwnConsumers {
  /** Ends them. */
  stop(): Promise<void>;
}

/** Stops the instance's search consumers: those of a test take their place. */
export async function stopInstanceConsumers(): Promise<void> {
  for (const part of instances) await control.stop(part);
}

/** Starts the instance's search consumers again. */
export async function startInstanceConsumers(): Promise<void> {
  await Promise.all(instances.map((part) => control.start(part)));
}

/** Starts two search consumers; resolves when they are ready. */
export async function startConsumers(): Promise<OwnConsumers> {
  const consumers = await Promise.all(instances.map(() => startRole('search-consumer', env)));
  return {
    async stop() {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
    },
  };
}

/** Starts one search consumer that dies at a step, and waits for that. */
export async function startToDie(failpoint: string): Promise<void> {
  const victim = launchRole('search-consumer', { ...env, FAILPOINT: failpoint });
  const timer = setTimeout(() => victim.signal('SIGTERM'), diesWithinMs);
  const code = await victim.exited;
  clearTimeout(timer);
  if (code !== undefined) throw new Error(`it did not come to: ${failpoint}`);
}
