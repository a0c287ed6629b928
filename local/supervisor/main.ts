/**
 * The supervisor of one instance: `bun local/supervisor/main.ts <instance> [part…]`. This process has no terminal. It
 * starts the parts, keeps them running, and executes commands from the control socket until the command `down`.
 * startInstance starts it after it has prepared everything that the parts need.
 */
import { rmSync } from 'node:fs';
import { endpointVariables, toEndpoints } from '../endpoints.ts';
import { openInstance } from '../instance.ts';
import type { PartEvent } from '../part.ts';
import { makeParts } from '../parts.ts';
import { identify } from '../proc/identity.ts';
import { type Controlled, serveControl } from './control-server.ts';
import { logFile, rotateLog } from './log-file.ts';
import { type RunningPart, writeState } from './state.ts';
import { SupervisedPart } from './supervised-part.ts';

const rotateEveryMs = 10_000;

const [instanceName = 'dev', ...chosen] = process.argv.slice(2);
const instance = openInstance(instanceName, process.env);
const endpoints = toEndpoints(instance, process.env);
const self = identify(process.pid);
if (self === undefined) throw new Error('There is no /proc to tell processes apart by.');

const observer = {
  stateChanged(event: Omit<PartEvent, 'atMs'>) {
    console.log(new Date().toISOString(), event.part, event.state, event.detail ?? '');
    control.broadcast({ ...event, atMs: Math.round(performance.now()) });
  },
  processChanged() {
    writeState(instance, { supervisor: self, parts: supervised.flatMap(running) });
  },
};

const supervised = makeParts(instance, endpoints)
  .filter((part) => chosen.length === 0 || chosen.includes(part.name))
  .map((part) => new SupervisedPart(part, instance, observer));

function running({ part: { name, kind, stopWithinMs }, process: leader }: SupervisedPart): RunningPart[] {
  return leader === undefined ? [] : [{ name, kind, stopWithinMs, process: leader }];
}

function find(partName: string): SupervisedPart {
  const found = supervised.find((each) => each.part.name === partName);
  if (found !== undefined) return found;
  throw new Error(
    `There is no part "${partName}": there are ${supervised.map((each) => each.part.name).join(', ')}.`,
  );
}

let ending: Promise<void> | undefined;

async function stopAll(): Promise<void> {
  for (const kind of ['role', 'issuer', 'engine'] as const) {
    await Promise.all(supervised.filter((each) => each.part.kind === kind).map((each) => each.retire()));
  }
  rmSync(instance.stateFile, { force: true });
}

const controlled: Controlled = {
  async status() {
    const parts = await Promise.all(supervised.map((each) => each.status()));
    return { instance: instance.name, supervisorPid: process.pid, parts, env: endpointVariables(endpoints) };
  },
  start: async (part) => find(part).start(),
  stop: async (part) => find(part).stop(),
  ready: async (part) => find(part).whenReady(),
  kill: async (part, signal) => find(part).signal(signal),
  async down() {
    ending ??= stopAll().finally(() => {
      control.close();
      // Write the answers to the clients first.
      setImmediate(() => process.exit());
    });
    await ending;
  },
};

async function startInOrder(each: SupervisedPart): Promise<void> {
  const needs = supervised.filter((other) => each.part.needs.includes(other.part.name));
  await Promise.all(needs.map((need) => need.whenReady()));
  // A client may have started or stopped the part while it waited.
  if (each.state === 'waiting') await each.start();
}

observer.processChanged();
const control = await serveControl(instance.socketPath, controlled);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => void controlled.down());
setInterval(() => {
  for (const { part } of supervised) rotateLog(logFile(instance, part.name));
  rotateLog(logFile(instance, 'supervisor'));
}, rotateEveryMs);
for (const each of supervised) {
  startInOrder(each).catch((error: unknown) => {
    console.log(new Date().toISOString(), each.part.name, error instanceof Error ? error.message : error);
  });
}
