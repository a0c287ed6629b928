import { errors } from '@elastic/elasticsearch';

/** What Elasticsearch calls it. */
export const missingIndex = 'index_not_found_exception';

/**
 * There is no such index: a generation that was replaced or abandoned, or one that somebody has removed. The same
 * request would fail for ever; what was to be written there must be read again.
 */
export class IndexNotFoundError extends Error {
  override readonly name = 'IndexGone';

  constructor(index: string) {
    super(`there is no index ${index}`);
  }
}

/** Waits for an answer about one index. Throws `IndexGone` where there is none. */
export async function orIndexNotFound<T>(index: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const gone = error instanceof errors.ResponseError && error.message.includes(missingIndex);
    throw gone ? new IndexNotFoundError(index) : error;
  }
}
