import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Control } from '../control.ts';
import type { Instance } from '../instance.ts';
import { describe } from './faults.ts';
import type { Network } from './network.ts';
import { type Planned, touchedBy } from './schedule.ts';

const backWithinMs = 240_000;
const pollMs = 1_000;

/** An injected fault. Times are milliseconds since the start of the run. */
export interface Done {
  readonly planned: Planned;
  readonly fromMs: number;
  /** When its repair began; for a kill, when it was done. */
  readonly untilMs: number;
  /** When all its parts answered again. */
  readonly readyMs: number;
}

/** The system under fault injection. */
export interface Field {
  readonly instance: Instance;
  readonly control: Control;
  readonly network: Network;
  /** Milliseconds since the start of the run. */
  nowMs(): number;
  /** Called with a description when a fault begins. */
  readonly onFault: (text: string) => void;
}

/**
 * Injects every fault of a schedule at its time, or as soon as all its parts answer again after an earlier fault.
 * Resolves when all faults are reverted and every part answers. Rejects when a part does not recover, or at once when
 * the signal is aborted; in both cases all faults are reverted.
 */
export async function inflictAll(
  field: Field,
  schedule: readonly Planned[],
  signal: AbortSignal,
): Promise<Done[]> {
  const parts = new Map<string, Promise<unknown>>();
  return Promise.all(
    schedule.map((planned) => {
      const touched = touchedBy(planned);
      // Faults of one part are in order: a later one waits for the end of the earlier one.
      const before = Promise.all(touched.map((part) => parts.get(part)));
      const done = before.then(() => injectFaults(field, planned, signal));
      for (const part of touched) parts.set(part, done);
      return done;
    }),
  );
}

async function injectFaults(field: Field, planned: Planned, signal: AbortSignal): Promise<Done> {
  const { control, nowMs, onFault } = field;
  await sleep(planned.atMs - nowMs(), signal);
  const known = planned.parts.filter((part) => part !== 'clients');
  await Promise.all(known.map((part) => backAgain(control, part)));
  onFault(describe(planned));
  const fromMs = nowMs();
  const revert = await begin(field, planned);
  let untilMs = nowMs();
  try {
    await sleep(planned.forMs, signal);
    untilMs = nowMs();
  } finally {
    await revert();
  }
  await Promise.all(known.map((part) => backAgain(control, part)));
  return { planned, fromMs, untilMs, readyMs: nowMs() };
}

/** Injects the fault. Returns a function that reverts it and, for stopped parts, resolves when they are ready. */
async function begin({ instance, control, network }: Field, fault: Planned): Promise<() => Promise<unknown>> {
  const { kind, parts } = fault;
  const each = (step: (part: string) => Promise<void>) => Promise.all(parts.map(step));
  switch (kind) {
    case 'kill':
      await each((part) => control.kill(part, 'SIGKILL'));
      return async () => {};
    case 'freeze':
      await each((part) => control.kill(part, 'SIGSTOP'));
      return () => each((part) => control.kill(part, 'SIGCONT'));
    case 'restart':
      await each((part) => control.stop(part));
      return () => each((part) => startAgain(control, part));
    case 'wipe':
      await each(async (part) => {
        await control.kill(part, 'SIGKILL');
        await control.stop(part);
        wipeData(instance, part);
      });
      return () => each((part) => startAgain(control, part));
    case 'cut':
    case 'hang':
    case 'mute': {
      const heal = network.disturb(fault, kind);
      return async () => heal();
    }
  }
}

/** Starts the part. Ignores errors: `backAgain` checks whether the part is ready in time. */
async function startAgain(control: Control, part: string): Promise<void> {
  await control.start(part).catch(() => {});
}

/** Resolves when the part is ready. Allows extra time, since the next fault may hit a service that the part needs. */
async function backAgain(control: Control, part: string): Promise<void> {
  const endsMs = performance.now() + backWithinMs;
  for (;;) {
    try {
      return await control.ready(part);
    } catch (error) {
      if (performance.now() > endsMs) throw error;
      await Bun.sleep(pollMs);
    }
  }
}

/** The data folder of each engine, relative to the engine's folder. */
const dataFolders: Readonly<Record<string, string>> = { rabbitmq: 'mnesia', redis: 'appendonlydir' };

/** Removes the data of an engine, so that it starts empty. */
function wipeData(instance: Instance, part: string): void {
  const folder = dataFolders[part];
  if (folder === undefined) throw new Error(`${part} cannot be wiped.`);
  const data = join(instance.engineFolder, part, folder);
  if (!existsSync(data)) throw new Error(`${part} has no data at ${data}.`);
  rmSync(data, { recursive: true });
}

/** Rejects when the signal is aborted. */
async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms <= 0) return;
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort);
  try {
    await Promise.race([Bun.sleep(ms), promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
