import { until } from '../support/planbase.ts';
import { freePort } from '../support/redis.ts';
import { isStopped } from '../support/role.ts';

/** The roles in which steps are taken. */
export type RoleName = 'api' | 'relay' | 'search-consumer' | 'history-consumer';

/** Intervals and delays that are shorter than in production. */
const impatient = {
  SWEEP_AFTER_MS: '1000',
  SWEEP_EVERY_MS: '300',
  DEAD_LETTER_EVERY_MS: '300',
  // The broker takes back soon what a frozen process holds.
  BROKER_HEARTBEAT_S: '1',
  TAKE_OVER_AFTER_MS: '1000',
  LEASE_MS: '3000',
  ANTI_ENTROPY_MS: '1000',
};

/** A process of a role, on the instance's engines. */
export interface Process {
  readonly url: string;
  /** Resolves when it is ready. */
  ready(): Promise<void>;
  /** Resolves when it has killed itself, or rejects after `timeoutMs`. */
  died(timeoutMs: number): Promise<void>;
  /** Resolves when it has stopped itself by SIGSTOP, or rejects after `timeoutMs`. */
  froze(timeoutMs: number): Promise<void>;
  /** Lets it go on. */
  thaw(): void;
  /** Ends it in order; rejects unless that is how it ended. Does nothing where it has ended already. */
  stop(): Promise<void>;
}

/** Starts a process of the role; with `FAILPOINT` it dies or freezes at that step. */
export function start(role: RoleName, env: Readonly<Record<string, string>> = {}): Process {
  const failpoint = env['FAILPOINT'];
  const port = freePort();
  const child = Bun.spawn(['setpriv', '--pdeathsig', 'KILL', '--', process.execPath, 'src/main.ts', role], {
    env: {
      ...process.env,
      ...impatient,
      NODE_ENV: 'test',
      API_HOST: '127.0.0.1',
      API_PORT: `${port}`,
      HEALTH_PORT: `${port}`,
      AUTH_AUDIENCE: 'planbase',
      ...env,
    },
    stdout: 'ignore',
    stderr: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  const ready = () => until(`${role} is ready`, 60_000, async () => (await fetch(`${url}/readyz`)).ok);
  return {
    url,
    ready,
    died: (timeoutMs) =>
      until(`${role} dies: ${failpoint}`, timeoutMs, async () => child.signalCode === 'SIGKILL'),
    froze: (timeoutMs) => until(`${role} freezes: ${failpoint}`, timeoutMs, async () => isStopped(child.pid)),
    thaw: () => child.kill('SIGCONT'),
    async stop() {
      if (child.signalCode !== null) return;
      child.kill('SIGCONT');
      // Before it is ready, the process does not handle SIGTERM.
      await ready();
      child.kill('SIGTERM');
      const code = await child.exited;
      if (code !== 0) throw new Error(`${role} ended with ${child.signalCode ?? code}`);
    },
  };
}
