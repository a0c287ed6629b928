import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elasticsearchHome } from '../../local/engines/elasticsearch-home.ts';
import { openInstance } from '../../local/instance.ts';
import type { Engine } from './engine.ts';

const projectRoot = join(import.meta.dir, '..', '..');
const images = join(import.meta.dir, 'images');

/** Variables of compose/.env, some of them changed for the stand-ins. */
export const variables: Readonly<Record<string, string>> = {
  ...parse(readFileSync(join(projectRoot, 'compose', '.env'), 'utf8')),
  ELASTIC_VERSION: '7.17.29',
  ES_MEMORY: '900m',
  ES_HEAP: '384m',
  COMPOSE_PROFILES: 'dev,observability',
};

/** The images that the compose files name, by the stand-in's target in images/Dockerfile. */
const standIns: Readonly<Record<string, string>> = {
  bun: `oven/bun:${variables['BUN_VERSION']}-slim`,
  redis: `redis:${variables['REDIS_VERSION']}`,
  rabbitmq: `rabbitmq:${variables['RABBITMQ_VERSION']}-management`,
  nginx: `nginx:${variables['NGINX_VERSION']}`,
  prometheus: `prom/prometheus:${variables['PROMETHEUS_VERSION']}`,
  elasticsearch: `docker.elastic.co/elasticsearch/elasticsearch:${variables['ELASTIC_VERSION']}`,
};

/** Puts the project as a clone has it into the engine's root. Its secrets are made there. */
export async function placeProject(engine: Engine): Promise<void> {
  const target = join(engine.root, 'planbase');
  const { stdout } = Bun.spawnSync(['git', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: projectRoot,
  });
  for (const file of stdout.toString().split('\0').filter(Boolean)) {
    cpSync(join(projectRoot, file), join(target, file));
  }
  await engine.run(['/planbase/compose/secrets.sh']);
  // Without security, and in one network namespace: see override.yml.
  const urls = [9200, 9201, 9202].map((port) => `http://es01:${port}`).join(',');
  writeFileSync(join(target, 'compose', 'secrets', 'elasticsearch_urls'), urls);
}

/** Makes the stand-ins, from the root file system that the engine itself has, and the images of the project. */
export async function buildImages(engine: Engine, tar: string): Promise<void> {
  const context = join(engine.root, 'images');
  cpSync(images, context, { recursive: true });
  cpSync(process.execPath, join(context, 'bun'));
  cpSync(elasticsearchHome(openInstance('test', process.env)), join(context, 'elasticsearch'), {
    recursive: true,
  });
  fetchPackages(context);
  await engine.run(['docker', 'import', '-', 'planbase-test/base'], { input: tar });
  for (const [target, tag] of Object.entries(standIns)) {
    await engine.run([
      ...['docker', 'build', '--quiet', '--network', 'none', '--target', target, '--tag', tag, '/images'],
    ]);
  }
  await compose(engine, 'build');
}

/** Has Bun fetch what package-lock.json names, for an installation without a network. */
function fetchPackages(context: string): void {
  const folder = join(context, 'fetched');
  mkdirSync(folder);
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(projectRoot, file), join(folder, file));
  const install = Bun.spawnSync([process.execPath, 'install', '--frozen-lockfile', '--ignore-scripts'], {
    cwd: folder,
    env: { ...process.env, BUN_INSTALL_CACHE_DIR: join(context, 'packages') },
  });
  if (install.exitCode !== 0) throw new Error(`bun install failed: ${install.stderr}`);
}

/** Runs `docker compose` with the users' files and the override. */
export function compose(engine: Engine, ...args: readonly string[]): Promise<string> {
  return composeFiles(engine, ['es-cluster.yml', 'compose.yml', '../test/containers/override.yml'], args);
}

/** Runs `docker compose` with these files, relative to compose/. */
export function composeFiles(
  engine: Engine,
  files: readonly string[],
  args: readonly string[],
  env: Readonly<Record<string, string>> = variables,
): Promise<string> {
  const named = files.flatMap((file) => ['--file', join('/planbase/compose', file)]);
  return engine.run(['docker', 'compose', ...named, ...args], { env });
}

function parse(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => /^[A-Z]/.test(line));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2)));
}
