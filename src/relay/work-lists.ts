import { announce, type Broker } from '../consumers/broker.ts';
import type { ProjectionName } from '../consumers/topology.ts';
import { failpoint } from '../failpoint.ts';
import { type OverduePage, overdue } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';
import { overdueHistory } from '../store/history.ts';
import type { Batch } from './batches.ts';
import type { Announced } from './lane.ts';

/** Something that a projection has lacked for too long. */
export interface Overdue extends Announced {
  /** The plan, of the search index; the revision, of the history. */
  readonly key: string;
  /** Since when it is pending, as a revision; 0 where something made it pending from the very beginning. */
  readonly score: number;
}

/** The work list of one projection. */
export interface WorkList {
  readonly projection: ProjectionName;
  /**
   * One page, oldest first.
   *
   * @param after the page before; empty for the first one
   */
  overdue(store: Store, limit: number, ageMs: number, after: string): Promise<OverduePage<Overdue>>;
  announce(broker: Broker, batches: readonly Batch<Pick<Overdue, 'key'>>[]): Promise<unknown>;
}

/** One for each projection. */
export const workLists: readonly WorkList[] = [
  {
    projection: 'search',
    async overdue(...page) {
      const { entries, next } = await failpoint('sweep.overdue', () => overdue(...page));
      return { entries: entries.map(({ plan, ...entry }) => ({ ...entry, key: plan })), next };
    },
    announce: (broker, batches) =>
      failpoint('sweep.announce', () =>
        Promise.all(
          batches.map(({ lane, changes }) => {
            const announcements = changes.map(({ key }) => ({ plan: key, revision: '0', trace: '' }));
            return announce(broker, announcements, lane, 'search');
          }),
        ),
      ),
  },
  {
    projection: 'history',
    async overdue(...page) {
      const { entries, next } = await failpoint('sweep.overdueHistory', () => overdueHistory(...page));
      const toOverdue = ({ revision, org, size }: (typeof entries)[number]) => ({
        ...{ key: revision, org, size },
        score: Number(revision),
      });
      return { entries: entries.map(toOverdue), next };
    },
    announce: (broker, batches) =>
      failpoint('sweep.announceHistory', () =>
        Promise.all(
          batches.map(({ lane, changes }) => {
            // A history consumer finds the plan in the stream.
            const announcements = changes.map(({ key }) => ({ revision: key, trace: '' }));
            return announce(broker, announcements, lane, 'history');
          }),
        ),
      ),
  },
];
