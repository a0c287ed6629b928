/** The answer to a write; undefined if there was none. */
interface Answered {
  readonly revision: string | undefined;
}

/** Whether a revision was lost with an earlier Redis. */
export function isBefore(revision: string | undefined, born: string): boolean {
  return revision !== undefined && Number(revision) < Number(born);
}

/**
 * Splits a journal by what Redis can still have of it. Revisions come from the clock, so those that were given before
 * Redis came back empty are below the first one that it has given since.
 *
 * @param born the first number that this Redis has given
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
