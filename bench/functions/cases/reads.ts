import type { FunctionCases } from '../case.ts';
import { inParts, orgs, type World } from '../world.ts';
import { largestPlan, makeWrite } from '../writes.ts';

/** The same page size as in `feed.ts`. */
const feedChanges = 128;
const feedBytes = 262_144;
/** The maximum number of queries in one call of `shared-poll.ts`. */
const maxQuestions = 300;
/** The maximum number of revisions that one query may drop in `reads.lua`. */
const maxStale = 500;

/** A caller that may see everything. */
const operator = ['', '1'] as const;

/** Commits a plan of maximum size; returns its revision. */
async function largest(world: World): Promise<string> {
  const [revision = ''] = await world.commit([makeWrite(largestPlan('largest'))]);
  return revision;
}

/** The lowest and the highest revision of the world's plans. */
const readFirst = ({ plans }: World) => plans[0]?.revision ?? '';
const readLast = ({ plans }: World) => plans.at(-1)?.revision ?? '';

/** Gives each organisation `maxStale` stale pending entries: revisions that the history already has. */
async function addStale({ redis }: World, names: readonly string[]): Promise<void> {
  const members = Array.from({ length: maxStale }, (_, i) => [`${i + 1}`, `${i + 1}`]).flat();
  for (const some of inParts(names, 50)) {
    const pipeline = redis.pipeline();
    for (const org of some) pipeline.zadd(`{planbase}:pending:history:org:${org}`, ...members);
    await pipeline.exec();
  }
}

export const readsCases: FunctionCases<
  'feed_page' | 'read_plan' | 'read_revision' | 'owner' | 'indexing_many' | 'oldest_pending_many'
> = {
  feed_page: [
    {
      input: `${feedChanges} changes of an organisation`,
      prepare: (world) => () => [orgs[0], '', readFirst(world), feedChanges, feedBytes],
    },
    {
      input: `${feedChanges} changes for a caller that may see all`,
      prepare: (world) => () => [...operator, readFirst(world), feedChanges, feedBytes],
    },
    {
      input: 'no changes for a caller that may see none',
      prepare: (world) => () => ['nobody.example', '', readFirst(world), feedChanges, feedBytes],
    },
    {
      input: 'the largest plan',
      async prepare(world) {
        await largest(world);
        return () => [...operator, readLast(world), feedChanges, feedBytes];
      },
    },
  ],
  read_plan: [
    {
      input: 'the largest plan',
      calls: 20,
      async prepare(world) {
        await largest(world);
        return () => ['largest', ...operator];
      },
    },
  ],
  read_revision: [
    {
      input: 'the largest plan',
      calls: 20,
      async prepare(world) {
        const revision = await largest(world);
        return () => ['largest', revision, ...operator];
      },
    },
  ],
  owner: [
    {
      input: 'an object of the largest plan',
      calls: 20,
      async prepare(world) {
        await largest(world);
        return () => ['largest-0-999', ...operator];
      },
    },
  ],
  indexing_many: [
    {
      input: `${maxQuestions} plans`,
      prepare:
        ({ plans }) =>
        (turn) =>
          plans.slice(turn * maxQuestions, (turn + 1) * maxQuestions).map(({ plan }) => plan),
    },
  ],
  oldest_pending_many: [
    {
      input: `the history of ${maxQuestions} organisations, ${maxStale} revisions to drop each`,
      prepare: (world) => async () => {
        const names = Array.from({ length: maxQuestions }, (_, i) => `org-${i}.example`);
        await addStale(world, names);
        return names.flatMap((name) => ['history', name]);
      },
    },
    {
      input: `the search of ${maxQuestions} organisations`,
      prepare: () => () =>
        Array.from({ length: maxQuestions }, (_, i) => ['search', `org-${i}.example`]).flat(),
    },
  ],
};
