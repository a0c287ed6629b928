import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { until } from '../support/until.ts';

/** A Docker Engine of the test's own, without a network to the outside. */
export interface Engine {
  /** Its root file system, as a folder of this machine. */
  readonly root: string;
  /**
   * Runs a command among its files and processes, and resolves with what it prints.
   * @throws Error with its output when it fails.
   */
  run(command: readonly string[], options?: RunOptions): Promise<string>;
  /** Runs a program of this machine in its network, where published ports are on 127.0.0.1. */
  runOutside(command: readonly string[]): Promise<string>;
  /** Ends all that it runs, and removes its files. */
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A file of this machine. */
  readonly input?: string;
}

/** @param tar the root file system. */
export async function startEngine(tar: string): Promise<Engine> {
  // Not in /tmp, which may be in memory: images take gigabytes.
  const folder = mkdtempSync('/var/tmp/planbase-containers-');
  const [root, group] = [join(folder, 'root'), basename(folder)];
  await run(['mkdir', root]);
  await run(['tar', '--extract', '--file', tar, '--directory', root]);
  const namespaces = ['--net', '--mount', '--cgroup', '--pid', '--fork', '--kill-child'];
  const child = Bun.spawn(
    [
      ...['setpriv', '--pdeathsig', 'KILL', '--', 'unshare', ...namespaces],
      ...[join(import.meta.dir, 'engine.sh'), root, `/${group}`],
    ],
    { stdio: ['ignore', Bun.file(join(folder, 'log')), Bun.file(join(folder, 'log'))] },
  );
  const enter = (...which: string[]) => {
    const [pid] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
    if (!pid) throw new Error(`the Docker Engine ended: ${readFileSync(join(folder, 'log'), 'utf8')}`);
    return ['nsenter', '--target', pid, ...which, '--'];
  };
  const engine: Engine = {
    root,
    run: (command, { env = {}, input } = {}) =>
      run([...enter('--mount', '--net', '--pid'), ...command], {
        env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', ...env },
        input,
      }),
    runOutside: (command) => run([...enter('--net'), ...command]),
    async stop() {
      child.kill('SIGKILL');
      await child.exited;
      await until('its control groups are gone', 10_000, async () => removeControlGroups(group));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await until('the Docker Engine answers', 60_000, async () => {
      await engine.run(['docker', 'info']);
      return true;
    });
  } catch (error) {
    await engine.stop();
    throw error;
  }
  return engine;
}

async function run(
  command: readonly string[],
  { env, input }: { readonly env?: Record<string, string>; readonly input?: string | undefined } = {},
): Promise<string> {
  const child = Bun.spawn([...command], {
    env: env ?? process.env,
    stdio: [input === undefined ? 'ignore' : Bun.file(input), 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  if (child.exitCode !== 0) throw new Error(`${command.join(' ')} failed: ${output}${errors}`);
  return output;
}

/** The engine makes its control groups below our own, where they stay, empty, when it is killed. */
function removeControlGroups(group: string): true {
  const ours = readFileSync('/proc/self/cgroup', 'utf8').trim().split('\n');
  for (const line of ours) {
    const [, controllers = '', path = ''] = line.split(':');
    const mount = controllers.replace('name=', '').split(',', 1)[0] ?? '';
    removeGroup(join('/sys/fs/cgroup', mount, path, group));
  }
  return true;
}

/** A control group is removed by itself, after those in it. Throws while the last of its processes end. */
function removeGroup(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeGroup(join(folder, entry.name));
  }
  rmdirSync(folder);
}
