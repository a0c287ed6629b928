import type { Finding } from './finding.ts';

/** Suspects that wait for another look: some megabytes. */
const max = 10_000;
/** A bulk that came late is seen to be wrong until its consumer marks; that is over well before the last look. */
const looks = 3;

/** A suspect that another look has found to be wrong still. */
export interface Verdict<Suspect> {
  readonly suspect: Suspect;
  readonly findings: readonly Finding[];
}

/** What it takes to be sure of suspects. */
export interface Sure<Suspect> {
  /** Between two looks. */
  readonly pauseMs: number;
  /** Before each look. */
  refresh(): Promise<void>;
  /** Looks again; leaves out who is innocent. */
  look(suspects: readonly Suspect[]): AsyncIterable<Verdict<Suspect>>;
  report(finding: Finding): Promise<void>;
}

/**
 * What was seen to differ while others write proves nothing: it may have been on its way. So it is looked at again,
 * several times, with a pause before each, and reported when it was wrong every time. A bounded number of suspects
 * waits together for that.
 */
export class Suspects<Suspect> {
  readonly #sure: Sure<Suspect>;
  #waiting: Suspect[] = [];

  constructor(sure: Sure<Suspect>) {
    this.#sure = sure;
  }

  async add(suspect: Suspect): Promise<void> {
    this.#waiting.push(suspect);
    if (this.#waiting.length >= max) await this.settle();
  }

  /** Makes sure of all that wait. */
  async settle(): Promise<void> {
    const { pauseMs, refresh, look, report } = this.#sure;
    let waiting = this.#waiting;
    this.#waiting = [];
    for (let left = looks; left > 0 && waiting.length > 0; left--) {
      await Bun.sleep(pauseMs);
      await refresh();
      const still: Suspect[] = [];
      for await (const { suspect, findings } of look(waiting)) {
        if (left > 1) still.push(suspect);
        else for (const finding of findings) await report(finding);
      }
      waiting = still;
    }
  }
}
