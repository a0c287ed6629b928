import { afterAll, afterEach, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstance } from '../instance.ts';
import type { Part, PartEvent } from '../part.ts';
import { isAlive } from '../proc/identity.ts';
import { SupervisedPart } from './supervised-part.ts';

const folder = mkdtempSync(join(tmpdir(), 'planbase-part-'));
const instance = { ...openInstance('test', {}), root: folder, logFolder: folder };
const started: SupervisedPart[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((each) => each.stop()));
});
afterAll(() => rmSync(folder, { recursive: true }));

function supervise(command: readonly string[], changes: Partial<Part> = {}) {
  const events: Omit<PartEvent, 'atMs'>[] = [];
  const part: Part = {
    name: 'some',
    kind: 'role',
    needs: [],
    ports: [],
    command,
    env: {},
    readyWithinMs: 5_000,
    stopWithinMs: 200,
    prepare: async () => {},
    probe: async () => true,
    ...changes,
  };
  const supervised = new SupervisedPart(part, instance, {
    stateChanged: (event) => events.push(event),
    processChanged: () => {},
  });
  started.push(supervised);
  return { supervised, events, states: () => events.map((event) => event.state) };
}

test('a part that is killed is started again, and counted', async () => {
  const { supervised, events, states } = supervise(['sleep', '60']);
  await supervised.start();
  const first = supervised.process;
  await supervised.signal('SIGKILL');
  await supervised.whenReady();
  expect(supervised.process?.pid).not.toBe(first?.pid);
  expect(await supervised.status()).toMatchObject({ state: 'ready', restarts: 1, health: 'ok' });
  expect(states()).toEqual(['starting', 'ready', 'backoff', 'starting', 'ready']);
  expect(events[2]?.detail).toContain('SIGKILL');
});

test('a part that was stopped stays down until it is started', async () => {
  const { supervised, states } = supervise(['sleep', '60']);
  await supervised.start();
  const first = supervised.process;
  await supervised.stop();
  expect(first && isAlive(first)).toBe(false);
  expect(await supervised.status()).toMatchObject({
    state: 'stopped',
    pid: null,
    health: 'down',
    restarts: 0,
  });
  await supervised.start();
  expect(states()).toEqual(['starting', 'ready', 'stopping', 'stopped', 'starting', 'ready']);
});

test('a part that ignores SIGTERM is killed', async () => {
  const deaf = join(folder, 'deaf');
  const { supervised } = supervise(
    ['sh', '-c', `trap '' TERM; touch ${deaf}; while true; do sleep 0.01; done`],
    {
      probe: () => Bun.file(deaf).exists(),
    },
  );
  await supervised.start();
  const first = supervised.process;
  const begin = performance.now();
  await supervised.stop();
  expect(performance.now() - begin).toBeGreaterThanOrEqual(supervised.part.stopWithinMs);
  expect(first && isAlive(first)).toBe(false);
});

test('a part that is stopped while it waits to be started again is not', async () => {
  const { supervised, states } = supervise(['sleep', '60']);
  await supervised.start();
  await supervised.signal('SIGKILL');
  await supervised.stop();
  expect(states()).toEqual(['starting', 'ready', 'backoff', 'stopping', 'stopped']);
});

test('a retired part stays down and rejects further starts', async () => {
  const { supervised, states } = supervise(['sleep', '60']);
  await supervised.start();
  const retired = supervised.retire();
  await expect(supervised.start()).rejects.toThrow('going down');
  await retired;
  expect(states()).toEqual(['starting', 'ready', 'stopping', 'stopped']);
});

test('a stop is over when the part has stopped, also when it is started again at once', async () => {
  const { supervised } = supervise(['sleep', '60']);
  await supervised.start();
  const stopped = supervised.stop();
  await Promise.all([stopped, supervised.start()]);
  expect(supervised.state).toBe('ready');
});

test('reports a part that crashes on every start, with the end of its log', async () => {
  const { supervised } = supervise(['sh', '-c', 'echo the port is taken; exit 3'], {
    probe: async () => false,
  });
  await expect(supervised.start()).rejects.toThrow(/dies whenever it is started[\s\S]*the port is taken/);
});

test('reports a part that never answers', async () => {
  const { supervised } = supervise(['sleep', '60'], { probe: async () => false, readyWithinMs: 300 });
  await expect(supervised.start()).rejects.toThrow('not ready within 0.3 s');
});

test('a part is not ready before it answers', async () => {
  let answers = false;
  const { supervised } = supervise(['sleep', '60'], { probe: async () => answers });
  const ready = supervised.start();
  expect((await supervised.status()).state).toBe('starting');
  answers = true;
  await ready;
  expect((await supervised.status()).state).toBe('ready');
});
