import { BodyBudget } from '../body-budget.ts';
import { Deadlines } from './deadlines.ts';

/** Bounds for the bodies of requests. */
export interface RequestLimits {
  /** Longest request body, in bytes. */
  readonly bodyBytes: number;
  /** Bytes of bodies in memory. */
  readonly bodies: BodyBudget;
  /** How long a body may take to arrive. */
  readonly bodyDeadlines: Deadlines;
}

/** The settings of these limits; `Config` says what each is. */
export interface RequestLimitSettings {
  readonly bodyBytes: number;
  readonly bodiesBytes: number;
  readonly orgBodiesBytes: number;
  readonly bodyTimeoutMs: number;
}

export function createRequestLimits(settings: RequestLimitSettings): RequestLimits {
  const { bodyBytes, bodiesBytes, orgBodiesBytes, bodyTimeoutMs } = settings;
  return {
    bodyBytes,
    bodies: new BodyBudget({ processBytes: bodiesBytes, orgBytes: orgBodiesBytes }),
    bodyDeadlines: new Deadlines(bodyTimeoutMs),
  };
}
