import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { type Instance, makeFolder } from '../instance.ts';

/** As in elasticsearch/pom.xml. */
const version = '7.17.29';
const pom = join(import.meta.dir, 'elasticsearch', 'pom.xml');
const mavenTimeoutMs = 240_000;

interface Module {
  readonly name: string;
  readonly description: string;
  readonly classname: string;
  /** Matches the downloaded jars that belong to the module. */
  readonly jars: RegExp;
  /** Permissions for Elasticsearch's security manager; the jars contain no policy. */
  readonly permissions: readonly string[];
}

const modules: readonly Module[] = [
  {
    name: 'transport-netty4',
    description: 'HTTP and transport on Netty',
    classname: 'org.elasticsearch.transport.Netty4Plugin',
    jars: /^(transport-netty4|netty)-/,
    permissions: [
      'permission java.net.SocketPermission "*", "accept,connect";',
      'permission java.io.FilePermission "/proc/sys/net/core/somaxconn", "read";',
      'permission java.util.PropertyPermission "sun.nio.ch.bugLevel", "write";',
      // Without it a node hangs for ever on SIGTERM.
      'permission java.lang.RuntimePermission "setContextClassLoader";',
    ],
  },
  {
    name: 'parent-join',
    description: 'The join field',
    classname: 'org.elasticsearch.join.ParentJoinPlugin',
    jars: /^parent-join-/,
    permissions: [],
  },
  {
    name: 'reindex',
    description: 'Reindex, update by query and delete by query',
    classname: 'org.elasticsearch.reindex.ReindexPlugin',
    jars: /^(reindex|elasticsearch-rest-client|elasticsearch-ssl-config|http|commons)/,
    permissions: ['permission java.net.SocketPermission "*", "connect";'],
  },
  {
    name: 'lang-mustache',
    description: 'Search templates',
    classname: 'org.elasticsearch.script.mustache.MustachePlugin',
    jars: /^(lang-mustache|compiler)-/,
    permissions: ['permission java.lang.RuntimePermission "accessDeclaredMembers";'],
  },
];

/** Returns the folder that Elasticsearch nodes run from. `makeElasticsearchHome` creates it. */
export function elasticsearchHome(instance: Instance): string {
  return join(instance.cacheFolder, `elasticsearch-${version}`);
}

export function hasElasticsearchHome(instance: Instance): boolean {
  return existsSync(elasticsearchHome(instance));
}

/**
 * Downloads Elasticsearch's jars from Maven Central and lays them out as a home. The home is created completely or not
 * at all. Throws a CliError when the download fails.
 */
export async function makeElasticsearchHome(instance: Instance, signal?: AbortSignal): Promise<void> {
  const home = elasticsearchHome(instance);
  const draft = `${home}.${process.pid}`;
  makeFolder(join(instance.cacheFolder, '..'));
  makeFolder(instance.cacheFolder);
  try {
    await mkdir(join(draft, 'bin'), { recursive: true });
    await mkdir(join(draft, 'plugins'));
    await download(join(draft, 'lib'), join(instance.cacheFolder, 'maven'), signal);
    for (const module of modules) await layOutModule(draft, module);
    await rename(draft, home);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function download(folder: string, repository: string, signal?: AbortSignal): Promise<void> {
  const maven = Bun.spawn(
    [
      ...['mvn', '--batch-mode', '--quiet', '--strict-checksums', '--file', pom],
      `-Dmaven.repo.local=${repository}`,
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
      `-DoutputDirectory=${folder}`,
      '-DincludeScope=runtime',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], timeout: mavenTimeoutMs, ...(signal && { signal }) },
  );
  const [output, errors] = await Promise.all([maven.stdout.text(), maven.stderr.text(), maven.exited]);
  signal?.throwIfAborted();
  if (maven.exitCode !== 0) {
    throw new CliError(
      `Elasticsearch ${version} could not be downloaded from Maven Central. Is the network there?\n${output}${errors}`.trim(),
    );
  }
}

async function layOutModule(home: string, module: Module): Promise<void> {
  const folder = join(home, 'modules', module.name);
  await mkdir(folder, { recursive: true });
  for (const jar of await readdir(join(home, 'lib'))) {
    if (module.jars.test(jar)) await rename(join(home, 'lib', jar), join(folder, jar));
  }
  const descriptor = {
    description: module.description,
    version,
    name: module.name,
    classname: module.classname,
    'java.version': '1.8',
    'elasticsearch.version': version,
    'has.native.controller': 'false',
  };
  const lines = Object.entries(descriptor).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(join(folder, 'plugin-descriptor.properties'), lines.join(''));
  if (module.permissions.length > 0) {
    await writeFile(
      join(folder, 'plugin-security.policy'),
      `grant {\n${module.permissions.map((line) => `  ${line}\n`).join('')}};\n`,
    );
  }
}
