import { errors } from '@elastic/elasticsearch';

/** Elasticsearch's error type for an index that does not exist. */
export const missingIndex = 'index_not_found_exception';

/**
 * The index does not exist: the generation was replaced or abandoned, or somebody has removed the index. Repeating the
 * request cannot succeed: the caller must read the plans again before it writes them.
 */
export class IndexNotFoundError extends Error {
  override readonly name = 'IndexNotFoundError';

  constructor(index: string) {
    super(`there is no index ${index}`);
  }
}

/** Waits for an answer about one index. Throws `IndexNotFoundError` if the index does not exist. */
export async function orIndexNotFound<T>(index: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const gone = error instanceof errors.ResponseError && error.message.includes(missingIndex);
    throw gone ? new IndexNotFoundError(index) : error;
  }
}
