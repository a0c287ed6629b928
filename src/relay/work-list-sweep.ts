import type { Broker } from '../consumers/broker.ts';
import { workQueue } from '../consumers/topology.ts';
import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import type { SweeperMeter } from '../metrics/relay.ts';
import { readBacklogs } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';
import { Attempts, maxDelays } from './attempts.ts';
import { groupBatches } from './batches.ts';
import { chooseLane, listOrgs } from './lane.ts';
import type { Outstanding } from './outstanding.ts';
import type { Overdue, WorkList } from './work-lists.ts';

/** Entries in one page of a work list. */
const pageEntries = 500;
/** Pages in one round; the next round continues after the last page. */
const maxPages = 20;

/** Dependencies of a sweep. */
export interface WorkListDeps {
  readonly store: Store;
  readonly broker: Broker;
  readonly sweepAfterMs: number;
  readonly sweeping: SweeperMeter;
  readonly logger: Logger;
}

/** The sweep of one work list, and its state from round to round. */
export class WorkListSweep {
  readonly #deps: WorkListDeps;
  readonly #list: WorkList;
  readonly #attempts: Attempts;
  /** The entry after which the next round begins; empty at the oldest. */
  #after = '';
  #overdue: readonly Overdue[] = [];

  constructor(deps: WorkListDeps, list: WorkList) {
    this.#deps = deps;
    this.#list = list;
    this.#attempts = new Attempts(deps.sweepAfterMs);
  }

  /** Forgets all attempts, because the messages were lost. */
  restart(): void {
    this.#attempts.clear();
    this.#after = '';
  }

  /** Reads the overdue entries of one round. */
  async sweep(): Promise<void> {
    const { store, sweepAfterMs } = this.#deps;
    const found: Overdue[] = [];
    for (let page = 0; page < maxPages; page++) {
      const { entries, next } = await this.#list.overdue(store, pageEntries, sweepAfterMs, this.#after);
      found.push(...entries);
      this.#after = next ?? '';
      if (next === undefined) break;
    }
    this.#overdue = found;
  }

  /** Notes that an entry was announced elsewhere, such as a redriven dead letter. */
  noteAnnounced(key: string): void {
    this.#attempts.note(key, performance.now());
  }

  /** Announces the due entries of the last read again, as far as there is room. */
  async announce(outstanding: Outstanding): Promise<void> {
    const { store, broker, sweepAfterMs, sweeping, logger } = this.#deps;
    const { projection } = this.#list;
    const nowMs = performance.now();
    const due = this.#overdue.filter(({ key }) => this.#attempts.isDue(key, nowMs));
    this.#overdue = [];
    if (this.#after === '') this.#attempts.endPass();
    if (due.length === 0) return;
    const backlogs = await failpoint('sweep.backlogs', () => readBacklogs(store, listOrgs(due)));
    const clockMs = Date.now() + store.clockOffsetMs;
    const isVeryOld = ({ score }: Overdue) => score / 1_000 < clockMs - maxDelays * sweepAfterMs;
    const admitted = due.flatMap((entry) => {
      const lane = chooseLane(entry, backlogs);
      const admission = outstanding.admit(workQueue(projection, lane), entry, isVeryOld(entry));
      return admission === undefined ? [] : [{ ...entry, lane, isSeldom: admission === 'beyond' }];
    });
    if (admitted.length === 0) return;
    await this.#list.announce(broker, groupBatches(admitted));
    for (const { key, isSeldom } of admitted) this.#attempts.note(key, nowMs, isSeldom);
    sweeping.announcedAgain(projection, admitted.length);
    logger.info({ queue: projection, entries: admitted.length }, 'announced again');
  }
}
