/** Aborts at the first Ctrl-C, SIGTERM or closed terminal; from then on these no longer end the process at once. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort(new Interrupted()));
  }
  return controller.signal;
}

/** The reason for aborting work: the user interrupted it. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted.');
  }
}

/** Resolves when the signal is aborted. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) resolve();
  signal.addEventListener('abort', () => resolve());
  return promise;
}
