import type { Caller } from '../../store/commit.ts';
import type { Feed, Page } from '../../store/feed.ts';
import { mayRead } from '../../store/reads.ts';
import { pageEntries } from '../../store/stream.ts';
import { itemOf } from './item.ts';

/** One page of the feed. */
export interface ItemPage {
  readonly items: readonly string[];
  /** The last change looked at, whether it is among the items or not. */
  readonly position: number;
}

const mostBytes = 4_194_304;
const mostLooked = 10_000;

/**
 * Up to `limit` changes after the position that the caller may see; fewer where the feed ends, and where what would
 * have to be sent, or only looked at, is much. Throws `Failure('unavailable')`.
 */
export async function readItems(
  feed: Feed,
  caller: Caller,
  since: number,
  limit: number,
): Promise<ItemPage | Exclude<Page, { readonly kind: 'changes' }>> {
  const items: string[] = [];
  let position = since;
  let leftBytes = mostBytes;
  for (let looked = 0; items.length < limit && leftBytes > 0 && looked < mostLooked; ) {
    const page = await feed.read(position, pageEntries);
    if (page.kind !== 'changes') return page;
    if (page.changes.length === 0) break;
    for (const change of page.changes) {
      if (items.length === limit || leftBytes <= 0) return { items, position };
      position = change.revision;
      if (!mayRead(caller, change.org)) continue;
      items.push(itemOf(change));
      leftBytes -= change.bytes;
    }
    looked += page.changes.length;
  }
  return { items, position };
}
