import type { Principal } from '../auth/principal.ts';
import type { Search } from '../es/client.ts';
import type { Caller } from '../store/commit.ts';
import type { Store } from '../store/connection.ts';
import type { Feed } from '../store/feed.ts';
import type { EventStreams } from './feed/eventStreams.ts';

/** What handlers work with. */
export interface Context {
  readonly store: Store;
  readonly search: Search;
  readonly feed: Feed;
  readonly eventStreams: EventStreams;
  /** How long a write may be tried. */
  readonly commitDeadlineMs: number;
  /** Longest request body, in bytes. */
  readonly bodyBytes: number;
  /** Whether tokens are bound to an organisation. */
  readonly orgs: boolean;
}

/** Whose plans this principal may see: its organisation's; all with `plans:admin`, or where orgs are off. */
export function callerOf(context: Context, principal: Principal): Caller {
  return { org: principal.org, all: !context.orgs || principal.scopes.has('plans:admin') };
}
