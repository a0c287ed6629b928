import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Instance } from '../instance.ts';
import type { Part } from '../part.ts';
import type { ProcessIdentity } from '../proc/identity.ts';

/** What runs, on disk, for whoever has to clean up when the supervisor cannot. */
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

/** Synchronous, so that nothing is started between a start and its record. */
export function writeState(instance: Instance, state: RunState): void {
  const draft = `${instance.stateFile}.draft`;
  writeFileSync(draft, JSON.stringify(state));
  renameSync(draft, instance.stateFile);
}

/** The state that was written last; undefined when the last run was ended in order. */
export function readState(instance: Instance): RunState | undefined {
  try {
    // Written whole or not at all, by writeState alone.
    return JSON.parse(readFileSync(instance.stateFile, 'utf8')) as RunState;
  } catch {
    return undefined;
  }
}
