import type { Instance } from '../instance.ts';
import type { Part, PartEvent, PartState, PartStatus } from '../part.ts';
import { identify, type ProcessIdentity } from '../proc/identity.ts';
import { signalSession, stopSession } from '../proc/stop-session.ts';
import { logFile, logTail, openLog } from './log-file.ts';

const probeEveryMs = 200;
const probeTimeoutMs = 2_000;
const firstDelayMs = 500;
const maxDelayMs = 10_000;
/** After a part has been ready for this long, its earlier crashes no longer count. */
const stableAfterMs = 10_000;
/** Consecutive crashes after which `whenReady` rejects; the supervisor keeps restarting the part anyway. */
const maxConsecutiveCrashes = 4;
const shownLogLines = 20;

/** Receives the events of a part. */
export interface Observer {
  stateChanged(event: Omit<PartEvent, 'atMs'>): void;
  /** Called synchronously after the start or the end of the process. */
  processChanged(): void;
}

/**
 * Keeps one part running.
 *
 *   waiting ── start ──► starting ── answers ──► ready
 *                         ▲     │ dies             │ dies
 *                    delay over └───► backoff ◄────┘
 *   stopped ◄── stopping ◄── stop, from any state; start leads on from stopped
 *
 * A part that crashes is started again, after a delay that doubles with every crash until the part has been ready for a
 * while. A stopped part stays down until it is started. A part that is alive but does not answer is left alone: it may
 * be frozen on purpose, or busy.
 *
 * When the supervisor dies, its parts live on; the state file names them for the next supervisor or `./dev down`.
 */
export class SupervisedPart {
  readonly part: Part;
  readonly #instance: Instance;
  readonly #observer: Observer;
  readonly #changes = new EventTarget();
  #state: PartState = 'waiting';
  #process: ProcessIdentity | undefined;
  #wanted = false;
  #retired = false;
  #readySinceMs: number | undefined;
  #deathsInARow = 0;
  #restarts = 0;
  #loop: Promise<void> | undefined;
  #endBackoff: () => void = () => {};

  constructor(part: Part, instance: Instance, observer: Observer) {
    this.part = part;
    this.#instance = instance;
    this.#observer = observer;
  }

  get state(): PartState {
    return this.#state;
  }

  /** The process that runs now, leader of its session. */
  get process(): ProcessIdentity | undefined {
    return this.#process;
  }

  /** Starts the part if it is not running. Resolves when it is ready; rejects like whenReady. */
  async start(): Promise<void> {
    if (this.#state === 'stopping') await this.#loop;
    if (this.#retired) throw new Error(`${this.part.name} is not started: the instance is going down.`);
    if (this.#state === 'waiting' || this.#state === 'stopped') {
      this.#wanted = true;
      this.#deathsInARow = 0;
      this.#enter('starting');
      this.#loop = this.#keepRunning();
    }
    await this.whenReady();
  }

  /** Stops the part and keeps it down. Resolves when all its processes have ended. */
  async stop(): Promise<void> {
    this.#wanted = false;
    if (this.#state === 'waiting') this.#enter('stopped');
    if (this.#state === 'stopped') return;
    if (this.#state !== 'stopping') this.#enter('stopping');
    // Keep this loop: a pending start() begins another one, and stop() must not wait for that.
    const loop = this.#loop;
    this.#endBackoff();
    if (this.#process !== undefined) await stopSession(this.#process, this.part.stopWithinMs);
    await loop;
  }

  /** Stops the part for good; further starts reject. */
  async retire(): Promise<void> {
    this.#retired = true;
    await this.stop();
  }

  /** Sends a signal to all processes of the part. For SIGKILL, resolves when the supervisor has noticed the exit. */
  async signal(signal: NodeJS.Signals): Promise<void> {
    const target = this.#process;
    if (target === undefined) throw new Error(`${this.part.name} is not running.`);
    signalSession(target, signal);
    if (signal === 'SIGKILL') await this.#until(() => this.#process !== target);
  }

  /** Resolves when the part is ready; rejects if it was stopped, keeps crashing, or takes too long. */
  async whenReady(): Promise<void> {
    const { name, readyWithinMs } = this.part;
    const stopped = () => !this.#wanted;
    const isUnrecoverable = () => this.#deathsInARow >= maxConsecutiveCrashes;
    await this.#until(() => this.#state !== 'waiting');
    const timeout = AbortSignal.timeout(readyWithinMs);
    await this.#until(() => this.#state === 'ready' || stopped() || isUnrecoverable(), timeout);
    if (this.#state === 'ready') return;
    if (stopped()) throw new Error(`${name} was stopped.`);
    const fault = isUnrecoverable()
      ? 'dies whenever it is started'
      : `was not ready within ${readyWithinMs / 1_000} s`;
    const log = `${logTail(this.#instance, name, shownLogLines)}\n\nThe whole log: ${logFile(this.#instance, name)}`;
    throw new Error(`${name} ${fault}.\n\n${log}`);
  }

  async status(): Promise<PartStatus> {
    const { name, kind, ports } = this.part;
    const [port] = ports;
    return {
      name,
      kind,
      state: this.#state,
      pid: this.#process?.pid ?? null,
      port: port === undefined ? null : this.#instance.ports[port],
      health: this.#process === undefined ? 'down' : (await this.#answers()) ? 'ok' : 'failing',
      restarts: this.#restarts,
    };
  }

  async #keepRunning(): Promise<void> {
    while (this.#wanted) {
      const end = await this.#runOnce();
      this.#process = undefined;
      this.#observer.processChanged();
      if (!this.#wanted) break;
      const readyForMs = this.#readySinceMs === undefined ? 0 : performance.now() - this.#readySinceMs;
      if (readyForMs > stableAfterMs) this.#deathsInARow = 0;
      const delayMs = Math.min(firstDelayMs * 2 ** this.#deathsInARow, maxDelayMs);
      this.#deathsInARow += 1;
      this.#restarts += 1;
      this.#enter('backoff', `${end}, starts again in ${delayMs / 1_000} s (restart ${this.#restarts})`);
      const { promise: ended, resolve } = Promise.withResolvers<void>();
      this.#endBackoff = resolve;
      await Promise.race([Bun.sleep(delayMs), ended]);
      if (this.#wanted) this.#enter('starting');
    }
    this.#enter('stopped');
  }

  /** Runs the process once. Resolves with how it ended, when its whole session has ended. */
  async #runOnce(): Promise<string> {
    this.#readySinceMs = undefined;
    let child: Bun.Subprocess;
    try {
      await this.part.prepare();
      if (!this.#wanted) return 'was stopped';
      child = this.#spawn();
    } catch (error) {
      return `could not be started: ${error instanceof Error ? error.message : error}`;
    }
    const identity = identify(child.pid);
    this.#process = identity;
    this.#observer.processChanged();
    void this.#becomeReady(child);
    await child.exited;
    // Processes that it has left running would block its ports and its data.
    if (identity !== undefined) await stopSession(identity, 0);
    return child.signalCode ? `was killed by ${child.signalCode}` : `exited with code ${child.exitCode}`;
  }

  #spawn(): Bun.Subprocess {
    const log = openLog(this.#instance, this.part.name);
    try {
      // detached: a separate session, which Ctrl-C in the terminal does not reach.
      return Bun.spawn([...this.part.command], {
        cwd: this.#instance.root,
        env: { ...process.env, ...this.part.env },
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
      });
    } finally {
      log.close();
    }
  }

  async #becomeReady(child: Bun.Subprocess): Promise<void> {
    const lives = () => child.exitCode === null && child.signalCode === null;
    while (lives()) {
      const answers = await this.#answers();
      if (answers && lives()) {
        this.#readySinceMs = performance.now();
        if (this.#state === 'starting') this.#enter('ready');
        return;
      }
      await Promise.race([Bun.sleep(probeEveryMs), child.exited]);
    }
  }

  #answers(): Promise<boolean> {
    const signal = AbortSignal.timeout(probeTimeoutMs);
    const { promise: timeout, resolve } = Promise.withResolvers<boolean>();
    signal.addEventListener('abort', () => resolve(false));
    return Promise.race([this.part.probe(signal).catch(() => false), timeout]);
  }

  #enter(state: PartState, detail?: string): void {
    this.#state = state;
    this.#observer.stateChanged({ part: this.part.name, state, ...(detail !== undefined && { detail }) });
    this.#changes.dispatchEvent(new Event('change'));
  }

  /** Resolves when the condition holds, checked after every change of state, or on timeout. */
  #until(condition: () => boolean, timeout?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const done = new AbortController();
    const look = () => {
      if (!condition() && !timeout?.aborted) return;
      done.abort();
      resolve();
    };
    this.#changes.addEventListener('change', look, { signal: done.signal });
    timeout?.addEventListener('abort', look, { signal: done.signal });
    look();
    return promise;
  }
}
