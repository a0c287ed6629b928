import { afterAll, beforeAll, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../src/config/settings.ts';
import { until } from '../support/until.ts';
import { type Engine, startEngine } from './engine.ts';
import { buildImages, compose, composeFiles, placeProject } from './stack.ts';

/*
 * The users' compose files, with the project's own images, on a Docker Engine that the test starts: see stack.ts for what
 * is different from a user's machine.
 */
const tar = process.env['CONTAINERS_ROOT'] ?? '';
const slowMs = 300_000;
let engine: Engine;

beforeAll(async () => {
  engine = await startEngine(tar);
  await placeProject(engine);
  await buildImages(engine, tar);
}, slowMs);
afterAll(() => engine?.stop(), slowMs);

/** Runs a script of this folder as a client of the stack, which has only its published ports. */
async function runClient(script: string): Promise<string> {
  const secret = readFileSync(join(engine.root, 'planbase/compose/secrets/issuer_client_secret'), 'utf8');
  return engine.runOutside([process.execPath, join(import.meta.dir, script), secret.trim()]);
}

const doMainJob = (): Promise<string> => runClient('main-job.ts');

interface Container {
  readonly Name: string;
  readonly Service: string;
  readonly Health: string;
  readonly State: string;
}

/** The containers that run, as `docker compose ps` tells of them. */
async function running(): Promise<Container[]> {
  const lines = (await compose(engine, 'ps', '--format', 'json')).trim().split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

const inspect = async (name: string, what: string): Promise<string> =>
  (await engine.run(['docker', 'inspect', '--format', `{{${what}}}`, name])).trim();

interface Service {
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly image: string;
  readonly command?: readonly string[] | null;
}

/** The services of the users' files as they are, with the variables of compose/.env alone. */
async function services(...files: readonly string[]): Promise<Readonly<Record<string, Service>>> {
  const text = await composeFiles(engine, files, ['--profile', '*', 'config', '--format', 'json'], {});
  return JSON.parse(text).services;
}

test('the files are valid together and alone', async () => {
  const names = async (...files: string[]) => Object.keys(await services(...files)).sort();
  const elasticsearch = ['certificates', 'es01', 'es02', 'es03', 'kibana', 'kibana-user'];
  expect(await names('es-cluster.yml')).toEqual(elasticsearch);
  const all = await names('es-cluster.yml', 'compose.yml', 'rabbitmq-cluster.yml');
  expect(all).toEqual(
    expect.arrayContaining([...elasticsearch, 'api', 'relay', 'rabbitmq', 'rabbitmq2', 'rabbitmq3']),
  );
});

test('hadolint finds nothing in the Dockerfile', () => {
  const hadolint = join(process.env['PYTHON_TOOLS'] ?? '', 'hadolint');
  const { exitCode, stdout } = Bun.spawnSync([hadolint, join(import.meta.dir, '..', '..', 'Dockerfile')]);
  expect([exitCode, stdout.toString()]).toEqual([0, '']);
});

test('each alert fires by what it is for, and none while all is well', async () => {
  const rules = '/planbase/compose/observability/alerts';
  expect(await engine.run(['promtool', 'check', 'rules', `${rules}.yml`])).toContain('SUCCESS');
  expect(await engine.run(['promtool', 'test', 'rules', `${rules}.test.yml`])).toContain('SUCCESS');
});

test('roles get settings that there are, and all that they must have', async () => {
  const found = await services('es-cluster.yml', 'compose.yml');
  const names = Object.values(settings).flatMap(({ name }) => [name, `${name}_FILE`]);
  for (const role of ['api', 'relay', 'search-consumer', 'history-consumer']) {
    const given = Object.keys(found[role]?.environment ?? {});
    expect(given.filter((name) => name !== 'NODE_EXTRA_CA_CERTS' && !names.includes(name))).toEqual([]);
    for (const { name, isRequired } of Object.values(settings)) {
      if (isRequired) expect(given.some((each) => each === name || each === `${name}_FILE`)).toBe(true);
    }
  }
});

test('the nodes of Elasticsearch find each other, and make no index by themselves', async () => {
  const found = await services('es-cluster.yml');
  for (const node of ['es01', 'es02', 'es03']) {
    expect(found[node]?.image).toMatch(/elasticsearch:9\./);
    expect(found[node]?.environment).toMatchObject({
      'node.name': node,
      'discovery.seed_hosts': 'es01,es02,es03',
      'cluster.initial_master_nodes': 'es01,es02,es03',
      'action.auto_create_index': '-planbase*,+*',
      'xpack.security.enabled': 'true',
    });
  }
});

test(
  'everything becomes healthy, and does the main job',
  async () => {
    await compose(engine, 'up', '--detach', '--wait', '--wait-timeout', '240');
    const containers = await running();
    expect(containers.filter(({ Health }) => Health !== 'healthy')).toEqual([]);
    const count = (service: string) => containers.filter(({ Service }) => Service === service).length;
    expect(['api', 'relay', 'search-consumer', 'history-consumer', 'proxy'].map(count)).toEqual([
      2, 2, 2, 1, 1,
    ]);
    expect(await doMainJob()).toContain('was created, changed and found');
  },
  slowMs,
);

test('the proxy takes what HTTP/1.1 allows, and passes streams as they come', async () => {
  expect(await runClient('proxy.ts')).toContain('the proxy passes all on');
}, 60_000);

test('while no API process answers, the proxy says whether a write may have been done', async () => {
  const apis = ['planbase-api-1', 'planbase-api-2'];
  const answer = async (method: string) => {
    const url = 'http://127.0.0.1:8080/v1/plans';
    return JSON.parse(
      await engine.runOutside(['curl', '--silent', '--request', method, '--data', '{}', url]),
    );
  };
  for (const name of apis) await engine.run(['docker', 'stop', '--time', '15', name]);
  expect(await answer('POST')).toMatchObject({ status: 503, type: 'urn:planbase:problem:outcome-unknown' });
  expect(await answer('GET')).toMatchObject({ status: 503, type: 'urn:planbase:problem:unavailable' });
  await engine.run(['docker', 'start', ...apis]);
  await until('the API is back', 30_000, async () => (await doMainJob()) !== '');
}, 120_000);

interface Targets {
  readonly data: {
    readonly activeTargets: readonly { readonly health: string; readonly lastError: string }[];
  };
}

test('Prometheus reads every process, and no alert fires', async () => {
  const request = async (path: string) =>
    JSON.parse(await engine.runOutside(['curl', '--silent', `http://127.0.0.1:9090/api/v1/${path}`]));
  await until('8 targets are up', 60_000, async () => {
    const { data } = (await request('targets')) as Targets;
    return data.activeTargets.length === 8 && data.activeTargets.every(({ health }) => health === 'up');
  });
  expect(
    (await request('alerts')).data.alerts.filter(({ state }: { state: string }) => state === 'firing'),
  ).toEqual([]);
}, 90_000);

test('a role runs without root, capabilities or a file system that it can write to', async () => {
  const api = 'planbase-api-1';
  const status = await engine.run(['docker', 'exec', api, 'cat', '/proc/1/status']);
  expect(/^Uid:\s+65532\s+65532/m.test(status)).toBe(true);
  expect(/^CapEff:\s+0+$/m.test(status)).toBe(true);
  expect(engine.run(['docker', 'exec', api, 'touch', '/app/written'])).rejects.toThrow(
    'Read-only file system',
  );
  // The passwords are in files alone.
  expect(await inspect(api, 'json .Config.Env')).not.toMatch(/:\/\/[^"]*:[^"]*@/);
});

test(
  'a relay, a consumer and a node that are killed come back, and the main job is done meanwhile',
  async () => {
    const victims = ['planbase-relay-1', 'planbase-search-consumer-1', 'planbase-es02-1'];
    for (const name of victims) await engine.run(['kill', '-9', await inspect(name, '.State.Pid')]);
    await doMainJob();
    await until('all are healthy again', 120_000, async () => {
      const containers = await running();
      return containers.length === 15 && containers.every(({ Health }) => Health === 'healthy');
    });
    for (const name of victims) expect(await inspect(name, '.RestartCount')).toBe('1');
    await doMainJob();
  },
  slowMs,
);

test(
  'written plans outlive the containers',
  async () => {
    const before = await doMainJob();
    await compose(engine, 'down', '--timeout', '2');
    expect(await running()).toEqual([]);
    await compose(engine, 'up', '--detach', '--wait', '--wait-timeout', '240');
    const [, plan = ''] = /plan (\S+) was/.exec(before) ?? [];
    const stored = await compose(
      ...([engine, 'exec', '--no-TTY', 'redis', 'bash', '-c'] as const),
      `REDISCLI_AUTH=$(cat /run/secrets/redis_password) redis-cli --no-auth-warning HGET '{planbase}:plan:${plan}' body`,
    );
    expect(stored).toContain('outOfNetwork');
  },
  slowMs,
);
