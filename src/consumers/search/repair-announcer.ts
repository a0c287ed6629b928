import { toReason } from '../../error-reason.ts';
import { failpoint } from '../../failpoint.ts';
import type { Logger } from '../../log.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import { maxBatchChanges } from '../announcements.ts';
import { announce, type Broker } from '../broker.ts';
import { type Lane, maxQuickBytes } from '../topology.ts';
import { RepairThrottle } from './repair-throttle.ts';

/** Dependencies of `RepairAnnouncer`. */
export interface RepairAnnouncerDeps {
  readonly broker: Broker;
  readonly logger: Logger;
}

/**
 * Announces plans again whose mark requested a repair, each at most once a second. The sweeper would do so after
 * `SWEEP_AFTER_MS`, and does where this one does not: for plans that are not admitted, while the broker takes no
 * messages, and after a SIGKILL.
 */
export class RepairAnnouncer {
  readonly #deps: RepairAnnouncerDeps;
  readonly #throttle = new RepairThrottle();

  constructor(deps: RepairAnnouncerDeps) {
    this.#deps = deps;
  }

  /**
   * Announces the plans. Large ones, and those that came in the bulk lane, go to the bulk lane. Never rejects.
   *
   * @param lane in which the plans came
   */
  async announce(plans: readonly Pick<WrittenPlan, 'plan' | 'bytes'>[], lane: Lane): Promise<void> {
    const { broker, logger } = this.#deps;
    const nowMs = performance.now();
    const due = plans.filter(({ plan }) => this.#throttle.admit(plan, nowMs));
    const byLane = Map.groupBy(due, ({ bytes }) => (bytes > maxQuickBytes ? 'bulk' : lane));
    for (const [into, ofLane] of byLane) {
      for (let from = 0; from < ofLane.length; from += maxBatchChanges) {
        const page = ofLane.slice(from, from + maxBatchChanges);
        const announcements = page.map(({ plan }) => ({ plan, revision: '0', trace: '' }));
        try {
          await failpoint('consumer.announceRepair', () => announce(broker, announcements, into, 'search'));
        } catch (error) {
          logger.warn({ reason: toReason(error) }, 'repairs not announced, the sweeper will');
          return;
        }
        logger.info({ entries: page.length }, 'repairs announced');
      }
    }
  }
}
