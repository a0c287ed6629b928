import type { PortName } from './ports.ts';

/**
 * One process that the supervisor keeps running, as data. Another way of starting an engine is another function
 * that returns parts of the same names.
 */
export interface Part {
  readonly name: string;
  /** Roles are stopped first and engines last. */
  readonly kind: 'engine' | 'issuer' | 'role';
  /** Only started where it is asked for by name. */
  readonly spare?: true;
  /** Parts that must be ready before this one is started for the first time. */
  readonly needs: readonly string[];
  /** What it listens on; the first is the one to show. */
  readonly ports: readonly PortName[];
  readonly command: readonly string[];
  /** Added to the environment of the supervisor. */
  readonly env: Readonly<Record<string, string>>;
  /** From start to ready at most; longer counts as a failure to start. */
  readonly readyWithinMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly stopWithinMs: number;
  /** Folders and files that it needs, before every start. */
  prepare(): Promise<void>;
  /** Whether it does its work now. May reject, which means no. */
  probe(signal: AbortSignal): Promise<boolean>;
}

export type PartState = 'waiting' | 'starting' | 'ready' | 'backoff' | 'stopping' | 'stopped';

export interface PartStatus {
  readonly name: string;
  readonly kind: Part['kind'];
  readonly state: PartState;
  readonly pid: number | null;
  readonly port: number | null;
  /** Whether it answers now. */
  readonly health: 'ok' | 'failing' | 'down';
  /** How often it was started again after it had died by itself. */
  readonly restarts: number;
}

/** A change of a part's state, as the supervisor tells it. */
export interface PartEvent {
  readonly part: string;
  readonly state: PartState;
  /** In words, for people: "killed by SIGKILL, starts again in 0.5 s". */
  readonly detail?: string;
  /** Since the supervisor began. */
  readonly atMs: number;
}

/** Whether a URL answers 200. */
export async function answersOk(url: string, signal: AbortSignal, headers: Record<string, string> = {}) {
  const response = await fetch(url, { signal, headers, keepalive: false });
  await response.arrayBuffer();
  return response.status === 200;
}
