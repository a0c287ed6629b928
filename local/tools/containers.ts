import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { installPackages } from '../install.ts';
import { toolFolder } from './folder.ts';
import { runInstaller } from './run.ts';
import type { Tool, ToolSurroundings } from './tool.ts';

/** Debian release with Docker 26, RabbitMQ 4 and Redis 8; the machine's own release may be older. */
const release = 'trixie';
const packages = [
  // Docker Engine and what it runs on.
  ...[
    'docker.io',
    'docker-cli',
    'docker-buildx',
    'docker-compose',
    'iptables',
    'iproute2',
    'ca-certificates',
  ],
  // Programs of the images.
  ...[
    'redis-server',
    'rabbitmq-server',
    'nginx-light',
    'prometheus',
    'openjdk-21-jre-headless',
    'curl',
    'procps',
  ],
];
/** Creates the folder of manual pages, which Java's installation requires and the options exclude. */
const hook = 'mkdir -p "$1/usr/share/man/man1"';
const timeoutMs = 600_000;

/**
 * A root file system of Debian with Docker Engine and the programs of all images that the suite `containers` runs.
 * CONTAINERS_ROOT is its tar file. Nothing of it is installed on the machine.
 */
export const containers: Tool = {
  name: 'containers',
  async provide(surroundings) {
    const folder = await toolFolder(
      { name: 'containers', lockFiles: [import.meta.path], fill: (empty) => bootstrap(empty, surroundings) },
      surroundings,
    );
    return { CONTAINERS_ROOT: join(folder, 'root.tar') };
  },
};

async function bootstrap(folder: string, { print, signal }: ToolSurroundings): Promise<void> {
  if (Bun.which('mmdebstrap') === null) await installPackages(['mmdebstrap'], print);
  const options = [
    '--variant=minbase',
    `--include=${packages.join(',')}`,
    `--essential-hook=${hook}`,
    ...['doc', 'man', 'locale'].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`),
  ];
  const source = `deb ${await mirror(signal)} ${release} main`;
  const command = ['mmdebstrap', ...options, release, join(folder, 'root.tar'), source];
  await runInstaller(command, { signal, timeoutMs });
}

/** Returns the Debian mirror that the machine uses. */
async function mirror(signal: AbortSignal): Promise<string> {
  const listed = await runInstaller(
    ['apt-get', 'indextargets', '--format', '$(ORIGIN) $(REPO_URI)', 'Created-By: Packages'],
    { signal, timeoutMs },
  );
  const [, uri] = /^Debian (\S+\/debian\/?)$/m.exec(listed) ?? [];
  if (uri === undefined) throw new CliError('This machine has no mirror of Debian in its apt sources.');
  return uri;
}
