import type { Finding } from './finding.ts';

/** Suspects that wait for another look: some megabytes. */
const max = 10_000;
/** A bulk that came late is seen to be wrong until its consumer marks; that is over well before the last look. */
const maxRechecks = 3;

/** A suspect that another look has found to be wrong still. */
export interface RecheckResult<Flagged> {
  readonly flagged: Flagged;
  readonly findings: readonly Finding[];
}

/** What it takes to be sure of suspects. */
export interface RecheckDeps<Flagged> {
  /** Between two looks. */
  readonly pauseMs: number;
  /** Before each look. */
  refresh(): Promise<void>;
  /** Looks again; leaves out who is innocent. */
  recheck(flagged: readonly Flagged[]): AsyncIterable<RecheckResult<Flagged>>;
  report(finding: Finding): Promise<void>;
}

/**
 * What was seen to differ while others write proves nothing: it may have been on its way. So it is looked at again,
 * several times, with a pause before each, and reported when it was wrong every time. A bounded number of suspects
 * waits together for that.
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

  /** Makes sure of all that wait. */
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
