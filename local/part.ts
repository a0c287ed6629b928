import type { PortName } from './ports.ts';

/**
 * The definition of one process that the supervisor keeps running. To start an engine in another way, write another
 * function that returns parts with the same names.
 */
export interface Part {
  readonly name: string;
  /** Roles are stopped first and engines last. */
  readonly kind: 'engine' | 'issuer' | 'role';
  /** Only started when it is requested by name. */
  readonly spare?: true;
  /** Parts that must be ready before this one is started for the first time. */
  readonly needs: readonly string[];
  /** Ports that the part listens on; the first one is shown in the status. */
  readonly ports: readonly PortName[];
  readonly command: readonly string[];
  /** Added to the environment of the supervisor. */
  readonly env: Readonly<Record<string, string>>;
  /** Maximum time from start to ready; longer counts as a failure to start. */
  readonly readyWithinMs: number;
  /** Time from SIGTERM to SIGKILL. */
  readonly stopWithinMs: number;
  /** Prepares the part's folders and files before every start. */
  prepare(): Promise<void>;
  /** Whether the part works now. A rejection means no. */
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
  /** How often the part was restarted after a crash. */
  readonly restarts: number;
}

/** A change of a part's state, as the supervisor reports it. */
export interface PartEvent {
  readonly part: string;
  readonly state: PartState;
  /** A description such as "killed by SIGKILL, starts again in 0.5 s". */
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
