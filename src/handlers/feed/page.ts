import type { Caller } from '../../store/commit.ts';
import type { Feed, Page } from '../../store/feed.ts';
import { toItem } from './item.ts';

/** One page of the feed. */
export interface ItemPage {
  readonly items: readonly string[];
  /** Position at which the next page begins. */
  readonly position: number;
}

const maxBytes = 4_194_304;

/**
 * Returns up to `limit` changes after the position that the caller may see; fewer at the end of the feed, and if they
 * are large. Throws `Failure('unavailable')`.
 */
export async function readItems(
  feed: Feed,
  caller: Caller,
  since: number,
  limit: number,
): Promise<ItemPage | Exclude<Page, { readonly kind: 'changes' }>> {
  const items: string[] = [];
  let position = since;
  let leftBytes = maxBytes;
  while (items.length < limit && leftBytes > 0) {
    const page = await feed.read(caller, position, { changes: limit - items.length, bytes: leftBytes });
    if (page.kind !== 'changes') return page;
    for (const change of page.changes) {
      items.push(toItem(change));
      leftBytes -= change.bytes;
    }
    position = page.reached;
    if (!page.hasMore) break;
  }
  return { items, position };
}
