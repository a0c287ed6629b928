/** The answer to a write; undefined if there was none. */
interface Answered {
  readonly revision: string | undefined;
}

/** Whether a revision was lost with an earlier Redis. */
export function isBefore(revision: string | undefined, born: string): boolean {
  return revision !== undefined && Number(revision) < Number(born);
}

/**
 * Splits a journal into the writes that were lost with an earlier Redis, and all others. Revisions come from the clock,
 * so those from before Redis came back empty are below the first one that it has issued since.
 *
 * @param born the first number that this Redis has issued
 */
export function splitByLoss<Write extends Answered>(
  journal: readonly Write[],
  born: string,
): { readonly lost: readonly Write[]; readonly kept: readonly Write[] } {
  const { lost = [], kept = [] } = Object.groupBy(journal, ({ revision }) =>
    isBefore(revision, born) ? 'lost' : 'kept',
  );
  return { lost, kept };
}
