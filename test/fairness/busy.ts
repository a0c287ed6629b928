import type { BusyFigures, BusyOrder, BusyReport } from './busy-protocol.ts';

/** The clients of the busy organisation at work. */
export interface Busy {
  /** Resolves when every large plan is stored. */
  readonly imported: Promise<Extract<BusyReport, { readonly event: 'imported' }>>;
  /** Ends the load; resolves with its figures. */
  stop(): Promise<BusyFigures>;
}

/** Starts the load in a process of its own, which does not outlive this one. */
export function startBusy(order: BusyOrder): Busy {
  const imported = Promise.withResolvers<Extract<BusyReport, { readonly event: 'imported' }>>();
  const stopped = Promise.withResolvers<BusyFigures>();
  const fail = (reason: string) => {
    const error = new Error(`the busy organisation failed: ${reason}`);
    imported.reject(error);
    stopped.reject(error);
  };
  // An await that comes later still sees the failure.
  imported.promise.catch(() => {});
  stopped.promise.catch(() => {});
  const child = Bun.spawn(
    [
      // Clients have machines of their own: these should not take the cores from who serves them.
      ...['nice', '-n', '10', 'setpriv', '--pdeathsig', 'KILL', '--', process.execPath],
      new URL('./busy-organisation.ts', import.meta.url).pathname,
    ],
    {
      env: process.env,
      stdio: ['ignore', 'inherit', 'inherit'],
      ipc(message) {
        // Only that script is at the other end.
        const report = message as BusyReport;
        if (report.event === 'imported') imported.resolve(report);
        else if (report.event === 'stopped') stopped.resolve(report);
        else fail(report.reason);
      },
    },
  );
  void child.exited.then((code) => fail(`it ended with ${code}`));
  child.send(order);
  return {
    imported: imported.promise,
    async stop() {
      child.send('stop');
      const figures = await stopped.promise.finally(() => child.kill());
      await child.exited;
      return figures;
    },
  };
}
