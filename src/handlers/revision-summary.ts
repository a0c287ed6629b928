/** How one revision is told of. */
export interface RevisionSummary {
  readonly revision: number;
  readonly operation: 'create' | 'replace' | 'patch' | 'delete' | 'repair';
  readonly at: string;
  readonly actor: string;
  readonly _org: string;
}

/** The summary of a revision as it is stored; `at` in milliseconds. */
export function toSummary(stored: {
  readonly revision: number;
  readonly operation: string;
  readonly at: number;
  readonly actor: string;
  readonly org: string;
}): RevisionSummary {
  const { revision, at, actor, org } = stored;
  return {
    revision,
    operation: readOperation(stored.operation),
    at: new Date(at).toISOString(),
    actor,
    _org: org,
  };
}

/** The store's word for a repair tells how it is made. */
function readOperation(stored: string): RevisionSummary['operation'] {
  if (stored === 'touch') return 'repair';
  // The commit function knows these alone.
  return stored as RevisionSummary['operation'];
}
