import type { Point } from './points.ts';

/** The last writes of a plan, as its clients saw them. */
export interface Written {
  /** The entity tag of the last write that was acknowledged; empty when that was a delete. */
  etag: string;
  /** Whether a later write of the plan was not answered, so that it may have happened or not. */
  isUncertain: boolean;
}

/** The plans of a run and their last acknowledged writes. */
export class Acknowledged {
  readonly plans = new Map<string, Written>();
  /** Writes that were acknowledged. */
  writes = 0;

  add({ metric, tags }: Point): void {
    const { plan, etag = '' } = tags;
    if (plan === undefined) return;
    if (metric === 'acknowledged') {
      this.writes += 1;
      this.plans.set(plan, { etag, isUncertain: false });
    }
    const written = this.plans.get(plan);
    if (metric === 'unanswered' && written !== undefined) written.isUncertain = true;
  }
}
