/** The summary of one revision in answers. */
export interface RevisionSummary {
  readonly revision: number;
  readonly operation: 'create' | 'replace' | 'patch' | 'delete' | 'repair';
  readonly at: string;
  readonly actor: string;
  readonly _org: string;
}

/** Returns the summary of a stored revision; `at` in milliseconds. */
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

/** Maps the stored operation; the stored name of a repair also says how it was made. */
function readOperation(stored: string): RevisionSummary['operation'] {
  if (stored === 'touch') return 'repair';
  // The commit function stores only these operations.
  return stored as RevisionSummary['operation'];
}
