import type { PartEvent, PartStatus } from '../part.ts';

/**
 * The control socket speaks JSON, one message per line. A request has an id, and its answer the same id; answers come
 * in any order. After `watch`, events come in between. After `hold`, and until `release`, the supervisor stops
 * everything and exits when this connection closes for any reason.
 */
export type Request = { readonly id: number } & Operation;

export type Operation =
  | { readonly op: 'status' | 'watch' | 'hold' | 'release' | 'down' }
  | { readonly op: 'start' | 'stop' | 'ready'; readonly part: string }
  | { readonly op: 'kill'; readonly part: string; readonly signal: NodeJS.Signals };

export type Message =
  | { readonly id: number; readonly ok: true; readonly status?: InstanceStatus }
  | { readonly id: number; readonly ok: false; readonly error: string }
  | { readonly event: PartEvent };

export interface InstanceStatus {
  readonly instance: string;
  readonly supervisorPid: number;
  readonly parts: readonly PartStatus[];
  /** As ./dev env prints it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Splits a stream of text into lines, whatever its chunks are. */
export function lineSplitter(onLine: (line: string) => void): (chunk: string) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') onLine(line);
  };
}
