import { hostname } from 'node:os';
import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import type { PartMeter, PauseMeter } from '../metrics/pauses.ts';
import type { Store } from '../store/connection.ts';
import { endPause, notePause, pauseLastsMs } from '../store/pauses.ts';

/** What pauses are told by. */
export interface StallDeps {
  readonly store: Store;
  readonly logger: Logger;
  readonly pauses: PauseMeter;
}

/**
 * Tells that a part of this process has stopped because something that it needs fails: in the log when it begins and
 * when it ends, in the metrics, and for getPipeline as long as it lasts. While Redis is away it is the log alone that tells.
 */
export class StallReporter {
  readonly #store: Store;
  readonly #part: string;
  readonly #logger: Logger;
  readonly #meter: PartMeter;
  #current:
    | { readonly sinceMs: number; reason: string; readonly timer: ReturnType<typeof setInterval> }
    | undefined;

  /** @param part what of the process it is */
  constructor({ store, logger, pauses }: StallDeps, part: string) {
    this.#store = store;
    this.#part = part;
    this.#logger = logger;
    this.#meter = pauses.part(part);
  }

  /** It has stopped, or has stopped still. */
  begin(reason: string): void {
    if (this.#current !== undefined) {
      this.#current.reason = reason;
      return;
    }
    const timer = setInterval(() => this.#note(), pauseLastsMs / 3);
    this.#current = { sinceMs: Date.now(), reason, timer };
    this.#meter.begin();
    this.#logger.warn({ part: this.#part, reason }, 'paused');
    this.#note();
  }

  /** It goes on, if it had stopped, or nobody tries any longer. Resolves when the store knows, if it can be reached. */
  async end(): Promise<void> {
    if (this.#current === undefined) return;
    const { sinceMs, timer } = this.#current;
    clearInterval(timer);
    this.#current = undefined;
    this.#meter.end();
    this.#logger.info({ part: this.#part, pausedMs: Date.now() - sinceMs }, 'goes on');
    // What cannot be said now is forgotten after a while.
    await failpoint('pause.end', () =>
      endPause(this.#store, { process: processName, part: this.#part }),
    ).catch(() => {});
  }

  #note(): void {
    if (this.#current === undefined) return;
    const { sinceMs, reason } = this.#current;
    const pause = { process: processName, part: this.#part, reason, sinceMs };
    failpoint('pause.note', () => notePause(this.#store, pause)).catch(() => {});
  }
}

const processName = `${hostname()}:${process.pid}`;
