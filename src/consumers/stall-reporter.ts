import { hostname } from 'node:os';
import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import type { PartMeter, PauseMeter } from '../metrics/pauses.ts';
import type { Store } from '../store/connection.ts';
import { endPause, notePause, pauseLastsMs } from '../store/pauses.ts';

/** Dependencies of a stall reporter. */
export interface StallDeps {
  readonly store: Store;
  readonly logger: Logger;
  readonly pauses: PauseMeter;
}

/**
 * Reports that a part of this process is stalled because a dependency fails: in the log when the stall begins and ends,
 * in the metrics, and in getPipeline as long as it lasts. While Redis is unreachable, only the log has it.
 */
export class StallReporter {
  readonly #store: Store;
  readonly #part: string;
  readonly #logger: Logger;
  readonly #meter: PartMeter;
  #current:
    | { readonly sinceMs: number; reason: string; readonly timer: ReturnType<typeof setInterval> }
    | undefined;

  /** @param part name of the part of the process */
  constructor({ store, logger, pauses }: StallDeps, part: string) {
    this.#store = store;
    this.#part = part;
    this.#logger = logger;
    this.#meter = pauses.part(part);
  }

  /** Reports that the part has stalled, or is still stalled. */
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

  /**
   * Reports the end of the stall, if there was one. Resolves when the entry in Redis is removed, or the attempt has
   * failed.
   */
  async end(): Promise<void> {
    if (this.#current === undefined) return;
    const { sinceMs, timer } = this.#current;
    clearInterval(timer);
    this.#current = undefined;
    this.#meter.end();
    this.#logger.info({ part: this.#part, pausedMs: Date.now() - sinceMs }, 'resumed');
    // Best effort; the entry expires by itself.
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
