import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { CliError } from './cli-error.ts';
import type { Service } from './endpoints.ts';
import { hasElasticsearchHome, makeElasticsearchHome } from './engines/elasticsearch-home.ts';
import { findJava } from './engines/java.ts';
import type { Instance } from './instance.ts';
import { type Print, timed } from './print.ts';

interface Requirement {
  readonly service: Service;
  /** Debian's package. */
  readonly package: string;
  isThere(instance: Instance): boolean;
}

const requirements: readonly Requirement[] = [
  { service: 'redis', package: 'redis-server', isThere: () => Bun.which('redis-server') !== null },
  {
    service: 'rabbitmq',
    package: 'rabbitmq-server',
    isThere: () => existsSync('/usr/lib/rabbitmq/bin/rabbitmq-server') && Bun.which('epmd') !== null,
  },
  { service: 'elasticsearch', package: 'openjdk-17-jre-headless', isThere: () => findJava() !== undefined },
  {
    service: 'elasticsearch',
    package: 'maven',
    isThere: (instance) => hasElasticsearchHome(instance) || Bun.which('mvn') !== null,
  },
];

/**
 * Installs the engines that this instance must run and that are missing. Throws a CliError, with the command to run, if
 * this process lacks the rights.
 */
export async function installMissing(
  instance: Instance,
  external: ReadonlySet<Service>,
  print: Print,
  signal?: AbortSignal,
): Promise<void> {
  const missing = requirements.filter((each) => !external.has(each.service) && !each.isThere(instance));
  await installPackages(
    missing.map((each) => each.package),
    print,
  );
  if (!external.has('elasticsearch') && !hasElasticsearchHome(instance)) {
    signal?.throwIfAborted();
    await timed(print, 'Downloading Elasticsearch from Maven Central', () =>
      makeElasticsearchHome(instance, signal),
    );
  }
}

/**
 * Installs the Debian packages of those programs that are missing; each package has the name of its program. Throws a
 * CliError like installMissing.
 */
export async function installPrograms(programs: readonly string[], print: Print): Promise<void> {
  await installPackages(
    programs.filter((program) => Bun.which(program) === null),
    print,
  );
}

/** Installs Debian packages. Throws a CliError, with the command to run, if that is not allowed or not possible. */
export async function installPackages(packages: readonly string[], print: Print): Promise<void> {
  if (packages.length === 0) return;
  refuseWithoutApt(packages);
  await timed(print, `Installing ${packages.join(', ')} from Debian`, () => aptInstall(packages));
}

function refuseWithoutApt(packages: readonly string[]): void {
  const command = `apt-get update && apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  if (Bun.which('apt-get') === null) {
    throw new CliError(`Missing: ${packages.join(', ')}. This machine has no apt-get: install them its way.`);
  }
  if (process.getuid?.() !== 0) {
    throw new CliError(
      `Missing: ${packages.join(', ')}. Install them, then try again:\n\n  sudo sh -c '${command}'`,
    );
  }
}

const policyFile = '/usr/sbin/policy-rc.d';

/** Installs packages without letting Debian start their services, which would take the default ports. */
async function aptInstall(packages: readonly string[]): Promise<void> {
  const ourPolicy = !existsSync(policyFile);
  // invoke-rc.d(8): 101 forbids the action.
  if (ourPolicy) writeFileSync(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await aptGet(['update']);
    await aptGet(['install', '--yes', '--no-install-recommends', ...packages]);
  } finally {
    if (ourPolicy) rmSync(policyFile, { force: true });
  }
}

async function aptGet(args: readonly string[]): Promise<void> {
  const apt = Bun.spawn(['apt-get', '--quiet', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C must not reach the installer: a half-installed package would block later installations.
    detached: true,
  });
  const [output, errors] = await Promise.all([apt.stdout.text(), apt.stderr.text(), apt.exited]);
  if (apt.exitCode !== 0) {
    throw new CliError(
      `apt-get ${args.join(' ')} failed:\n${output.slice(-2_000)}${errors.slice(-2_000)}`.trim(),
    );
  }
}
