import type { Finding } from './finding.ts';

/** Flagged items that wait for a recheck: some megabytes. */
const max = 10_000;
/** A bulk that arrives late looks wrong until its consumer marks; that is over well before the last check. */
const maxRechecks = 3;

/** An item that a recheck has found to be still wrong. */
export interface RecheckResult<Flagged> {
  readonly flagged: Flagged;
  readonly findings: readonly Finding[];
}

/** Dependencies of a recheck. */
export interface RecheckDeps<Flagged> {
  /** Between two checks. */
  readonly pauseMs: number;
  /** Called before each check. */
  refresh(): Promise<void>;
  /** Checks again, and yields only the items that are still wrong. */
  recheck(flagged: readonly Flagged[]): AsyncIterable<RecheckResult<Flagged>>;
  report(finding: Finding): Promise<void>;
}

/**
 * Confirms differences. A difference seen while others write proves nothing, since the write may have been in flight.
 * So each flagged item is checked several times, with a pause before each check, and reported if it was wrong every
 * time. A bounded number of flagged items waits for this together.
 */
export class Recheck<Flagged> {
  readonly #deps: RecheckDeps<Flagged>;
  #waiting: Flagged[] = [];

  constructor(deps: RecheckDeps<Flagged>) {
    this.#deps = deps;
  }

  async add(flagged: Flagged): Promise<void> {
    this.#waiting.push(flagged);
    if (this.#waiting.length >= max) await this.finish();
  }

  /** Rechecks all waiting items. */
  async finish(): Promise<void> {
    const { pauseMs, refresh, recheck, report } = this.#deps;
    let waiting = this.#waiting;
    this.#waiting = [];
    for (let left = maxRechecks; left > 0 && waiting.length > 0; left--) {
      await Bun.sleep(pauseMs);
      await refresh();
      const still: Flagged[] = [];
      for await (const { flagged, findings } of recheck(waiting)) {
        if (left > 1) still.push(flagged);
        else for (const finding of findings) await report(finding);
      }
      waiting = still;
    }
  }
}
