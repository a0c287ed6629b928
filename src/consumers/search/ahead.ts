import type { Overtaken, Rejection } from '../../es/bulk.ts';
import { step } from '../../steps.ts';
import type { Store } from '../../store/connection.ts';
import { type Present, touch } from '../../store/projection.ts';
import type { Surplus } from './documents.ts';

/**
 * Revisions are microseconds of the clock, and what is pending is swept by its age: no index may push them further
 * ahead than this. One that Redis was set back from is not.
 */
const mostAheadUs = 600_000_000;

/** What became of plans that an index is ahead of. */
export interface WrittenAnew {
  /** Written anew in Redis, and announced by that. */
  readonly anew: ReadonlySet<string>;
  /** Not at the revision any more that was read. */
  readonly moved: ReadonlySet<string>;
  /** Documents that no revision is to get past. */
  readonly rejections: readonly Rejection[];
}

/**
 * Writes each plan anew in Redis of which an index has a document at a version that Redis has not reached: Redis was set
 * back, or somebody else has written or removed the document. At any lower revision nothing could be put in its place.
 *
 * @param ahead what an index has, or had and removed; `routing` is the plan
 */
export async function writeAnew(
  store: Store,
  present: readonly Present[],
  ahead: readonly Overtaken[],
): Promise<WrittenAnew> {
  const anew = new Set<string>();
  const moved = new Set<string>();
  const rejections: Rejection[] = [];
  const aheadOf = Map.groupBy(ahead, ({ routing }) => routing);
  for (const read of present) {
    const highest = aheadOf
      .get(read.plan)
      ?.reduce((most, each) => (each.version > most.version ? each : most));
    if (highest === undefined) continue;
    const { version, ...place } = highest;
    if (version > Math.max(Date.now() * 1_000, Number(read.revision)) + mostAheadUs) {
      const what = `the index has ${JSON.stringify(place.id)} at version ${version}`;
      rejections.push({ ...place, reason: `${what}, far ahead of any revision: rebuild the index` });
    } else {
      const isWritten = await step('consumer.touch', () => touch(store, read, version));
      (isWritten ? anew : moved).add(read.plan);
    }
  }
  return { anew, moved, rejections };
}

/** What a repair found of a plan above its horizon, in any generation. */
export function aheadIn({ plan, horizon }: Present, found: Surplus): Overtaken[] {
  return [...found].flatMap(([index, documents]) =>
    documents
      .filter(({ version }) => version > Number(horizon))
      .map(({ id, version }) => ({ index, id, routing: plan, version })),
  );
}
