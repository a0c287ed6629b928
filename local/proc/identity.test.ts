import { expect, test } from 'bun:test';
import { identify, isAlive, readSession } from './identity.ts';
import { stopSession } from './stop-session.ts';

function startTree() {
  // `wait` keeps the shell as leader, so that the session has two processes.
  const child = Bun.spawn(['sh', '-c', 'sleep 60 & wait'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const identity = identify(child.pid);
  if (identity === undefined) throw new Error('the child is gone already');
  return { child, identity };
}

async function until(condition: () => boolean) {
  while (!condition()) await Bun.sleep(5);
}

test('a process is alive until it ends', async () => {
  const { child, identity } = startTree();
  expect(isAlive(identity)).toBe(true);
  await stopSession(identity, 1_000);
  await child.exited;
  expect(isAlive(identity)).toBe(false);
});

test('a pid that was given to another process is not the one that was recorded', () => {
  const now = identify(process.pid);
  if (now === undefined) throw new Error('this process has no identity');
  expect(isAlive({ ...now, startTicks: '1' })).toBe(false);
  expect(isAlive({ ...now, bootId: 'another boot' })).toBe(false);
  expect(readSession({ ...now, startTicks: '1' })).toEqual([]);
});

test('stopping ends what the process started, even when the process itself is gone', async () => {
  const { child, identity } = startTree();
  await until(() => readSession(identity).length === 2);
  process.kill(identity.pid, 'SIGKILL');
  await child.exited;
  expect(readSession(identity)).toHaveLength(1);
  await stopSession(identity, 0);
  expect(readSession(identity)).toEqual([]);
});

test('a process that was stopped by SIGSTOP is ended too', async () => {
  const { identity } = startTree();
  process.kill(identity.pid, 'SIGSTOP');
  await stopSession(identity, 1_000);
  expect(isAlive(identity)).toBe(false);
});
