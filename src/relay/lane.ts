import { type Lane, maxQuickBytes } from '../consumers/topology.ts';

/** All plans of an organisation that has more plans pending go to the bulk lane, as large ones do. */
const maxQuickPending = 1_000;

/** The properties of a change that decide its lane. */
export interface Announced {
  /** Organisation of the plan. */
  readonly org: string;
  /** Bytes of the body. */
  readonly size: number;
}

/**
 * The lane in which a change is announced: large plans, and those of an organisation with a backlog, must not delay the
 * others.
 *
 * @param backlogs plans pending by organisation
 */
export function chooseLane({ org, size }: Announced, backlogs: ReadonlyMap<string, number>): Lane {
  return size > maxQuickBytes || (backlogs.get(org) ?? 0) > maxQuickPending ? 'bulk' : 'quick';
}

/** The organisations whose backlog matters for these changes. */
export function listOrgs(changes: readonly Announced[]): string[] {
  return [...new Set(changes.filter(({ size }) => size <= maxQuickBytes).map(({ org }) => org))];
}
