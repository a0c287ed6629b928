import { errors } from '@elastic/elasticsearch';
import { Failure } from '../failure.ts';
import { IndexGone } from './gone.ts';

/**
 * Waits for an answer of Elasticsearch on a caller's behalf. Throws `Failure('unavailable')` when the cluster cannot
 * be reached, is overloaded, lacks a shard or has no such index yet.
 */
export async function reaching<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof errors.ResponseError) {
      const { statusCode = 500 } = error;
      const missing = statusCode === 404 && error.message.includes('index_not_found_exception');
      if (statusCode < 500 && statusCode !== 429 && !missing) throw error;
    } else if (!(error instanceof errors.ElasticsearchClientError || error instanceof IndexGone)) {
      throw error;
    }
    throw new Failure('unavailable', 'The search index cannot be reached. Try again.', {
      retryAfterS: 1,
      cause: error,
    });
  }
}
