import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Instance } from '../instance.ts';
import type { Part } from '../part.ts';
import type { ProcessIdentity } from '../proc/identity.ts';

/** The running processes, stored on disk so that another process can clean up if the supervisor cannot. */
export interface RunState {
  readonly supervisor: ProcessIdentity;
  readonly parts: readonly RunningPart[];
}

export interface RunningPart {
  readonly name: string;
  readonly kind: Part['kind'];
  /** Leader of the session that the part's processes are in. */
  readonly process: ProcessIdentity;
  readonly stopWithinMs: number;
}

/** Writes the state. Synchronous, so that no other part is started between a start and its record. */
export function writeState(instance: Instance, state: RunState): void {
  const draft = `${instance.stateFile}.draft`;
  writeFileSync(draft, JSON.stringify(state));
  renameSync(draft, instance.stateFile);
}

/** Returns the last written state; undefined if the last run ended gracefully. */
export function readState(instance: Instance): RunState | undefined {
  try {
    // Only writeState writes this file, and it replaces the file atomically.
    return JSON.parse(readFileSync(instance.stateFile, 'utf8')) as RunState;
  } catch {
    return undefined;
  }
}
