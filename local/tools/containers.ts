import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { installPackages } from '../install.ts';
import { toolFolder } from './folder.ts';
import { runInstaller } from './run.ts';
import type { Tool, ToolSurroundings } from './tool.ts';

/** Newer than the machine's release may be: it has Docker 26, RabbitMQ 4 and Redis 8. */
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
/** Java's installation wants the folder of manual pages, which is left out. */
const hook = 'mkdir -p "$1/usr/share/man/man1"';
const timeoutMs = 600_000;

/**
 * A root file system of Debian with Docker Engine, and with the programs of all images that the suite `containers` runs,
 * as CONTAINERS_ROOT, a tar file. Nothing of it is installed on the machine.
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

/** The machine's own mirror of Debian. */
async function mirror(signal: AbortSignal): Promise<string> {
  const listed = await runInstaller(
    ['apt-get', 'indextargets', '--format', '$(ORIGIN) $(REPO_URI)', 'Created-By: Packages'],
    { signal, timeoutMs },
  );
  const [, uri] = /^Debian (\S+\/debian\/?)$/m.exec(listed) ?? [];
  if (uri === undefined) throw new CliError('This machine has no mirror of Debian in its apt sources.');
  return uri;
}
