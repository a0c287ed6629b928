import type { Principal } from '../auth/principal.ts';
import type { BodyBudget } from '../body-budget.ts';
import type { Search } from '../es/client.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Caller } from '../store/commit.ts';
import type { Store } from '../store/connection.ts';
import type { Feed } from '../store/feed.ts';
import type { Waits } from '../store/waits.ts';
import type { Counts } from './counts.ts';
import type { EventStreams } from './feed/event-streams.ts';
import type { Limits } from './limits.ts';
import type { OpenCursors } from './search/open-cursors.ts';

/** Dependencies of the handlers. */
export interface Context {
  readonly store: Store;
  readonly search: Search;
  /** Why this process refuses to use its engines; undefined while it does not refuse. */
  readonly identity: { readonly refusal: string | undefined };
  readonly feed: Feed;
  readonly eventStreams: EventStreams;
  readonly waits: Waits;
  readonly limits: Limits;
  /** Searches whose pages are being read. */
  readonly cursors: OpenCursors;
  /** How long Elasticsearch may search for one request. */
  readonly searchTimeoutMs: number;
  readonly metrics: Metrics;
  /** Counters of events within requests. */
  readonly counts: Counts;
  /** Aborted when the process must stop: from then on it is not ready, but still answers. */
  readonly stopping: AbortSignal;
  /** Aborted just before the process stops accepting connections: long-running answers end. */
  readonly closing: AbortSignal;
  /** How long a write may be retried. */
  readonly commitDeadlineMs: number;
  /** How long the client of an import or export may send or read nothing. */
  readonly streamIdleMs: number;
  /** Interval of blank lines in the answers of a quiet import. */
  readonly importHeartbeatMs: number;
  /** Maximum size of a request body, in bytes. */
  readonly bodyBytes: number;
  /** Bytes of bodies in memory. */
  readonly bodies: BodyBudget;
  /** Whether tokens are bound to an organisation. */
  readonly orgs: boolean;
}

/** Whose plans this principal may see: those of its organisation; all with `plans:admin`, or if orgs are off. */
export function toCaller(context: Context, principal: Principal): Caller {
  return { org: principal.org, all: !context.orgs || principal.scopes.has('plans:admin') };
}
