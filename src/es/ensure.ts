import { errors } from '@elastic/elasticsearch';
import type { Search } from './client.ts';

/** Creates an index, unless one of its name is there. */
export async function ensureIndex(
  search: Search,
  request: Parameters<Search['indices']['create']>[0],
): Promise<void> {
  try {
    await search.indices.create(request);
  } catch (error) {
    const exists =
      error instanceof errors.ResponseError && error.message.includes('resource_already_exists_exception');
    if (!exists) throw error;
  }
}
